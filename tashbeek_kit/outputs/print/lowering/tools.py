"""The kit's tools for the templates: contract templates to sign, and indicator sheets."""

from __future__ import annotations

from tashbeek_kit.document.tool_pages import IndicatorEntry, TemplatePage
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose

_SIGNED = ("organisation", "name", "date")


def lower_template(page: TemplatePage, edition: Edition) -> Section:
    """Lower a contract template: its clauses with guidance, and room to sign."""
    head: Node = {
        "kind": "title",
        "title": page.title,
        "introduction": lower_prose(page.purpose, edition),
    }
    rows = [Row("title", head)]
    for clause in page.clauses:
        node: Node = {
            "kind": "clause",
            "number": edition.locale.number(clause.number),
            "title": lower_inlines(clause.title, edition),
            "optional": "" if clause.required else edition.t("optional"),
            "text": lower_prose(clause.text, edition),
            "guidance-title": edition.t("guidance"),
            "guidance": lower_prose(clause.guidance, edition),
        }
        rows.append(Row(clause.id, node))
    if page.signatories:
        rows.append(Row("signatures", _signatures(page, edition)))
    return Section(f"template-{page.id}", "template", page.title, tuple(rows))


def _signatures(page: TemplatePage, edition: Edition) -> Node:
    return {
        "kind": "signatures",
        "parties": page.signatories,
        "labels": [
            *(edition.locale.t(f"head.{name}") for name in _SIGNED),
            edition.t("signature"),
        ],
    }


def lower_indicator(indicator: IndicatorEntry, edition: Edition) -> Section:
    """Lower an indicator reference sheet: a row for each field."""
    head: Node = {"kind": "title", "title": indicator.title, "introduction": ()}
    node: Node = {
        "kind": "reference-sheet",
        "rows": [
            {"name": name, "content": lower_prose(content, edition)}
            for name, content in indicator.rows
        ],
    }
    return Section(
        f"indicator-{indicator.id}",
        "indicator",
        indicator.title,
        (Row("title", head), Row("sheet", node)),
    )
