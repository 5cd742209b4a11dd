"""Spanish words within datelines, and first words that open no name of a place."""

from __future__ import annotations

WITHIN_NAMES = ("de", "la", "el")
NO_NAMES = ("El",)
