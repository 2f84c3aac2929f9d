"""Read an author's texts in one language, and remember which terms and sources a page used."""

from __future__ import annotations

from tashbeek_kit.compose import addresses, facts
from tashbeek_kit.compose.facts import fact_citation, is_weak, with_facts
from tashbeek_kit.compose.index import KitIndex, full
from tashbeek_kit.document.items import item_anchor
from tashbeek_kit.document.markdown import parse_inlines, parse_prose
from tashbeek_kit.document.plain_words import plain
from tashbeek_kit.document.prose import (
    Citation,
    Inline,
    Inlines,
    Link,
    PageLink,
    Plain,
    Prose,
    Strong,
    TermLink,
)
from tashbeek_kit.frozen import Frozen
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.model.text import Text


class _Reading(Frozen):
    prose: Prose
    terms: dict[str, None]
    sources: dict[str, None]


class Reader:
    """The texts of one page; take a fresh one for each page, so that uses do not mix."""

    def __init__(self, index: KitIndex, locale: Locale, module: str = "") -> None:
        self.index = index
        self.locale = locale
        self._module = module
        self._terms: dict[str, None] = {}
        self._sources: dict[str, None] = {}
        self._known: dict[tuple[str, str], _Reading] = {}

    def fresh(self, module: str = "") -> Reader:
        """Give a reader for another page, which need not read again what this one has read."""
        reader = Reader(self.index, self.locale, module)
        reader._known = self._known
        return reader

    def words(self, text: Text | None) -> str:
        """Give a text as plain words, for titles and labels."""
        return text.get(self.locale.code) if text else ""

    def prose(self, text: Text | None) -> Prose:
        """Read a text as blocks."""
        if text is None:
            return ()
        words = self.words(text)
        known = self._known.get((self._module, words))
        if known is None:
            known = self._known[self._module, words] = self._read(words)
        self._terms.update(known.terms)
        self._sources.update(known.sources)
        return known.prose

    def inlines(self, text: Text | None) -> Inlines:
        """Read a text as one line."""
        if text is None:
            return ()
        words = with_facts(self.words(text), self.index, self.locale.code)
        return parse_inlines(words, self.locale, self._resolve)

    def _read(self, words: str) -> _Reading:
        once = Reader(self.index, self.locale, self._module)
        stated = with_facts(words, self.index, self.locale.code)
        prose = parse_prose(stated, self.locale, once._resolve)
        return _Reading(prose, once._terms, once._sources)

    def use_sources(self, sources: tuple[str, ...]) -> None:
        """Note sources that the page rests on without citing them in a sentence."""
        self._sources.update(dict.fromkeys(sources))

    @property
    def terms_used(self) -> tuple[str, ...]:
        """Ids of the terms linked so far, in order of first use."""
        return tuple(self._terms)

    @property
    def sources_used(self) -> tuple[str, ...]:
        """Ids of the sources used so far, in order of first use."""
        return tuple(self._sources)

    def _resolve(self, target: str, words: Inlines) -> Inline:
        scheme, _, name = target.partition(":")
        match scheme:
            case "term" if name in self.index.terms:
                self._terms[name] = None
                return TermLink(name, words)
            case "source" if name in self.index.sources:
                self._sources[name] = None
                source = self.index.sources[name]
                return Citation(name, words or self._title(source.short), is_weak(source))
            case facts.CITED if name in self.index.facts:
                fact, stands_in = self.index.facts[name]
                self._sources[stands_in.id] = None
                return fact_citation(fact, stands_in, self.locale)
            case "lesson" | "worksheet" | "question" | "module" | "template" | "indicator" | "form":
                return self._page(scheme, name, words)
            case "http" | "https" | "mailto" | "tel":
                return Link(target, words)
            case _:
                return Strong(words) if words else Plain("")

    def _page(self, scheme: str, name: str, words: Inlines) -> Inline:
        ref = full(name, self._module)
        match scheme:
            case "lesson" if ref in self.index.lessons:
                title = self.index.lessons[ref].title
                return PageLink(addresses.lesson_address(ref), "", words or self._title(title))
            case "worksheet" if ref in self.index.worksheets:
                title = self.index.worksheets[ref].title
                return PageLink(addresses.worksheet_address(ref), "", words or self._title(title))
            case "question" if address := self._question_page(ref):
                label = words or (Plain(self.locale.t("kind.question")),)
                return PageLink(address, item_anchor(ref), label)
            case "module" if name in self.index.modules:
                title = self.index.modules[name].info.title
                return PageLink(addresses.module_address(name), "", words or self._title(title))
            case "template" if name in self.index.templates:
                title = self.index.templates[name].title
                return PageLink(addresses.template_address(name), "", words or self._title(title))
            case "indicator" if name in self.index.indicators:
                title = self.index.indicators[name].title
                return PageLink(addresses.INDICATORS, name, words or self._title(title))
            case "form" if name in self.index.forms:
                title = self.index.forms[name].title
                return PageLink(addresses.form_address(name), "", words or self._title(title))
            case _:
                return Strong(words) if words else Plain("")

    def _title(self, title: Text) -> Inlines:
        return plain(self.words(title), self.locale)

    def _question_page(self, ref: str) -> str:
        if ref in self.index.question_lesson:
            return addresses.lesson_address(self.index.question_lesson[ref])
        if ref in self.index.question_quiz:
            return addresses.quiz_address(self.index.question_quiz[ref])
        return ""
