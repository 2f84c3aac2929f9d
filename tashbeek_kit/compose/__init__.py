"""Lower a kit to documents, once per language; only here do model and document meet."""
