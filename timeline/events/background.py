"""The story that sentences go on from where they name no day of their own: an older one, or another day's news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from timeline.events.main_date import DAYS, MainDate, day_of
from timeline.model import Moment, PublicationContext, Timex
from timeline.syntax.clause import ASIDES, Clause, main_verb
from timeline.syntax.sentence import Parsed

OLD = timedelta(30)
"""News is told within days; what lies farther back is told as background."""
OPENING = 4
"""Tokens in which a word may say that a sentence goes on from the one before (``Jobs also announced``)."""
SHORTEST = 4
"""By hand: half of it changes 0, twice 2 of 814 mentions of 200 articles."""


class Background(Struct, frozen=True):
    """The paragraph that tells such a story, and what its undated sentences inherit: a day, None where it has none.

    ``paragraph`` is -1 where none is told. ``is_old`` tells an older story, which fills its paragraph, from the news
    of another day, which only a sentence that leans on the one before it goes on with. ``by_noun`` is what only a noun
    told of (``the 3 May fire``): a sentence must take up the event itself. ``words`` are those of the sentence before.
    """

    paragraph: int = -1
    date: MainDate | None = None
    is_old: bool = True
    by_noun: bool = False
    words: frozenset[str] = frozenset()


def inherited_by(one: Parsed, story: Background, inherited: MainDate | None) -> MainDate | None:
    """Return what a sentence without a date inherits: the day of the story it goes on, else the article's."""
    return story.date if _goes_on(one, story) else inherited


def background_after(
    one: Parsed,
    story: Background,
    told: Sequence[tuple[Clause, Timex | None, Moment | None]],
    published: PublicationContext,
) -> Background:
    """Return the story that goes on after a sentence: begun by a dated event, ended by a newer one."""
    dated = [
        (clause, timex, moment) for clause, timex, moment in told if timex and moment and clause.role not in ASIDES
    ]
    if not dated:
        return replace(story, paragraph=one.sentence.paragraph, words=one.lowered) if _goes_on(one, story) else NONE
    clause, timex, moment = next((event for event in reversed(dated) if event[0].role != "noun"), dated[-1])
    by_noun, is_old = clause.role == "noun", _is_old(moment, published)
    if one.is_title or not ((is_old and not by_noun) or _is_done(moment, timex, one, published, by_noun=by_noun)):
        return NONE
    date = None
    if moment.precision in DAYS:
        date = MainDate(day_of(moment), "story", timex.text)
    return Background(one.sentence.paragraph, date, is_old and not by_noun, by_noun, one.lowered)


NONE = Background()


def _goes_on(one: Parsed, story: Background) -> bool:
    if story.paragraph < 0 or (story.is_old and one.sentence.paragraph == story.paragraph):
        return story.paragraph >= 0
    if story.by_noun:
        return _takes_up_event(one, story.words) and _is_narrated(one)
    return (_leans(one) or _takes_up(one, story.words)) and (story.is_old or _is_narrated(one))


def _is_narrated(one: Parsed) -> bool:
    """Return whether a sentence goes on telling: in the past, not of how things stand now."""
    verb = main_verb(one.clauses[0].verbs)
    return verb is not None and verb.form == "past"


def _leans(one: Parsed) -> bool:
    """Return whether a sentence only makes sense after the one before it: ``But he warned``, ``Jobs also said``."""
    opening = _opening(one)
    words = one.lexicon
    goes_on = not words.going_on.isdisjoint(opening[:OPENING])
    return goes_on or (bool(opening) and opening[0] in words.pronouns | words.possessives | words.afterwards)


def _takes_up(one: Parsed, words: frozenset[str]) -> bool:
    """Return whether a sentence opens with a thing or event that the one before it tells of: ``The committee said``."""
    opening = _opening(one)
    known = len(opening) > 1 and opening[0] in one.lexicon.articles
    return (known and len(opening[1]) >= SHORTEST and opening[1] in words) or _takes_up_event(one, words)


def _takes_up_event(one: Parsed, words: frozenset[str]) -> bool:
    """Return whether a sentence opens with the event of the one before it, by its noun or another: ``The blast``."""
    opening, nouns = _opening(one), one.lexicon.event_nouns
    opens = len(opening) > 1 and opening[0] in one.lexicon.articles and opening[1] in nouns
    return opens and not nouns.isdisjoint(words)


def _opening(one: Parsed) -> list[str]:
    opening = [token.lower for token in one.tokens[: 2 * OPENING] if token.is_word]
    return opening[1:] if opening and opening[0] in one.lexicon.turns else opening


def _is_old(moment: Moment, published: PublicationContext) -> bool:
    if not (moment.latest and published.earliest):
        return False
    return published.earliest - moment.latest > OLD


def _is_done(moment: Moment, timex: Timex, one: Parsed, published: PublicationContext, *, by_noun: bool) -> bool:
    """Return whether a sentence tells what was done up to the day of publication, in its main clause or a noun."""
    if moment.precision not in DAYS or not (moment.latest and published.latest) or moment.latest > published.latest:
        return False
    first = one.clauses[0]
    done = any(verb.form == "past" and not verb.reduced for verb in first.verbs)
    return by_noun or (done and timex.start - one.sentence.start < one.tokens[first.last - 1].end)
