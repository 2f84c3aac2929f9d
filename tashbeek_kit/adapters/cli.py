"""The command line: a name for each command, and nothing that a command does itself."""

from __future__ import annotations

import click

from tashbeek_kit.adapters.commands.build import build
from tashbeek_kit.adapters.commands.check import check
from tashbeek_kit.adapters.commands.doctor import doctor
from tashbeek_kit.adapters.commands.new import new
from tashbeek_kit.adapters.commands.print import print_packs
from tashbeek_kit.adapters.commands.schema import schema
from tashbeek_kit.adapters.commands.serve import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tashbeek-kit")
def main() -> None:
    """One curriculum, written once: a study site, a room presenter and a printed pack."""


for command in (build, serve, check, print_packs, new, schema, doctor):
    main.add_command(command)
