"""From an author's files to the model: data, positions, and problems in place of exceptions."""
