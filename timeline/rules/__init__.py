"""Rules that find date expressions, one family a file."""
