"""Which English sentences are no whole ones: a clause without its main clause, a quotation of a few words."""

from __future__ import annotations

from collections.abc import Sequence

from summarize import quotations
from timeline.languages.en import leaning as en


def is_fragment(text: str, tokens: Sequence[str]) -> bool:
    """Return whether a sentence is a clause without its main clause, or a quotation of a few words."""
    if text[0] in quotations.OPENS:
        return len(tokens) < quotations.SHORTEST
    if tokens[0] not in en.SUBORDINATE or "," in text or " – " in text or " — " in text or " - " in text:
        return False
    return tokens[1] not in en.NO_CLAUSE and tokens[1][-3:] != "ing"
