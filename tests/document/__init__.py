"""Tests of tashbeek_kit/document."""
