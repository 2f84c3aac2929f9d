"""Files in a kit's folder that nothing reads: a slip in a name, or a lesson that nobody listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tashbeek_kit.loading.desk import Desk
from tashbeek_kit.loading.near import nearest
from tashbeek_kit.problems import Place, Problem, Severity

KIT_FILES = (
    "kit.yaml",
    "glossary.yaml",
    "sources.yaml",
    "partners.yaml",
    "templates.yaml",
    "indicators.yaml",
    "forms.yaml",
    "tests.yaml",
)
MODULE_FILES = ("module.yaml", "questions.yaml", "worksheets.yaml")


def unread_files(desk: Desk, modules: Sequence[str]) -> Iterator[Problem]:
    """Warn of YAML files that were not read, unless another problem already names them."""
    suggested = {
        (problem.values["module"], problem.values.get("near", ""))
        for problem in desk.problems
        if problem.rule == "missing-lesson-file"
    }
    for file in sorted((*desk.folder.rglob("*.yaml"), *desk.folder.rglob("*.yml"))):
        parts = file.relative_to(desk.folder).parts
        path = desk.path(*parts)
        if path in desk.readings or path in desk.unread or any(p.startswith(".") for p in parts):
            continue
        match parts:
            case (module, "module.yaml") if module not in modules:
                yield _warning("unlisted-module", path, id=module)
            case (module, _) | (module, _, _) if _is_elsewhere(desk, module, modules):
                continue
            case (module, "lessons", _) if file.suffix == ".yaml":
                if (module, file.stem) not in suggested:
                    yield _warning("unlisted-lesson", path, id=file.stem, module=module)
            case (name,):
                yield _warning("unread-file", path, near=nearest(name, KIT_FILES))
            case (_, name):
                yield _warning("unread-file", path, near=nearest(name, MODULE_FILES))
            case _:
                yield _warning("unread-file", path)


def _is_elsewhere(desk: Desk, module: str, modules: Sequence[str]) -> bool:
    """Say whether files belong to a module that nobody listed; one warning for it is enough."""
    return module not in modules and desk.has(module, "module.yaml")


def _warning(rule: str, path: str, **values: str) -> Problem:
    found = {name: value for name, value in values.items() if value}
    return Problem(rule, Place(path), found, Severity.WARNING)
