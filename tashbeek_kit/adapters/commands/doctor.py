"""`tashbeek doctor`: what this machine has and lacks, and the one command that mends each lack."""

from __future__ import annotations

from pathlib import Path

import click

from tashbeek_kit.adapters.commands.options import FINE, MACHINE, messages
from tashbeek_kit.adapters.kit_folder import kit_above, message_language
from tashbeek_kit.adapters.machine import Finding, examine
from tashbeek_kit.language.locale import Locale


@click.command()
@messages
def doctor(messages: str | None) -> None:
    """Say what this machine has, what it lacks, and how to mend it."""
    locale = Locale(message_language(messages, kit_above(Path.cwd())))
    findings = tuple(examine(Path.cwd()))
    for finding in findings:
        click.echo(line(finding, locale))
    lacks = any(finding.is_needed and not finding.found for finding in findings)
    click.echo(locale.t("doctor.lacking" if lacks else "doctor.fine"))
    raise SystemExit(MACHINE if lacks else FINE)


def line(finding: Finding, locale: Locale) -> str:
    """Say one thing, with the command to type when it is lacking."""
    name = locale.t(f"doctor.{finding.name}")
    if finding.found:
        return f"✓ {name}: {finding.found}"
    sign = "✗" if finding.is_needed else "–"
    return f"{sign} {name}\n    {finding.mend}"
