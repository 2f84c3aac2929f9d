"""What an author may write: frozen, strict classes, one for each thing a YAML file holds."""
