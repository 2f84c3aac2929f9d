"""Checks over the built site, read as files: no browser."""
