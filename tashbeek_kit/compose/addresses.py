"""Addresses of pages: stable, ASCII, made of ids, the same in every language."""

from __future__ import annotations

HOME = "/"
MODULES = "/modules/"
PRINT = "/print/"
GLOSSARY = "/glossary/"
SOURCES = "/sources/"
PARTNERS = "/partners/"
TEMPLATES = "/templates/"
INDICATORS = "/indicators/"
FORMS = "/forms/"
PROGRESS = "/progress/"
ABOUT = "/about/"


def module_address(module: str) -> str:
    """Give a module's front page."""
    return f"/modules/{module}/"


def lesson_address(ref: str) -> str:
    """Give a lesson's page, from `<module>/<lesson>`."""
    module, lesson = ref.split("/")
    return f"/modules/{module}/{lesson}/"


def quiz_address(module: str) -> str:
    """Give a module's check."""
    return f"/modules/{module}/quiz/"


def present_address(module: str) -> str:
    """Give a module's slides."""
    return f"/modules/{module}/present/"


def worksheet_address(ref: str) -> str:
    """Give a worksheet's page, from `<module>/<worksheet>`."""
    module, sheet = ref.split("/")
    return f"/modules/{module}/worksheets/{sheet}/"


def template_address(name: str) -> str:
    """Give a contract template's page."""
    return f"{TEMPLATES}{name}/"


def form_address(name: str) -> str:
    """Give the page of a form of the whole kit."""
    return f"{FORMS}{name}/"


def in_language(address: str, code: str, languages: tuple[str, ...]) -> str:
    """Give a page's address in one language; the first language stands at the root."""
    return address if code == languages[0] else f"/{code}{address}"
