"""Tests of tashbeek_kit/language."""
