"""What modules refer to: terms, sources, partners, contract templates, indicator sheets, tests."""

from __future__ import annotations

from typing import Annotated, Literal

from tashbeek_kit.model.base import Day, Id, Many, Record, Ref
from tashbeek_kit.model.limits import Count, Range
from tashbeek_kit.model.text import Text, Words

Confidence = Literal["A", "B", "C", "D"]


class Term(Record):
    """A glossary term."""

    id: Id
    term: Text
    meaning: Text
    variants: Words | None = None
    """Other words for the same thing, which a reader may meet."""
    avoid: Words | None = None
    """Words that must not be used for it here; `check` warns of them."""
    forms: Words | None = None
    """Plurals and spellings, so that search and checks find it."""
    group: Id | None = None


class TermGroup(Record):
    """A heading of the glossary."""

    id: Id
    title: Text


class GlossaryFile(Record):
    """`modules/glossary.yaml`."""

    groups: Many[TermGroup] = ()
    terms: Many[Term]


class Fact(Record):
    """One statement of a source, kept in one place and inserted where it is needed."""

    id: Id
    text: Text
    """One whole sentence without its full stop; `[](fact:id)` inserts it with its citation."""
    value: Text | None = None
    """The few words that may change, such as «30 days»; `[](value:id)` inserts them."""
    locator: Text | None = None
    """Where it stands in the source: an article, a page."""
    confidence: Confidence | None = None
    """Where it differs from the source's own."""


class Source(Record):
    """A law, book, page or study that a claim rests on."""

    id: Id
    kind: Literal["law", "book", "article", "page", "report", "study", "news", "document"]
    title: Text
    short: Text
    """How it is named inside a text: «Kania 2011»."""
    author: Text | None = None
    publisher: Text | None = None
    locator: str | None = None
    """Code, article, volume and pages."""
    url: str | None = None
    date: str | None = None
    """Its own date: a year, a month or a day."""
    seen: Day | None = None
    """When it was read."""
    confidence: Confidence
    """A: primary text read; B: official page or two sources; C: one source; D: to be verified."""
    review_by: Day | None = None
    note: Text | None = None
    facts: Many[Fact] = ()
    """What it states and the kit uses; a correction here changes every page."""


class SourcesFile(Record):
    """`modules/sources.yaml`."""

    sources: Many[Source]


class FormerName(Record):
    """A name that a body once had."""

    name: Text
    until: str | None = None


class Partner(Record):
    """A body that supports or works with others."""

    id: Id
    name: Text
    kind: Literal["government", "authority", "company", "bank", "council", "institute", "other"]
    former_names: Many[FormerName] = ()
    support: Many[Literal["funding", "in-kind", "implementation", "expertise"]] = ()
    status: Text | None = None
    url: str | None = None
    sources: Many[Id] = ()
    unverified: Many[Text] = ()
    """What must be verified before it is used."""


class PartnersFile(Record):
    """`modules/partners.yaml`."""

    partners: Many[Partner]


class Clause(Record):
    """One clause of a template, with guidance on it."""

    id: Id
    title: Text
    text: Text
    guidance: Text | None = None
    required: bool = True


class Template(Record):
    """A contract with clauses."""

    id: Id
    title: Text
    purpose: Text
    clauses: Annotated[Many[Clause], Count(1)]
    signatories: Annotated[Many[Text], Count(most=4)] = ()
    """Who signs, each with lines of its own at the foot of the printed copy."""
    sources: Many[Id] = ()


class TemplatesFile(Record):
    """`modules/templates.yaml`."""

    templates: Many[Template]


class Indicator(Record):
    """An indicator reference sheet."""

    id: Id
    title: Text
    definition: Text
    unit: Text
    formula: Text | None = None
    disaggregation: Many[Text] = ()
    method: Text
    responsible: Text
    frequency: Text
    baseline: Text | None = None
    targets: Many[Text] = ()
    limits: Text | None = None
    sources: Many[Id] = ()


class IndicatorsFile(Record):
    """`modules/indicators.yaml`."""

    indicators: Many[Indicator]


class Test(Record):
    """A test for the whole kit; pre and post are parallel forms."""

    id: Id
    kind: Literal["pre", "post", "practice", "exam", "poll"]
    title: Text
    introduction: Text | None = None
    questions: Annotated[Many[Ref], Count(1)]
    parallel_of: Id | None = None
    pass_mark: Annotated[int, Range(0, 100)] = 0


class TestsFile(Record):
    """`modules/tests.yaml`."""

    tests: Many[Test]
