"""Spanish words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
él ella ellos ellas ello este esta esto estos estas ese esa eso esos esas aquel aquella su sus le les pero y e o
u sino sin embargo además también tampoco entonces luego después así asimismo finalmente ahí allí aquí
""")
# Openings of several words.
PHRASES = (
    "por ejemplo", "sin embargo", "además de", "por otro lado", "por eso", "en cambio", "a pesar de ello",
    "los dos", "ambos",
)  # fmt: skip
