"""Language data, one language a file: words, no logic."""
