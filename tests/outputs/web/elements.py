"""Find elements in a piece of HTML, for tests of what a page says to readers without a script."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset({"input", "br", "col", "img", "hr", "meta", "link", "path", "circle"})


@dataclass
class Element:
    """One element, with what it holds."""

    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return self.attributes.get("class", "").split()

    @property
    def text(self) -> str:
        """Its words, with single spaces."""
        parts = [child if isinstance(child, str) else child.text for child in self.children]
        return " ".join("".join(parts).split())

    def all(self, tag: str = "", css_class: str = "", **attributes: str) -> list[Element]:
        """List the elements inside it that fit, in reading order."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        found: list[Element] = []
        for child in self.children:
            if isinstance(child, str):
                continue
            fits = child.tag == tag if tag else True
            fits = fits and (not css_class or css_class in child.classes)
            if fits and wanted.items() <= child.attributes.items():
                found.append(child)
            found += child.all(tag, css_class, **attributes)
        return found

    def one(self, tag: str = "", css_class: str = "", **attributes: str) -> Element:
        """Give the only element inside it that fits."""
        found = self.all(tag, css_class, **attributes)
        assert len(found) == 1, f"{len(found)} elements {tag} .{css_class} {attributes}"
        return found[0]


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {n: v or "" for n, v in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"<{self.open[-1].tag}> closed by </{tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Element:
    """Read a piece of HTML; every element must be closed in its place."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    assert len(builder.open) == 1, f"<{builder.open[-1].tag}> is not closed"
    return builder.open[0]
