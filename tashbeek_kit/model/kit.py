"""A kit: its settings, and everything that was loaded for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from tashbeek_kit.frozen import EMPTY, Frozen
from tashbeek_kit.language.locale import known_languages
from tashbeek_kit.model.base import Id, Language, Many, Record
from tashbeek_kit.model.limits import Count
from tashbeek_kit.model.module import Contributor, Module
from tashbeek_kit.model.reference import (
    Indicator,
    Partner,
    Source,
    Template,
    Term,
    TermGroup,
    Test,
)
from tashbeek_kit.model.rules import Broken, broken
from tashbeek_kit.model.text import Text
from tashbeek_kit.model.worksheet import Form


class KitFile(Record):
    """`modules/kit.yaml`."""

    id: Id
    """Permanent: answers saved on a device are kept under it."""
    title: Text
    tagline: Text
    about: Text
    """What the kit is, whom it is for, who made it: the page «about»."""
    languages: Annotated[Many[Language], Count(1)]
    """Codes of the languages, the first one at the site's root."""
    digits: Mapping[Language, Literal["latn", "arab"]] = EMPTY
    """Digits by language; western digits where unset."""
    modules: Annotated[Many[Id], Count(1)]
    """Folder names of the modules, in order."""
    version: str
    licence: Text
    publisher: Text | None = None
    contributors: Many[Contributor] = ()
    disclaimer: Text | None = None
    """Stands on every page marked as legal."""
    site_url: str | None = None
    repository: str | None = None

    def broken_rules(self) -> Iterator[Broken]:
        """Nothing can be said about a kit, or built of it, in a language without our words."""
        known = known_languages()
        for index, code in enumerate(self.languages):
            if code not in known:
                values = {"language": code, "code": code, "known": ", ".join(known)}
                yield broken("unspoken-language", ("languages", index), **values)


class Kit(Frozen):
    """Everything that an author wrote, valid piece by piece."""

    folder: str
    """Name of the folder the files stand in, as problems and edit links show it."""
    info: KitFile
    modules: tuple[Module, ...]
    terms: tuple[Term, ...] = ()
    term_groups: tuple[TermGroup, ...] = ()
    sources: tuple[Source, ...] = ()
    partners: tuple[Partner, ...] = ()
    templates: tuple[Template, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    forms: tuple[Form, ...] = ()
    tests: tuple[Test, ...] = ()
