"""Adding one line to a list, or to a number, in an author's file; every other sign stays."""

from __future__ import annotations

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tashbeek_kit.loading.yaml_loader import compose


def with_entry(source: str, key: str, entry: str) -> str | None:
    """Add an entry at the end of a list under a top-level key; None when there is no such list."""
    listed = _value(source, key)
    if not isinstance(listed, SequenceNode):
        return None
    if listed.flow_style:
        place = listed.end_mark.index - 1
        comma = ", " if listed.value else ""
        return f"{source[:place].rstrip()}{comma}{entry}{source[place:]}"
    lines = source.splitlines(keepends=True)
    at = listed.value[-1].end_mark.line
    if not lines[at].endswith("\n"):
        lines[at] += "\n"
    line = f"{' ' * listed.start_mark.column}- {entry}\n"
    return "".join((*lines[: at + 1], line, *lines[at + 1 :]))


def with_more(source: str, key: str, more: int) -> str | None:
    """Add to a whole number under a top-level key; None when there is no such number."""
    number = _value(source, key)
    if not isinstance(number, ScalarNode) or not str(number.value).isdecimal():
        return None
    start, end = number.start_mark.index, number.end_mark.index
    return f"{source[:start]}{int(number.value) + more}{source[end:]}"


def _value(source: str, key: str) -> Node | None:
    root = compose(source)
    if not isinstance(root, MappingNode):
        return None
    values = (
        value for name, value in root.value if isinstance(name, ScalarNode) and name.value == key
    )
    return next(values, None)
