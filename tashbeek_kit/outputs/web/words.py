"""The interface's words that the script puts together, as data for the page to carry."""

from __future__ import annotations

import json
from functools import cache

from markupsafe import Markup

from tashbeek_kit.language.locale import Locale, interface_words

_SECTION = "script."


@cache
def script_words(locale: Locale) -> Markup:
    """Give the words as JSON that may stand in a `<script type="application/json">`."""
    words = {
        key: entry if isinstance(entry, str) else dict(entry)
        for key, entry in sorted(interface_words(locale.code).items())
        if key.startswith(_SECTION)
    }
    carried = json.dumps({"locale": locale.tag, **words}, ensure_ascii=False, separators=(",", ":"))
    return Markup(carried.replace("<", "\\u003c"))
