"""Search: what a word may be a form of, and the index that a page loads when its search opens."""
