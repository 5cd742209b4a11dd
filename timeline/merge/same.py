"""Whether two mentions tell the same event: a decision of the pair alone, so that no other article can turn it."""

from __future__ import annotations

from timeline.merge.contradiction import one_happening
from timeline.merge.moments import close, compatible, same_days
from timeline.merge.slots import differ, slots_of
from timeline.merge.telling import Telling, cosine, cosine_of_words, likeness, other_name, same_name, telling_of
from timeline.model import Mention

SAME_DAYS = 0.3
OTHER_PRECISION = 0.5
SAME_VERB = 0.35
"""For moments of another precision where the verb is the same: ``resigned in March`` and ``resigned on 18 March``."""
NAMED = 0.9
SAME_ARTICLE = 0.42
"""Cosine from which an article tells one thing twice; what it is about cannot tell its own sentences apart."""
OTHER_DEED = 0.65
"""Cosine for another precision and another verb in one article: of one thing it tells what else was done with it."""
CONTRADICTING = 0.8
"""Cosine from which articles tell one thing though they put it on different days."""
AGAINST = -1.0
"""Strength of two mentions that are alike in everything but who, where or which: they are two happenings."""


def same_event(a: Mention, b: Mention) -> bool:
    """Return whether two mentions tell the same event."""
    return strength(a, b, telling_of(a), telling_of(b)) > 0


def strength(a: Mention, b: Mention, telling_a: Telling, telling_b: Telling) -> float:
    """Return how surely two mentions tell the same event (0-1), 0 where they do not, ``AGAINST`` where they must not.

    The farther the two moments are from being the same days, the more the words must agree.
    """
    if a.names and b.names and a.moment and same_name(telling_a, telling_b) and compatible(a.moment, b.moment):
        return NAMED
    found, needed = _alike(a, b, telling_a, telling_b)
    if found < needed:
        return 0.0
    return AGAINST if differ(slots_of(a), slots_of(b)) else found


def _alike(a: Mention, b: Mention, telling_a: Telling, telling_b: Telling) -> tuple[float, float]:
    """Return how alike two mentions are, and how alike they must be to tell the same event."""
    if not compatible(a.moment, b.moment):
        return _contradicting(a, b, telling_a, telling_b), CONTRADICTING
    if other_name(telling_a, telling_b):
        return 0.0, SAME_DAYS
    is_one_verb = a.verb == b.verb != ""
    days_agree = same_days(a.moment, b.moment)
    if a.article == b.article:
        return cosine(telling_a, telling_b), SAME_ARTICLE if days_agree or is_one_verb else OTHER_DEED
    needed = SAME_DAYS if days_agree else SAME_VERB if is_one_verb else OTHER_PRECISION
    return likeness(telling_a, telling_b, needed), needed


def _contradicting(a: Mention, b: Mention, telling_a: Telling, telling_b: Telling) -> float:
    """Return how alike two mentions are, figures apart, that put one happening on different days."""
    if a.article == b.article or not close(a.moment, b.moment):
        return 0.0
    found = cosine_of_words(telling_a, telling_b)
    return found if found >= CONTRADICTING and one_happening(a, b) else 0.0
