"""The loader on libyaml's parser; import it only where PyYAML was built with it."""

from __future__ import annotations

from yaml._yaml import CParser

from tashbeek_kit.loading.yaml_loader import CoreResolver


class CLoader(CParser, CoreResolver):
    """Composes in C, and asks Python only what a value without quotes is."""

    def __init__(self, source: str) -> None:
        """Prepare to compose the source."""
        CParser.__init__(self, source)
