"""A time in the title of a work: ``"Springtime in Porto" won``, ``starred in "A Day in May"``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.signs import QUOTES

MOST_WORDS = 7
"""A quotation of more words is what somebody said, not a title."""


def is_in_title(dating: Dating) -> bool:
    """Return whether the expression stands between two quotation marks, a few words apart and with no verb inside."""
    tokens, reach = dating.tokens, MOST_WORDS
    behind = range(dating.first - 1, max(-1, dating.first - reach), -1)
    first = next((at for at in behind if tokens[at].text in QUOTES), None)
    ahead = range(dating.last, min(len(tokens), dating.last + reach))
    last = next((at for at in ahead if tokens[at].text in QUOTES), None)
    if first is None or last is None or last - first > reach + 1:
        return False
    inside = tokens[first + 1 : last]
    capitals = [token for token in inside if token.is_word and token.text[0].isupper()]
    return bool(inside) and inside[0].text[0].isupper() and len(capitals) in (len(inside), *range(2, MOST_WORDS + 2))
