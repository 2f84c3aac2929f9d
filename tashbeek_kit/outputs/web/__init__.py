"""The study site: documents in, HTML out; no file is written here."""
