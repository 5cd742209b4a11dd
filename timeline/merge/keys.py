"""Blocking keys: what two mentions must share before they are compared at all.

Meta-blocking of entity resolution (Papadakis et al. 2014): a mention has a few keys, each a time and something rare
that it tells; two mentions without a common key are never compared, so that work grows with the sizes of the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.happenings import types_of
from timeline.languages.index import words_of
from timeline.languages.slots import SlotWords
from timeline.languages.weights import weights_of
from timeline.merge.moments import days_of, is_a_day, looks_back, partial_key
from timeline.merge.scales import with_scales
from timeline.model import Mention, Moment, Timex

RAREST = 6
"""Rarest stems of a mention that are keys: twice as many find 1 % more pairs, four 1 % fewer."""
SIGNATURE = 4
"""Rarest stems of a mention that are paired with each other, or must all be shared: three to six move 1 % of pairs."""
MOST_CENTRES = 32
"""Of the tellings of a block so many are its centres (as of a canopy: McCallum et al. 2000), which are compared with
all of it: those of the lowest fingerprints.

So work stays bounded however much is told of one day in the same few rare words, nothing changes at once when a key
fills up, and what thousands tell is still one event: every one of them is compared with the same few dozen. Half or
twice as many move 2 % of the pairs of Timeline17.
"""


def blocking_keys(mention: Mention) -> tuple[str, ...]:
    """Return the keys of a mention, sorted: two mentions can be the same event only if they share one.

    Mentions of one day meet through a rare word, those of different precision through two rare words of one year or
    through a named event or through one type of happening in a month that both look back on, contradicting ones through
    having the same rarest words, figures apart.
    """
    own, year, month = _times(mention.moment)
    stems = tuple(with_scales(mention.stems, mention.language))
    rarest = _rarest(stems, mention.language)
    keys = {f"{own}|{stem}" for stem in rarest}
    if is_a_day(mention.moment):
        keys.update(f"{own}|={kind}" for kind in types_of(mention).told)
    if looks_back(mention):
        keys.update(f"{past}|since={kind}" for past in _months(mention.moment) for kind in types_of(mention).told)
    if mention.moment is not None:
        keys.update(f"{year}|{pair}" for pair in _pairs(rarest[:SIGNATURE]))
        keys.update(f"{time}|{pair}" for time in (year, month) for name in mention.names for pair in _parts(name))
        words = _rarest((stem for stem in stems if not stem[0].isdigit()), mention.language)
        keys.add(f"~{' '.join(sorted(words[:SIGNATURE]))}")
    return tuple(sorted(keys))


def is_of_own_time(key: str) -> bool:
    """Return whether a key brings together mentions of the very same moment or month: a time and a single word."""
    return "|" in key and " " not in key


def says_more(mention: Mention) -> bool:
    """Return whether a mention only says more about the event of another mention of its article.

    What has a date of its own is compared like any other, but where its day owns what it tells of (``at today's
    meeting``), and so names what is known: of 48 sentences of three topics of Timeline17 that tell by ``today`` of the
    day of their article's main event 40 told another one.
    """
    if mention.part_of in (None, mention.index):
        return False
    return mention.timex is None or _owns(mention.timex, mention)


def _owns(timex: Timex, mention: Mention) -> bool:
    """Return whether an expression is the owner of what follows it in the sentence of a mention."""
    after = mention.sentence.text[timex.end - mention.sentence.start :]
    return after.startswith(words_of(mention.language, "slots", SlotWords).possessives)


def _rarest(stems: Iterable[str], language: str) -> list[str]:
    weights = weights_of(stems, language)
    return sorted(weights, key=lambda stem: (-weights[stem], stem))[:RAREST]


def _pairs(stems: list[str]) -> list[str]:
    ordered = sorted(stems)
    return [f"{a} {b}" for position, a in enumerate(ordered) for b in ordered[position + 1 :]]


def _parts(name: str) -> list[str]:
    head, *modifiers = name.split()
    return [f"{head} {modifier}" for modifier in modifiers]


def _months(moment: Moment | None) -> set[str]:
    """Return the months in which a moment begins and ends."""
    return {f"{day:%Y-%m}" for day in (days_of(moment) or ())} if moment else set()


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
