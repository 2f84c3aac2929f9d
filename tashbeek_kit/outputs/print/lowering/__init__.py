"""Booklets lowered to the values that the templates read; what may not be seen is left out."""
