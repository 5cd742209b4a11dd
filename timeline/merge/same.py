"""Whether two mentions tell the same event: a decision of the pair alone, so that no other article can turn it."""

from __future__ import annotations

from timeline.happenings import are_apart, same_verb, share_type, types_of
from timeline.merge.contradiction import one_happening
from timeline.merge.moments import close, compatible, is_a_day, looks_back, same_days
from timeline.merge.profile import (
    Profile,
    cosine,
    cosine_of_words,
    likeness,
    of_one_story,
    other_name,
    profile_of,
    same_name,
)
from timeline.merge.slots import differ, slots_of
from timeline.model import Mention

SAME_DAYS = 0.3
"""Likeness from which mentions of the same days tell one event: F1 of ECB+ sentence pairs that share half of their
events is .527 there and at .25, .513 at .2, .514 at .35. A lower one finds pairs at a precision below one half."""
OTHER_PRECISION = 0.5
"""For moments of another precision: the same pairs are right in 73 of 100 cases. At .4 important days are worse."""
SAME_DEED = 0.35
"""For moments of another precision where verb or type is the same: ``quit in March``, ``resigned on 18 March``: of 16
such pairs of Timeline17 with a likeness between this and ``OTHER_PRECISION`` 14 told one event."""
NAMED = 0.9
"""Strength of mentions of one named event, which nearly always are of it: no effect seen between .5 and 1."""
SAME_ARTICLE = 0.42
"""Cosine from which an article tells one thing twice; what it is about cannot tell its own sentences apart.
Three of four ECB+ sentence pairs of this cosine share an event; .35 and .5 move 3 % of pairs and no important day."""
OTHER_DEED = 0.65
"""Cosine for another precision and another verb in one article: of one thing it tells what else was done with it.
Of 21 such pairs of Timeline17 between the two cosines the seven of one verb were right, ten of the 14 others wrong."""
CONTRADICTING = 0.8
"""Cosine from which articles tell one thing though they put it on different days: 93 in 100 ECB+ sentence pairs of this
cosine share an event. At .7 there are thirteen disputed days on three topics instead of five."""
AGAINST = -1.0
"""Strength of two mentions that are alike in everything but who, where or which: they are two happenings."""
ONE_TYPE = 3.0
"""Log-odds that two articles of one story tell one happening where both date one of the same type to the same day: of
119 such pairs of two topics of Timeline17 with a likeness of .02 or more 89 % were right, of 1,735 of two others 99 %.
Of 20,000 pairs of one type over two topics one in 200 has as much in common."""
LOOKED_BACK = 1.9
"""The same where both look back on the day: what is still told of it later is what it is known for. Of 86 such pairs of
one type with a likeness of .003 or more, and of 2,538 in the two other topics, all were right; of those of no known
type with a likeness of .05 or more all of 8 and 97 % of 243."""
VAGUER = 2.2
"""The same where both look back and one tells the week or month of the other's day (``the April explosion``): as a
likeness of .05 of one deed, .1 of another, in five topics. Of 60 such pairs read 54 told one event."""


def same_event(a: Mention, b: Mention) -> bool:
    """Return whether two mentions tell the same event."""
    return strength(a, b, profile_of(a), profile_of(b)) > 0


def strength(a: Mention, b: Mention, profile_a: Profile, profile_b: Profile) -> float:
    """Return how surely two mentions tell the same event (0-1), 0 where they do not, ``AGAINST`` where they must not.

    The farther the two moments are from being the same days, the more the words must agree.
    """
    if a.names and b.names and a.moment and same_name(profile_a, profile_b) and compatible(a.moment, b.moment):
        return AGAINST if are_apart(a, b) else NAMED
    found, needed = _alike(a, b, profile_a, profile_b)
    if found < needed:
        return 0.0
    return AGAINST if are_apart(a, b) or differ(slots_of(a), slots_of(b)) else found


def _alike(a: Mention, b: Mention, profile_a: Profile, profile_b: Profile) -> tuple[float, float]:
    """Return how alike two mentions are, and how alike they must be to tell the same event."""
    if not compatible(a.moment, b.moment):
        return _contradicting(a, b, profile_a, profile_b), CONTRADICTING
    if other_name(profile_a, profile_b):
        return 0.0, SAME_DAYS
    is_one_deed = same_verb(a, b) or types_of(a).deed == types_of(b).deed != ""
    days_agree = same_days(a.moment, b.moment)
    if a.article == b.article:
        return cosine(profile_a, profile_b), SAME_ARTICLE if days_agree or is_one_deed else OTHER_DEED
    needed = SAME_DAYS if days_agree else SAME_DEED if is_one_deed else OTHER_PRECISION
    found = _evidence if days_agree else _evidence_of_vaguer
    evidence = found(a, b, profile_a, profile_b)
    return likeness(profile_a, profile_b, needed, evidence), needed


def _evidence(a: Mention, b: Mention, profile_a: Profile, profile_b: Profile) -> float:
    """Return what speaks for one happening besides the words of two mentions of the same days, as log-odds."""
    if a.timex is None or b.timex is None or not is_a_day(a.moment):
        return 0.0
    back = LOOKED_BACK if looks_back(a) and looks_back(b) else 0.0
    if not of_one_story(profile_a, profile_b, known=back > 0):
        return 0.0
    return back + ONE_TYPE if share_type(a, b) else back


def _evidence_of_vaguer(a: Mention, b: Mention, profile_a: Profile, profile_b: Profile) -> float:
    """Return the same, as log-odds, where one mention tells a day and the other its week or month."""
    if not (is_a_day(a.moment) or is_a_day(b.moment)) or not (looks_back(a) and looks_back(b)):
        return 0.0
    return VAGUER if share_type(a, b) and of_one_story(profile_a, profile_b) else 0.0


def _contradicting(a: Mention, b: Mention, profile_a: Profile, profile_b: Profile) -> float:
    """Return how alike two mentions are, figures apart, that put one happening on different days."""
    if a.article == b.article or not close(a.moment, b.moment):
        return 0.0
    found = cosine_of_words(profile_a, profile_b)
    return found if found >= CONTRADICTING and one_happening(a, b) else 0.0
