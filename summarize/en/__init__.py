"""How English sentences lean on what was told before them, and name or quote whom it named."""
