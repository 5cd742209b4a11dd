"""Russian words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
он она оно они его её ее их это этот эта эти этого этой но и а или однако также тоже поэтому затем потом позже
наконец там тут здесь оба
""")
