"""What stands at a booklet's end: terms, sources, and for the trainer the worksheets' answers."""

from __future__ import annotations

from tashbeek_kit.document.booklets import AnswersPart, GlossaryPart, SourcesPart
from tashbeek_kit.document.sheets import SourceEntry
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose


def lower_glossary(part: GlossaryPart, key: str, edition: Edition) -> Section:
    """Lower the terms, each with its meaning and its words in the other languages."""
    rows = [
        Row(
            term.id,
            {
                "kind": "glossary-term",
                "term": term.term,
                "meaning": lower_prose(term.meaning, edition),
                "other": term.other,
            },
        )
        for term in part.terms
    ]
    return Section(key, "back", part.title, (_title(part.title), *rows))


def lower_sources(part: SourcesPart, key: str, edition: Edition) -> Section:
    """Lower the sources with their numbers, dates and how far they can be trusted."""
    rows = [Row(source.id, _source(source, edition)) for source in part.sources]
    return Section(key, "back", part.title, (_title(part.title), *rows))


def lower_answers(part: AnswersPart, key: str, edition: Edition) -> Section | None:
    """Lower the worksheets' model answers; nothing at all for a learner's edition."""
    if not edition.reveal:
        return None
    rows = [
        Row(
            f"answer-{at}",
            {"kind": "aside", "title": title, "prose": lower_prose(answer, edition)},
        )
        for at, (title, answer) in enumerate(part.answers)
    ]
    return Section(key, "back", part.title, (_title(part.title), *rows))


def _title(title: str) -> Row:
    return Row("title", {"kind": "title", "title": title, "introduction": ()})


def _source(source: SourceEntry, edition: Edition) -> Node:
    return {
        "kind": "source",
        "key": str(source.number),
        "number": edition.locale.number(source.number),
        "title": lower_inlines(source.title, edition),
        "details": lower_inlines(source.details, edition),
        "url": source.url,
        "facts": [fact for fact in (source.date, source.seen, source.review_by) if fact],
        "confidence": source.confidence,
        "confidence-label": source.confidence_label,
        "verify": source.verify,
        "note": lower_prose(source.note, edition),
    }
