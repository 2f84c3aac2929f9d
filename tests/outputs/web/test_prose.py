"""Running text as HTML: direction kept, links safe, sources shown with their doubt."""

from __future__ import annotations

import pytest

from tashbeek_kit.document.prose import (
    Bullets,
    Citation,
    Code,
    Emphasis,
    Inline,
    Isolate,
    LineBreak,
    Link,
    PageLink,
    Paragraph,
    Plain,
    Quote,
    Strong,
    Subheading,
    Table,
    TermLink,
)
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.web.view import View

VIEW = View(Locale("ar"), "/modules/home/one/", listed_sources=frozenset({"law"}))

INLINES: tuple[tuple[Inline, str], ...] = (
    (Plain("<b> & 'q'"), "&lt;b&gt; &amp; 'q'"),
    (Isolate("+973 1712", "ltr"), '<bdi dir="ltr">+973 1712</bdi>'),
    (Isolate("NGO", "ltr", "en"), '<bdi dir="ltr" lang="en">NGO</bdi>'),
    (Strong((Plain("a"),)), "<strong>a</strong>"),
    (Emphasis((Plain("a"),)), "<em>a</em>"),
    (Code("x<y"), '<code dir="ltr">x&lt;y</code>'),
    (
        Link("https://example.org/?a&b", (Plain("a"),)),
        '<a href="https://example.org/?a&amp;b" rel="noopener">a</a>',
    ),
    (Link("javascript:alert(1)", (Plain("a"),)), "a"),
    (
        PageLink("/modules/home/two/", "step", (Plain("a"),)),
        '<a href="../../../modules/home/two/index.html#step">a</a>',
    ),
    (
        TermLink("network", (Plain("a"),)),
        '<a class="term" href="../../../glossary/index.html#network" data-term="network">a</a>',
    ),
    (
        Citation("law", (Isolate("L 44", "ltr", "en"),), verify=False),
        '<a class="citation" href="#source-law"><bdi dir="ltr" lang="en">L 44</bdi></a>',
    ),
    (
        Citation("book", (Plain("B"),), verify=True),
        '<a class="citation" href="../../../sources/index.html#source-book">B</a>'
        ' <span class="verify">للتحقق</span>',
    ),
    (LineBreak(), "<br>"),
)


@pytest.mark.parametrize(("inline", "html"), INLINES)
def test_an_inline_becomes_its_element(inline: Inline, html: str) -> None:
    assert VIEW.inlines((inline,)) == html


def test_blocks_become_their_elements() -> None:
    words = (Plain("a"),)
    prose = (
        Subheading(words),
        Paragraph(words),
        Bullets(((Paragraph(words),), (Paragraph(words), Paragraph(words)))),
        Quote((Paragraph(words),)),
        Table((words,), ((words,),)),
    )

    html = VIEW.prose(prose, 4)

    assert html.split("\n") == [
        "<h4>a</h4>",
        "<p>a</p>",
        "<ul>",
        "<li>a</li>",
        "<li><p>a</p>",
        "<p>a</p>",
        "</li>",
        "</ul>",
        "<blockquote><p>a</p>",
        "</blockquote>",
        '<div class="table" tabindex="0"><table>',
        '<thead><tr><th scope="col">a</th></tr></thead>',
        "<tbody>",
        "<tr><td>a</td></tr>",
        "</tbody>",
        "</table></div>",
        "",
    ]
