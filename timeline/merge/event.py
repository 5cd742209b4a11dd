"""An event out of the mentions that tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b

from timeline.happenings import types_of
from timeline.languages.index import words_of
from timeline.languages.slots import SlotWords
from timeline.merge.disputed import disputed_figures
from timeline.merge.graph import in_order
from timeline.merge.importance import importance
from timeline.merge.moments import compatible, vagueness
from timeline.merge.settle import conflicts, settle
from timeline.merge.updates import figures_told, outdated
from timeline.model import Event, Mention, Moment, Tense
from timeline.stems import begins_with

MOST_ENTITIES = 12
"""Names that an event shows: as many as a reader takes in, by hand."""


def build_event(group: Sequence[Mention], sources: Mapping[str, str]) -> Event:
    """Return the event that a group of mentions tells; ``sources`` maps article ids to publishers where known.

    Everything in it comes from the group alone. The id is a digest of the group's first mention in order of article
    and index, so it changes only when an earlier telling of this very event comes or goes.
    """
    mentions = tuple(in_order(group))
    moment = settle(mentions)
    tense = _tense(mentions)
    told = figures_told(mentions)
    old = outdated(mentions, told)
    best = mentions[_best(mentions, moment, tense, old)]
    return Event(
        id=event_id(mentions[0]),
        moment=moment,
        headline=best.title or best.headline,
        text=best.sentence.text,
        tense=tense,
        importance=importance(mentions, moment, sources),
        entities=_entities(mentions),
        mentions=mentions,
        conflicts=(*conflicts(mentions, moment), *disputed_figures(mentions, best, told)),
    )


def event_id(first: Mention) -> str:
    """Return the id of the event whose first mention this is: 16 hexadecimal digits."""
    identity = f"{first.article}\0{first.index}"
    return blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _best(mentions: Sequence[Mention], moment: Moment | None, tense: Tense, old: Collection[int]) -> int:
    """Return the place of the mention to show: in the event's tense, up to date, by a title, dated itself, precise.

    Of several it tells what most of them tell. ``old`` are the places of those whose figures later reports replaced.
    """
    deeds = Counter(deed for mention in mentions if (deed := types_of(mention).deed))
    common = min(deeds, key=lambda deed: (-deeds[deed], deed), default="")

    def rank(place: int) -> tuple[object, ...]:
        mention = mentions[place]
        return (
            mention.tense != tense,
            not compatible(mention.moment, moment),
            place in old,
            mention.title is None,
            mention.timex is None,
            vagueness(mention.moment),
            not _is_complete(mention),
            deeds[common] > 1 and types_of(mention).deed != common,
            -mention.salience,
            len(mention.sentence.text),
            place,
        )

    return min(range(len(mentions)), key=rank)


def _is_complete(mention: Mention) -> bool:
    """Return whether a headline names its event or holds the verb that tells it, and opens with no pronoun."""
    words = mention.headline.split()
    if not words or words[0].lower() in words_of(mention.language, "slots", SlotWords).anaphors:
        return False
    if not mention.verb:
        return bool(mention.names)
    return any(begins_with(word.lower(), mention.verb) for word in words)


def _tense(mentions: Sequence[Mention]) -> Tense:
    """Return cancelled or past where any mention says so: what was planned and then told as past has happened."""
    told = {mention.tense for mention in mentions}
    return "cancelled" if "cancelled" in told else "past" if "past" in told else "planned"


def _entities(mentions: Sequence[Mention]) -> tuple[str, ...]:
    counts = Counter(entity for mention in mentions for entity in mention.entities)
    return tuple(sorted(counts, key=lambda entity: (-counts[entity], entity)))[:MOST_ENTITIES]
