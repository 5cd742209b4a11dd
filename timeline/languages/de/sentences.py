"""German words that decide whether a full stop ends a sentence."""

from __future__ import annotations

# Abbreviations that never end a sentence: what they announce follows.
OPENERS = frozenset({"ca.", "vgl.", "bzw.", "sog.", "inkl.", "gem.", "nr.", "tel.", "dr.", "prof."})
OPENERS_OF_NUMBERS = frozenset({"nr."})
# A line that ends in one of these goes on in the next line.
BEFORE_A_NAME = frozenset({"dr.", "prof.", "st.", "hl.", "fr.", "hr."})
BEFORE_A_NUMBER = frozenset({"nr.", "art.", "abs.", "bd.", "kap.", "ca.", "s."})
