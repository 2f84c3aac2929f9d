"""Problems for people and for machines: one file for each format, and this list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from tashbeek_kit.adapters.reports.github import github_report
from tashbeek_kit.adapters.reports.json import json_report
from tashbeek_kit.adapters.reports.sarif import sarif_report
from tashbeek_kit.adapters.reports.text import text_report
from tashbeek_kit.problems import Problem

Report = Callable[[Sequence[Problem], str], str]
"""Problems and the language of the messages to the text to print."""

REPORTS: Mapping[str, Report] = MappingProxyType(
    {
        "text": text_report,
        "json": json_report,
        "github": github_report,
        "sarif": sarif_report,
    }
)
