"""Tests of the kit; the folders mirror those of the package."""
