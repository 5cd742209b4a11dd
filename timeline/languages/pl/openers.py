"""Polish words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
on ona ono oni one jego jej ich to ten ta ci te tego tej tym ale i a lub więc jednak ponadto także również
dlatego potem następnie później wreszcie tam tu oba
""")
