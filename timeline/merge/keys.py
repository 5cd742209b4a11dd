"""Blocking keys: what two mentions must share before they are compared at all.

Meta-blocking of entity resolution (Papadakis et al. 2014): a mention has a few keys, each a time and something rare
that it tells; two mentions without a common key are never compared, so that work grows with the sizes of the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.happenings import types_of
from timeline.languages.weights import weight_of
from timeline.merge.moments import days_of, is_a_day, partial_key
from timeline.merge.scales import with_scales
from timeline.model import Mention, Moment

RAREST = 6
SIGNATURE = 4
MOST_MET = 32
"""Of the tellings that share a key so many are compared with all of these: those of the lowest digests.

So work stays bounded however much is told of one day in the same few rare words, nothing changes at once when a key
fills up, and what thousands tell is still one event: every one of them meets the same few dozen.
"""


def blocking_keys(mention: Mention) -> tuple[str, ...]:
    """Return the keys of a mention, sorted: two mentions can be the same event only if they share one.

    Mentions of one day meet through a rare word, those of different precision through two rare words of one year or
    through a named event, contradicting ones through having the same rarest words, figures apart.
    """
    own, year, month = _times(mention.moment)
    stems = tuple(with_scales(mention.stems))
    rarest = _rarest(stems)
    keys = {f"{own}|{stem}" for stem in rarest}
    if is_a_day(mention.moment):
        keys.update(f"{own}|={kind}" for kind in types_of(mention).told)
    if mention.moment is not None:
        keys.update(f"{year}|{pair}" for pair in _pairs(rarest[:SIGNATURE]))
        keys.update(f"{time}|{pair}" for time in (year, month) for name in mention.names for pair in _parts(name))
        keys.add(f"~{' '.join(sorted(_rarest(stem for stem in stems if not stem[0].isdigit())[:SIGNATURE]))}")
    return tuple(sorted(keys))


def is_of_own_time(key: str) -> bool:
    """Return whether a key brings together mentions of the very same moment: a time and a single word."""
    return "|" in key and " " not in key


def says_more(mention: Mention) -> bool:
    """Return whether a mention only says more about the event of another mention of its article."""
    return mention.part_of is not None and mention.part_of != mention.index


def _rarest(stems: Iterable[str]) -> list[str]:
    return sorted(set(stems), key=lambda stem: (-weight_of(stem), stem))[:RAREST]


def _pairs(stems: list[str]) -> list[str]:
    ordered = sorted(stems)
    return [f"{a} {b}" for position, a in enumerate(ordered) for b in ordered[position + 1 :]]


def _parts(name: str) -> list[str]:
    head, *modifiers = name.split()
    return [f"{head} {modifier}" for modifier in modifiers]


def _times(moment: Moment | None) -> tuple[str, str, str]:
    """Return the mention's own time, its year, and its month of whatever year: there it meets vaguer mentions."""
    if moment is None:
        return "undated", "undated", "undated"
    days = days_of(moment)
    if days:
        first, last = days
        return f"{first}/{last}", f"{first:%Y}", f"XXXX-{first:%m}"
    partial = partial_key(moment)
    return (moment.edtf, "XXXX", f"XXXX-{partial[0]}") if partial else (moment.edtf, moment.edtf, moment.edtf)
