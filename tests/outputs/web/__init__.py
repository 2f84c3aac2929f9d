"""Tests of the study site's pages."""
