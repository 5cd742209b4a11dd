"""An event out of the mentions that tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b

from timeline.merge.graph import in_order
from timeline.merge.importance import importance
from timeline.merge.settle import conflicts, settle
from timeline.model import Event, Mention, Moment, Tense

MOST_ENTITIES = 12


def build_event(group: Sequence[Mention], sources: Mapping[str, str]) -> Event:
    """Return the event that a group of mentions tells; ``sources`` maps article ids to publishers where known.

    Everything in it comes from the group alone. The id is a digest of the group's first mention in order of article
    and index, so it changes only when an earlier telling of this very event comes or goes.
    """
    mentions = tuple(in_order(group))
    moment = settle(mentions)
    best = _best(mentions, moment)
    return Event(
        id=event_id(mentions[0]),
        moment=moment,
        headline=best.headline,
        text=best.sentence.text,
        tense=_tense(mentions),
        importance=importance(mentions, moment, sources),
        entities=_entities(mentions),
        mentions=mentions,
        conflicts=conflicts(mentions, moment),
    )


def event_id(first: Mention) -> str:
    """Return the id of the event whose first mention this is: 16 hexadecimal digits."""
    identity = f"{first.article}\0{first.index}"
    return blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _best(mentions: Sequence[Mention], moment: Moment | None) -> Mention:
    """Return the mention to show: the one dated as the event is, in words of its own, most prominently."""
    return min(
        mentions,
        key=lambda mention: (
            mention.moment != moment,
            mention.timex is None,
            -mention.salience,
            len(mention.sentence.text),
            mention.article,
            mention.index,
        ),
    )


def _tense(mentions: Sequence[Mention]) -> Tense:
    """Return cancelled or past where any mention says so: what was planned and then told as past has happened."""
    told = {mention.tense for mention in mentions}
    return "cancelled" if "cancelled" in told else "past" if "past" in told else "planned"


def _entities(mentions: Sequence[Mention]) -> tuple[str, ...]:
    counts = Counter(entity for mention in mentions for entity in mention.entities)
    return tuple(sorted(counts, key=lambda entity: (-counts[entity], entity)))[:MOST_ENTITIES]
