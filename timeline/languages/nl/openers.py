"""Dutch words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
hij zij ze het dit dat deze die zijn haar hun hem maar en of dus want echter bovendien ook toch daarom daarna
vervolgens toen later eerder ten slotte intussen daar hier beide
""")
# Openings of several words.
PHRASES = ("bijvoorbeeld", "aan de andere kant", "daar komt bij", "desondanks", "de twee")
