"""Terms, sources and partners, as pages and sheets list them."""

from __future__ import annotations

from tashbeek_kit.compose.facts import is_weak
from tashbeek_kit.compose.reader import Reader
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import Inlines, Isolate, Plain
from tashbeek_kit.document.sheets import FactEntry, PartnerEntry, SourceEntry, TermEntry
from tashbeek_kit.frozen import replace
from tashbeek_kit.language.bidi import runs
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.reference import Partner, Source, Term


def term_entries(reader: Reader, ids: tuple[str, ...]) -> tuple[TermEntry, ...]:
    """Give the terms of some ids."""
    return tuple(term_entry(reader, reader.index.terms[name]) for name in ids)


def term_entry(reader: Reader, term: Term) -> TermEntry:
    """Give a term with its meaning and its names in the other languages."""
    code = reader.locale.code
    return TermEntry(
        id=term.id,
        term=reader.words(term.term),
        meaning=reader.prose(term.meaning),
        other=tuple(
            (language, term.term.get(language))
            for language in reader.index.kit.info.languages
            if language != code and term.term.get(language)
        ),
        variants=term.variants.get(code) if term.variants else (),
        group=term.group or "",
        forms=term.forms.get(code) if term.forms else (),
    )


def source_entries(reader: Reader, ids: tuple[str, ...]) -> tuple[SourceEntry, ...]:
    """Give the sources of some ids, numbered in their order."""
    known = [reader.index.sources[name] for name in ids if name in reader.index.sources]
    return tuple(_source_entry(reader, source, number) for number, source in enumerate(known, 1))


def sources_with_facts(reader: Reader) -> tuple[SourceEntry, ...]:
    """Give every source of the kit with the statements that it carries."""
    sources = reader.index.sources
    return tuple(
        replace(entry, facts=_facts(reader, sources[entry.id]))
        for entry in source_entries(reader, tuple(sources))
    )


def _facts(reader: Reader, source: Source) -> tuple[FactEntry, ...]:
    return tuple(
        FactEntry(
            fact.id, reader.inlines(fact.text), reader.words(fact.locator), is_weak(source, fact)
        )
        for fact in source.facts
    )


def _locator(locator: str, locale: Locale) -> Isolate:
    """Keep a place in a catalogue in one piece, in the language that its letters are of."""
    left_to_right = (run for run in runs(locator, locale) if run.direction == "ltr")
    return Isolate(locator, "ltr", next((r.language for r in left_to_right if r.language), None))


def _source_entry(reader: Reader, source: Source, number: int) -> SourceEntry:
    locale = reader.locale
    details = [
        words for words in (reader.words(source.author), reader.words(source.publisher)) if words
    ]
    line: Inlines = plain(locale.join(tuple(details)), locale) if details else ()
    if source.locator:
        separator = Plain(locale.t("list.separator") if line else "")
        line += (separator, _locator(source.locator, locale))
    return SourceEntry(
        id=source.id,
        number=number,
        title=reader.inlines(source.title),
        details=line,
        url=source.url or "",
        date=locale.moment(source.date or ""),
        seen=locale.t("source.seen", day=locale.day(source.seen)) if source.seen else "",
        review_by=(
            locale.t("source.review-by", day=locale.day(source.review_by))
            if source.review_by
            else ""
        ),
        confidence=source.confidence,
        confidence_label=locale.t(f"confidence.{source.confidence}"),
        verify=is_weak(source),
        note=reader.prose(source.note),
    )


def partner_entry(reader: Reader, partner: Partner) -> PartnerEntry:
    """Give a body of the directory."""
    locale = reader.locale
    return PartnerEntry(
        id=partner.id,
        name=reader.words(partner.name),
        kind_label=locale.t(f"partner-kind.{partner.kind}"),
        former_names=tuple(
            locale.t(
                "former-name-until",
                name=reader.words(former.name),
                until=locale.moment(former.until),
            )
            if former.until
            else locale.t("former-name", name=reader.words(former.name))
            for former in partner.former_names
        ),
        support=tuple(locale.t(f"support.{kind}") for kind in partner.support),
        status=reader.prose(partner.status),
        url=partner.url or "",
        sources=source_entries(reader, partner.sources),
        unverified=tuple(reader.inlines(text) for text in partner.unverified),
    )
