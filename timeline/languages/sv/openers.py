"""Swedish words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
han hon den det de dem hans hennes dess deras detta denna dessa men och eller så dock däremot dessutom också
därför sedan därefter senare slutligen där här båda
""")
