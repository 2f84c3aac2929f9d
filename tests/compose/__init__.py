"""Tests of tashbeek_kit/compose."""
