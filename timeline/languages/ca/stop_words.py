"""Catalan function words, those that are elided before a vowel apart."""

from __future__ import annotations

STOP_WORDS = frozenset({"un"})
ELIDED = frozenset({"d", "l", "m", "n", "s", "t"})
