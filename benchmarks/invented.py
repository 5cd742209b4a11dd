"""Invented news: any number of articles that tell of shared happenings, the same for the same number.

Words follow Zipf's law over common English and a vocabulary made of syllables, days are spread over ten years. Four
articles tell a story, each names one that others have told, and two things that no other does.
"""

from __future__ import annotations

import random
from bisect import bisect
from datetime import date, timedelta
from itertools import accumulate

from timeline.model import Article

SYLLABLES = ("ba", "co", "den", "fi", "gor", "hal", "im", "jor", "ka", "lun", "mer", "no", "per", "ros", "ti", "vel")
VERBS = ("opened", "approved", "closed", "attacked", "signed", "won", "lost", "announced", "visited", "rejected")
NOUNS = ("bridge", "treaty", "factory", "election", "summit", "harbour", "budget", "strike", "court", "tunnel")
COMMON = (
    *("the", "of", "and", "to", "in", "a", "for", "that", "on", "was", "with", "as", "by", "at", "from", "it", "be"),
    *("has", "its", "were", "after", "but", "not", "have", "this", "who", "been", "more", "will", "their", "two"),
    *("year", "new", "people", "government", "first", "week", "time", "country", "police", "city", "three", "world"),
    *("president", "state", "million", "day", "minister", "group", "company", "market", "month", "party", "home"),
    *("percent", "war", "public", "law", "plan", "deal", "court", "news", "leader", "border", "price", "report"),
)
FIRST = date(2014, 1, 1)
DAYS = 3650
VOCABULARY = 20_000
WEIGHTS = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
ARTICLES_A_STORY = 4
SENTENCES = 10


def word(number: int) -> str:
    """Return the word of a number: the commonest are English, the others made of syllables, the lower the shorter."""
    if number < len(COMMON):
        return COMMON[number]
    number -= len(COMMON)
    syllables = []
    while True:
        number, rest = divmod(number, len(SYLLABLES))
        syllables.append(SYLLABLES[rest])
        if not number:
            return "".join(syllables)
        number -= 1


def article(number: int) -> Article:
    """Return the article of a number: it tells the story it shares with three others, and others' background."""
    chance = random.Random(number)  # noqa: S311  (nothing secret)
    story = number // ARTICLES_A_STORY
    day = story_day(story)
    told = [story_sentence(story, f"on {day.day} {day:%B %Y}", chance), story_sentence(story, "on that day", chance)]
    for other in (chance.randrange(story + 1), -number - 1, -number - 500_001):
        past = story_day(other)
        told.append(story_sentence(other, chance.choice((f"on {past.day} {past:%B %Y}", f"in {past:%B %Y}")), chance))
    told += [" ".join(filler(chance, 18)).capitalize() + "." for _ in range(SENTENCES - len(told))]
    return Article(
        id=f"n{number}",
        text="\n".join(told),
        title=f"{name(story)} {NOUNS[story % len(NOUNS)]}",
        source=f"paper-{number % 40}",
        language="en",
        published=(day + timedelta(1)).isoformat(),
    )


def story_day(story: int) -> date:
    """Return the day of a story."""
    return FIRST + timedelta(random.Random(-story - 1).randrange(DAYS))  # noqa: S311


def name(story: int) -> str:
    """Return the place of a story."""
    return word(300 + story % 5000).capitalize()


def story_sentence(story: int, when: str, chance: random.Random) -> str:
    """Return one telling of a story: its own words, with a few of the teller's."""
    own = random.Random(story)  # noqa: S311
    topic = " ".join(filler(own, 6))
    verb, noun = own.choice(VERBS), NOUNS[story % len(NOUNS)]
    return f"The {name(story)} government {verb} the {noun} of {topic} {when}, {' '.join(filler(chance, 3))} said."


def filler(chance: random.Random, count: int) -> list[str]:
    """Return so many words as news has them: few very often, most of them rarely."""
    return [word(bisect(WEIGHTS, chance.random() * WEIGHTS[-1])) for _ in range(count)]
