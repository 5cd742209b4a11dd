"""Norwegian Bokmål words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
han hun den det de dem hans hennes dens deres dette denne disse men og eller så likevel derimot dessuten også
derfor siden deretter senere endelig der her begge
""")
