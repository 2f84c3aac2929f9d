"""What does not fit the model in one file: problems at their places."""

from __future__ import annotations

import re

from tashbeek_kit.loading.near import slug
from tashbeek_kit.loading.places import Places
from tashbeek_kit.loading.shown import shown
from tashbeek_kit.loading.yaml_source import Data, Keys
from tashbeek_kit.model.limits import NameForm
from tashbeek_kit.model.rules import Broken
from tashbeek_kit.problems import Place, Problem

_OFFERED = frozenset({"near", "known"})
"""Values that a hint can do without."""


class Findings:
    """Gathers the problems of one file."""

    def __init__(self, path: str, places: Places) -> None:
        """Start without any; `places` knows where the keys of the file stand."""
        self._path, self._places = path, places
        self.problems: list[Problem] = []
        self.entries: set[Keys] = set()
        """The first two keys of each problem: a list of the file, and the entry in it."""

    def unfit(self, rule: str, data: Data, keys: Keys, **values: str) -> object:
        """Take in a value that does not fit, and give nothing in its place.

        A value that is not there at all breaks another rule.
        """
        if data is None or data == "":
            self.unfit_key("empty-value", keys)
        else:
            key = _last_name(keys)
            self._add(rule, keys, self._at(keys), key=key, found=shown(data), **values)
        return None

    def unfit_key(self, rule: str, keys: Keys, **values: str) -> None:
        """Take in a key that should not stand here, or not alone."""
        place = self._places.key(self._path, keys)
        self._add(rule, keys, place, key=_last_name(keys) or '""', **values)

    def missing_key(self, keys: Keys, key: str) -> None:
        """Take in that an object lacks a key."""
        self._add("missing-key", keys, self._at(keys), key=key)

    def broken(self, broken: Broken, keys: Keys) -> None:
        """Take in a rule that an object breaks."""
        self._add(broken.rule, keys, self._at((*keys, *broken.path)), **broken.values)

    def _at(self, keys: Keys) -> Place:
        return self._places.of(self._path, keys)

    def _add(self, rule: str, keys: Keys, place: Place, **values: str) -> None:
        said = {name: value for name, value in values.items() if value or name not in _OFFERED}
        self.problems.append(Problem(rule, place, said))
        self.entries.add(keys[:2])


def near_name(form: NameForm, found: str) -> str:
    """Give what a name could have been meant to be; empty when nothing like it has the form."""
    likely = (slug(found), found.lower()[:2])
    return next((name for name in likely if re.fullmatch(form.pattern, name)), "")


def _last_name(keys: Keys) -> str:
    return next((step for step in reversed(keys) if isinstance(step, str)), "")
