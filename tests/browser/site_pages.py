"""The pages that stand for all: one of every kind, at both languages' places."""

from __future__ import annotations

LANGUAGES = ("", "en/")
LESSON = "modules/concepts/origin-and-meaning/index.html"
QUIZ = "modules/concepts/quiz/index.html"
SLIDES = "modules/concepts/present/index.html"
KINDS = (
    "index.html",
    "modules/concepts/index.html",
    LESSON,
    QUIZ,
    "modules/concepts/worksheets/five-test-check/index.html",
    SLIDES,
    "print/index.html",
    "glossary/index.html",
    "sources/index.html",
    "partners/index.html",
    "progress/index.html",
    "about/index.html",
    "guides/authors/index.html",
)
