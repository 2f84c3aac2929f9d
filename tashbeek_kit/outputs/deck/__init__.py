"""The room: projector slides and, for a trainer, the presenter window; no file is written here."""
