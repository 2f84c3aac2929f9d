"""A step as participants meet it, with the trainer's notes where they are allowed."""

from __future__ import annotations

from typing import assert_never

from tashbeek_kit.compose import addresses
from tashbeek_kit.compose.figures import compose_figure
from tashbeek_kit.compose.index import full
from tashbeek_kit.compose.items import compose_item
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document import blocks
from tashbeek_kit.document.prose import Numbered, Paragraph, Plain, Prose, Subheading
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model import steps
from tashbeek_kit.model.text import Text


def compose_step(
    step: steps.Step, number: int, module: str, reader: Reader, *, with_notes: bool
) -> blocks.Step:
    """Lower one step; `number` is its place in the lesson, from 1."""
    locale = reader.locale
    reader.use_sources(step.sources)
    content = _common(step, reader) + _particular(step, module, reader)
    return blocks.Step(
        id=step.id,
        number=number,
        kind=step.kind,
        kind_label=locale.t(f"kind.{step.kind}"),
        title=reader.words(step.title),
        minutes=minutes_of(step),
        minutes_label=locale.minutes(step.minutes.plan, step.minutes.plan),
        priority=step.priority,
        priority_label=locale.t(f"priority.{step.priority}"),
        grouping_label=grouping_label(step.grouping, locale),
        phase_label=locale.t(f"phase.{step.phase or 'none'}"),
        blocks=content,
        materials=tuple(
            blocks.Material(
                reader.words(need.name), locale.t(f"material.{need.per}", count=need.count)
            )
            for need in step.materials
        ),
        seating=reader.words(step.seating),
        remark=locale.t("case.fictional") if step.kind == "case" and step.fictional else "",
        notes=_notes(step, reader) if with_notes else None,
    )


def minutes_of(step: steps.Step) -> blocks.Minutes:
    """Give a step's time."""
    return blocks.Minutes(step.minutes.min, step.minutes.plan, step.minutes.max)


def grouping_label(grouping: steps.Grouping | None, locale: Locale) -> str:
    """Say in words how people sit together; nothing for the whole room."""
    if grouping is None or grouping.form == "plenary":
        return ""
    if grouping.form == "groups" and grouping.size:
        return locale.t(f"grouping.groups-of.{grouping.size}")
    return locale.t(f"grouping.{grouping.form}")


def _common(step: steps.Step, reader: Reader) -> tuple[blocks.Block, ...]:
    content: tuple[blocks.Block, ...] = ()
    if step.text:
        content += (blocks.TextBlock(reader.prose(step.text)),)
    if step.figure:
        content += (blocks.FigureBlock(compose_figure(step.figure, reader.locale)),)
    return content


def _particular(step: steps.Step, module: str, reader: Reader) -> tuple[blocks.Block, ...]:
    t = reader.locale.t
    match step:
        case steps.ExplainStep() | steps.BreakStep():
            return ()
        case steps.DiscussStep():
            return (_prompts(step.prompts, reader),)
        case steps.CaseStep():
            return (
                _prompts(step.prompts, reader),
                *_aside(t("title.resolution"), step.resolution, reader, folded=True),
            )
        case steps.EnergiserStep():
            return (_instructions(step, reader),)
        case steps.ActivityStep():
            return (
                _instructions(step, reader),
                *_aside(t("title.alone"), step.alone, reader, folded=False),
                *(_worksheet(step.worksheet, module, reader) if step.worksheet else ()),
            )
        case steps.WorksheetStep():
            return _worksheet(step.worksheet, module, reader)
        case steps.RecapStep():
            points = tuple(reader.inlines(point) for point in step.points)
            return (blocks.PointsBlock(t("title.key-points"), points),)
        case steps.QuestionStep():
            return _items(step, module, reader)
        case _:
            assert_never(step)


def _items(step: steps.QuestionStep, module: str, reader: Reader) -> tuple[blocks.Block, ...]:
    found: list[blocks.Block] = []
    for ref in step.questions:
        name = full(ref, module)
        if question := reader.index.questions.get(name):
            item = compose_item(question, name.split("/")[0], reader)
            found.append(blocks.ItemBlock(item))
    return tuple(found)


def _worksheet(ref: str, module: str, reader: Reader) -> tuple[blocks.Block, ...]:
    name = full(ref, module)
    sheet = reader.index.worksheets.get(name)
    if sheet is None:
        return ()
    return (
        blocks.WorksheetBlock(
            addresses.worksheet_address(name),
            reader.words(sheet.title),
            reader.locale.t(f"per.{sheet.per}"),
        ),
    )


def _prompts(prompts: tuple[Text, ...], reader: Reader) -> blocks.PromptsBlock:
    return blocks.PromptsBlock(
        reader.locale.t("title.prompts"), tuple(reader.inlines(prompt) for prompt in prompts)
    )


def _aside(
    title: str, text: Text | None, reader: Reader, *, folded: bool
) -> tuple[blocks.AsideBlock, ...]:
    return (blocks.AsideBlock(title, reader.prose(text), folded),) if text else ()


def _instructions(
    step: steps.ActivityStep | steps.EnergiserStep, reader: Reader
) -> blocks.TextBlock:
    """Give them a heading of their own where a text stands before them."""
    heading = (Subheading((Plain(reader.locale.t("title.instructions")),)),) if step.text else ()
    return blocks.TextBlock((*heading, *_numbered(step.instructions, reader)))


def _numbered(texts: tuple[Text, ...], reader: Reader) -> Prose:
    return (Numbered(tuple((Paragraph(reader.inlines(text)),) for text in texts)),)


def _notes(step: steps.Step, reader: Reader) -> blocks.Notes:
    notes = step.notes
    return blocks.Notes(
        say=reader.prose(notes.say),
        do=tuple(reader.inlines(text) for text in notes.do),
        ask=tuple(
            blocks.Ask(reader.inlines(ask.question), reader.prose(ask.expect)) for ask in notes.ask
        ),
        watch_for=tuple(reader.inlines(text) for text in notes.watch_for),
        debrief=tuple(reader.inlines(text) for text in notes.debrief),
        flip_chart=reader.prose(notes.flip_chart),
        variants=tuple(
            (reader.locale.t(f"variant.{variant.when}"), reader.prose(variant.text))
            for variant in notes.variants
        ),
        when_cut=reader.prose(step.when_cut),
    )
