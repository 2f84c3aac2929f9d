"""The README's pictures, taken of the built site: `make pictures`."""
