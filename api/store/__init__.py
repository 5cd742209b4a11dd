"""What is kept: one protocol, and SQLite as the embedded default."""
