"""Words in every language of the kit, side by side in one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from tashbeek_kit.frozen import Frozen
from tashbeek_kit.model.base import Language, Many
from tashbeek_kit.model.limits import Count, Stripped

_Words = Annotated[str, Stripped()]


class Text(Frozen):
    """The same words in each language, as Markdown: `ar:` and `en:` on lines of their own."""

    by_language: Mapping[Language, _Words]

    def get(self, language: str) -> str:
        """Give the words in a language, or nothing where they are missing (a check reports it)."""
        return self.by_language.get(language, "")


class Words(Frozen):
    """A list of words in each language; the lists need not be parallel (answers, spellings)."""

    by_language: Mapping[Language, Annotated[Many[_Words], Count(1)]]

    def get(self, language: str) -> tuple[str, ...]:
        """Give the list in a language, empty where there is none."""
        return self.by_language.get(language, ())
