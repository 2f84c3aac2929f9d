"""The thread: a segment for each step, as long as its minutes; without a template, for speed."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from markupsafe import Markup

from tashbeek_kit.document.sheets import Segment


def thread_html(segments: Iterable[Segment], label: str) -> Markup:
    """Render a lesson's thread, each segment a link to its step."""
    links = "".join([_link(segment) for segment in segments])
    return Markup(f'<nav class="thread" aria-label="{escape(label)}" data-thread>\n{links}</nav>')


def small_thread_html(segments: Iterable[Segment]) -> Markup:
    """Render a thread to look at, beside a lesson's title."""
    parts = "".join([f'<span class="{_class(each)}" {_length(each)}></span>' for each in segments])
    return Markup(f'<span class="thread thread-small" aria-hidden="true">{parts}</span>')


def _link(segment: Segment) -> str:
    title = escape(segment.title)
    return (
        f'<a class="{_class(segment)}" href="#{segment.anchor}" {_length(segment)} title="{title}">'
        f'<span class="visually-hidden">{title}</span></a>\n'
    )


def _class(segment: Segment) -> str:
    return f"thread-segment kind-{segment.kind}"


def _length(segment: Segment) -> str:
    return f'style="flex-grow:{segment.minutes}"'
