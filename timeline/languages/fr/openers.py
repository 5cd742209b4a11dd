"""French words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
il elle ils elles ce cet cette ces cela ça ceci celui celle ceux celles lui leur leurs son sa ses en y mais et
ou or donc car cependant pourtant toutefois néanmoins ainsi aussi ensuite puis alors enfin ailleurs par contre
là ici
""")
# Openings of several words.
PHRASES = (
    "par exemple", "en revanche", "en effet", "par ailleurs", "de plus", "en outre", "c'est", "c'était",
    "à cause de cela", "malgré cela", "les deux",
)  # fmt: skip
