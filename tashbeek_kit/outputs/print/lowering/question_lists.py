"""Questions under a title: a test or a key to read, or cards to cut."""

from __future__ import annotations

from collections.abc import Iterator

from tashbeek_kit.document.booklets import ItemsPart
from tashbeek_kit.document.items import Item, Order, Pairs, Target
from tashbeek_kit.outputs.print.lowering.edition import Edition, Node, Row, Section
from tashbeek_kit.outputs.print.lowering.items import lower_item
from tashbeek_kit.outputs.print.lowering.prose import lower_inlines, lower_prose


def lower_items(part: ItemsPart, key: str, edition: Edition) -> Section:
    """Lower a list of questions, numbered from 1."""
    rows = [_title(part, edition)]
    rows += [
        Row(item.id, lower_item(item, edition, number=number))
        for number, item in enumerate(part.items, start=1)
    ]
    return Section(key, "items", part.title, tuple(rows))


def lower_cards(part: ItemsPart, key: str, edition: Edition) -> Section:
    """Lower questions to cards: an entry or a target each, or else the whole question on one."""
    rows = [_title(part, edition)]
    for number, item in enumerate(part.items, start=1):
        rows += _card_rows(item, edition.locale.number(number), edition)
    return Section(key, "cards", part.title, tuple(rows))


def _title(part: ItemsPart, edition: Edition) -> Row:
    introduction = lower_prose(part.introduction, edition)
    return Row("title", {"kind": "title", "title": part.title, "introduction": introduction})


def _card_rows(item: Item, mark: str, edition: Edition) -> Iterator[Row]:
    match item.response:
        case Order(entries):
            targets: tuple[Target, ...] = ()
        case Pairs(entries, targets):
            pass
        case _:
            question = lower_item(item, edition)
            yield Row(item.id, {"kind": "question-card", "mark": mark, "item": question})
            return
    stem = lower_prose(item.stem, edition)
    yield Row(item.id, {"kind": "card-set", "mark": mark, "stem": stem})
    for style, cards in (("target", targets), ("entry", entries)):
        for card in cards:
            node: Node = {
                "kind": "card",
                "style": style,
                "mark": mark,
                "content": lower_inlines(card.content, edition),
            }
            yield Row(f"{item.id}/{style}/{card.id}", node)
