"""What an article says has taken place, and what was agreed."""
