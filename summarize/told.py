"""What sentences of several articles tell together: the event of each, how common its words are, and their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from timeline.events.main_date import DAYS, OPENING, main_date
from timeline.merge.timeline import merge
from timeline.model import Event, Moment, ReadArticle, Sentence
from timeline.ruled import telling_of
from timeline.syntax.sentence import parse

# Shorter sentences hold common words more easily.
FEWEST_STEMS = 12
Days = tuple[date, date]
UNKNOWN: Days = (date.max, date.max)


def events_told(articles: Sequence[ReadArticle]) -> dict[tuple[str, int], Event]:
    """Return the event that a sentence tells, by its article and start; the dated and first told, if it tells several.

    The events are those of the timeline of these articles, so a day that one article leaves open another may give.
    """
    told: dict[tuple[str, int], tuple[bool, int, Event]] = {}
    for event in merge(articles):
        undated = event.moment is None or event.moment.earliest is None
        for mention in event.mentions:
            sentence = (mention.article, mention.sentence.start)
            found = (undated, mention.index, event)
            if sentence not in told or found[:2] < told[sentence][:2]:
                told[sentence] = found
    return {sentence: event for sentence, (_, _, event) in told.items()}


def days_told(event: Event | None, sentence: Sentence, article: ReadArticle, main: Days) -> Days:
    """Return the days that a sentence tells of: its event's, else those it names, else the main ones of its article.

    A time around those main days gives way to them: news of the day that speaks of this year is news of the day.
    """
    moment = event.moment if event else _named_day(sentence, article)
    if moment is None or moment.earliest is None:
        return main
    first, last = moment.earliest, moment.latest or moment.earliest
    return main if first <= main[0] and main[1] <= last else (first, last)


def _named_day(sentence: Sentence, article: ReadArticle) -> Moment | None:
    """Return the first day, or part of one, that a sentence names."""
    inside = (timex for timex in article.timexes if sentence.start <= timex.start < sentence.end)
    moments = (timex.moment for timex in inside if timex.moment)
    return next((moment for moment in moments if moment.precision in DAYS), None)


def main_days(article: ReadArticle) -> Days:
    """Return the days that an article mainly tells of, else those of its publication; the end of time where unknown."""
    opening, syntax = article.sentences[:OPENING], telling_of(article.language).syntax
    main = main_date(parse(opening, article.words, article.timexes, syntax), article.published)
    moment = main.moment if main else None
    if moment is not None and moment.earliest is not None:
        return moment.earliest, moment.latest or moment.earliest
    first = article.published.earliest or article.published.latest
    return (first, article.published.latest or first) if first else UNKNOWN


def commonness(stems: Sequence[Sequence[str]], owners: Sequence[int]) -> list[float]:
    """Return for each sentence the mean share of the other articles that hold a stem of it: 0 to 1.

    The mean is over no fewer than FEWEST_STEMS stems, so that a few common words are not much.
    """
    holders = Counter(
        stem for stem, _ in {(stem, owner) for own, owner in zip(stems, owners, strict=True) for stem in own}
    )
    others = max(len(set(owners)) - 1, 1)
    shares = []
    for own in stems:
        distinct = set(own)
        shares.append(sum(holders[stem] - 1 for stem in distinct) / (max(len(distinct), FEWEST_STEMS) * others))
    return shares
