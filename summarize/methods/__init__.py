"""Summary methods, one a file."""
