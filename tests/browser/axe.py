"""Run axe-core, the accessibility checker, on an open page."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

from playwright.sync_api import Page

_SCRIPT = Path(__file__).parents[2] / "tashbeek_kit/web/node_modules/axe-core/axe.min.js"
_RUN = """() => axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, impact, help, nodes }) =>
    ({ id, impact, help, places: nodes.map((node) => node.target.join(" ")) })))"""


class Violation(TypedDict):
    """One rule of axe that the page breaks, and where."""

    id: str
    impact: str | None
    help: str
    places: list[str]


def find_serious(page: Page) -> list[Violation]:
    """List what axe calls serious or critical on the page."""
    # Evaluated, not added as a <script>: pages may forbid scripts that are not their own.
    page.evaluate(_SCRIPT.read_text(encoding="utf-8"))
    violations: list[Violation] = page.evaluate(_RUN)
    return [found for found in violations if found["impact"] in ("serious", "critical")]
