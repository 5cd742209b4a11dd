"""Full stops inside a sentence that was not parted: ``… notwendig gemacht. 2009 wurde der Hof gebaut``."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.tokens import Token

SHORTEST_LAST = 5
"""Letters of a word before a full stop that is no abbreviation, as in the syntax of English, and one more."""


def follows_stop(tokens: Sequence[Token], at: int) -> bool:
    """Return whether another sentence begins at a token: behind a full stop, a long word before that and a space."""
    if at < 2 or tokens[at - 1].text != "." or tokens[at].start == tokens[at - 1].end:
        return False
    last, opening = tokens[at - 2].text, tokens[at].text[0]
    return last.islower() and len(last) >= SHORTEST_LAST and (opening.isupper() or opening.isdigit())
