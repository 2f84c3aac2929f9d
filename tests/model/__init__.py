"""Tests of tashbeek_kit/model."""
