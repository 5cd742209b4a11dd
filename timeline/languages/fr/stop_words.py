"""French function words, those that are elided before a vowel apart."""

from __future__ import annotations

# The list of sumy leaves this one out.
STOP_WORDS = frozenset({"un"})
ELIDED = frozenset({"c", "d", "j", "l", "m", "n", "s", "t", "qu"})
