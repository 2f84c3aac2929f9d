"""A page as a tree of elements that know their language. Strict: markup must nest as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)


@dataclass(eq=False)
class Element:
    """One element of a page."""

    name: str
    attributes: dict[str, str]
    parent: Element | None
    line: int
    children: list[Element | str] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language in force here, or nothing."""
        return self.inherited("lang")

    def inherited(self, attribute: str) -> str:
        """Give an attribute's value in force here: the element's own or its nearest ancestor's."""
        return next((e.attributes[attribute] for e in self.path() if attribute in e.attributes), "")

    def path(self) -> Iterator[Element]:
        """Go from the element up to the root."""
        yield self
        if self.parent is not None:
            yield from self.parent.path()

    def walk(self) -> Iterator[Element]:
        """Go through the element and all below it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def find(self, *names: str) -> list[Element]:
        """List the elements of the given names."""
        return [element for element in self.walk() if element.name in names]

    def texts(self) -> Iterator[tuple[Element, str]]:
        """Give every run of text with the element it stands in, in the order of the page."""
        for child in self.children:
            if isinstance(child, str):
                yield self, child
            else:
                yield from child.texts()

    @property
    def text(self) -> str:
        """All text of the element, with single spaces."""
        return " ".join("".join(text for _, text in self.texts()).split())

    def __str__(self) -> str:
        """Say where the element stands."""
        marks = "".join(f' {name}="{value}"' for name, value in list(self.attributes.items())[:3])
        return f"line {self.line}: <{self.name}{marks}>"


class _Builder(HTMLParser):
    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self._path = path
        self.root = Element("#page", {}, None, 1)
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag, attributes, self._open, self.getpos()[0])
        self._open.children.append(element)
        if tag not in _VOID:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        place = f"{self._path}:{self.getpos()[0]}"
        assert tag == self._open.name, f"{place}: </{tag}> closes {self._open}"
        assert self._open.parent is not None
        self._open = self._open.parent

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)

    def close(self) -> None:
        super().close()
        assert self._open is self.root, f"{self._path}: nothing closes {self._open}"


@cache
def parse(path: Path) -> Element:
    """Read a page; markup that does not nest fails the test."""
    builder = _Builder(path)
    builder.feed(path.read_text(encoding="utf-8"))
    builder.close()
    return builder.root
