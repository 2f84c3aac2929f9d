"""Paper: booklets lowered to plain values, typeset by Typst into PDF."""
