"""Dutch words within datelines, and first words that open no name of a place."""

from __future__ import annotations

NO_NAMES = ("Op",)
