"""Tests of what a kit document becomes."""
