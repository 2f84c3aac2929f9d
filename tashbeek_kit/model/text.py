"""Words in every language of the kit, side by side in one place."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel, StringConstraints

from tashbeek_kit.model.base import Language, Many

_Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Text(RootModel[dict[Language, _Words]]):
    """The same words in each language, as Markdown: `ar:` and `en:` on lines of their own."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)

    def get(self, language: str) -> str:
        """Give the words in a language, or nothing where they are missing (a check reports it)."""
        return self.root.get(language, "")


class Words(RootModel[dict[Language, Annotated[Many[_Words], Field(min_length=1)]]]):
    """A list of words in each language; the lists need not be parallel (answers, spellings)."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)

    def get(self, language: str) -> tuple[str, ...]:
        """Give the list in a language, empty where there is none."""
        return self.root.get(language, ())
