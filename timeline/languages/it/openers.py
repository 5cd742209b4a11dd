"""Italian words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
egli ella lui lei essi esse loro esso essa questo questa questi queste quello quella quelli quelle ciò suo sua
suoi sue ma e ed o però tuttavia inoltre anche quindi dunque perciò poi dopo infine così invece lì qui
""")
# Openings of several words.
PHRASES = (
    "per esempio", "ad esempio", "d'altra parte", "per questo", "nonostante ciò", "i due", "entrambi", "inoltre",
)  # fmt: skip
