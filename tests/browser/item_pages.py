"""Write small pages that carry questions and a worksheet, with the built script and styles."""

from __future__ import annotations

import shutil
from pathlib import Path

from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.web.environment import environment
from tashbeek_kit.outputs.web.words import script_words
from tests.outputs.web.samples import field_html, item_html, sample_items, sample_sheet

_ASSETS = Path(__file__).parents[2] / "tashbeek_kit/assets"
_PAGE = """<!doctype html>
<html lang="{code}" dir="{direction}" data-kit="sample">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/kit.css">
<script type="application/json" id="kit-words">{words}</script>
<script src="../assets/kit.js" defer></script></head>
<body><header><a href="../{other}/{name}.html" data-language-link>{other}</a>
<button type="button" data-theme-switch data-auto="auto" data-light="light" data-dark="dark" hidden>
<span data-theme-label></span></button></header>
<main id="content" class="content"><h1>{title}</h1>
{body}</main></body></html>
"""
_TERM = """<p id="text">A <a class="term" href="#glossary" data-term="soil">soil</a> word.</p>
<div hidden data-terms><div data-term-entry="soil"><p><strong>Soil</strong></p><p>Earth.</p></div>
</div>"""


def write_pages(folder: Path) -> Path:
    """Write `<language>/<page>.html` for every kind of page here; give the folder."""
    for code, other in (("ar", "en"), ("en", "ar")):
        (folder / code).mkdir(parents=True)
        for name, body in _bodies(code).items():
            page = _PAGE.format(
                code=code,
                other=other,
                name=name,
                title=name,
                direction=Locale(code).direction,
                words=script_words(Locale(code)),
                body=body,
            )
            (folder / code / f"{name}.html").write_text(page, encoding="utf-8")
    shutil.copytree(_ASSETS, folder / "assets")
    return folder


def _bodies(code: str) -> dict[str, str]:
    quiz = "".join(item_html(code, name) for name in ("soil", "compost"))
    ids = " ".join(item.id for item in sample_items(code).values())
    return {
        "items": "".join(item_html(code, name) for name in sample_items(code)) + _TERM,
        "quiz": f'<article data-quiz="home" data-pass-mark="70">{quiz}{_part(code, "quiz-result")}'
        '<div data-quiz-bands hidden><div data-from="0"><p>low</p></div>'
        '<div data-from="70"><p>high</p></div></div></article>',
        "sheet": _sheet(code),
        "progress": f'<div data-progress-items="{ids}"><span data-progress-text></span></div>'
        + _part(code, "progress-tools"),
    }


def _sheet(code: str) -> str:
    fields = "".join(field_html(code, f.id.rpartition("/")[2]) for f in sample_sheet(code).fields)
    head = '<div class="sheet-fields"><label>Name<input type="text" data-head="name"></label></div>'
    tools = _part(code, "sheet-tools")
    return f'<article data-worksheet="home/bed">{tools}{head}{fields}</article>'


def _part(code: str, name: str) -> str:
    return environment().get_template(f"item/{name}.html").render(t=Locale(code).t)
