"""What the hand-written pages promise holds."""
