"""The dateline of an agency: ``PORTO, May 4 (Agency) - Dockers said on Monday``; its date is that of the report."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.tokens import Token

REACH = 8
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
MOST_WORDS = 4
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
DASHES = (["-"], ["–"], ["—"])


def agency_follows(tokens: Sequence[Token], at: int) -> bool:
    """Return whether an agency's name in brackets and a dash stand at a position, as they do after a dateline."""
    after = [token.text for token in tokens[at : at + REACH]]
    if after[:1] != ["("] or ")" not in after:
        return False
    closing = after.index(")")
    return 1 < closing <= MOST_WORDS and after[closing + 1 : closing + 2] in DASHES
