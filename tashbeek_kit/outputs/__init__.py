"""What a kit becomes: pages, slides, paper. Outputs see documents and never the model."""
