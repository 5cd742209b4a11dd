"""Portuguese words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo seu sua seus suas
mas e ou porém contudo todavia entretanto além também então depois assim portanto finalmente aí ali aqui
""")
# Openings of several words.
PHRASES = (
    "por exemplo", "no entanto", "além disso", "por outro lado", "por isso", "apesar disso", "os dois", "ambos",
)  # fmt: skip
