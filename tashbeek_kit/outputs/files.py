"""A text file of the site before it is written: outputs give these, adapters write them."""

from __future__ import annotations

from tashbeek_kit.frozen import Frozen


class WebFile(Frozen):
    """One file, by its path under the site's root."""

    path: str
    text: str
