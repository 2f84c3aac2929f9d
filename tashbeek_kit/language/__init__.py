"""What differs from language to language: interface words, direction, digits, plurals, folding."""
