"""Italian words that are elided before a vowel."""

from __future__ import annotations

ELIDED = frozenset({"c", "d", "l", "m", "n", "s", "t", "un", "all", "dall", "dell", "nell", "sull"})
