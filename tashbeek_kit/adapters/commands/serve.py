"""`tashbeek serve`: a live preview that reloads when a file of the kit changes."""

from __future__ import annotations

import click
from mkdocs.commands.serve import serve as serve_site
from mkdocs.exceptions import Abort, ConfigurationError

from tashbeek_kit.adapters.commands.options import FINE, MACHINE, messages, stop
from tashbeek_kit.adapters.engine import config_file_or_stop, listen


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@messages
def serve(port: int, messages: str | None) -> None:
    """Preview the kit; the page reloads when a file changes."""
    file, locale = config_file_or_stop(messages)
    listen()
    click.echo(locale.t("command.serving", address=f"http://127.0.0.1:{port}/"), err=True)
    try:
        serve_site(str(file), dev_addr=f"127.0.0.1:{port}")
    except ConfigurationError as error:
        stop(str(error), MACHINE)
    except OSError as error:
        stop(locale.t("command.port-taken", port=str(port), reason=str(error)), MACHINE)
    except Abort as error:
        raise SystemExit(error.code) from error
    raise SystemExit(FINE)
