"""The narrow waist: the few shapes that all content is lowered to, once per language."""
