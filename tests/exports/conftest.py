"""Timelines that every format must carry: plain, odd on the calendar, and hostile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from api.contract import (
    ArticleRef,
    ConflictOut,
    EventOut,
    MentionOut,
    PublishedOut,
    SentenceOut,
    TimelineOut,
    TimexOut,
)

HOSTILE = (
    "=cmd|'/c calc'!A0 \"quoted\", a;b\\c <script>alert(1)</script> ]]> & &amp; \r\nBEGIN:VEVENT\r\n"
    "\x00\x01\x1b\x7f\x85\ufffe \u202egnp.exe \u2066x 👩‍👩‍👧 e\u0301 \ud83d tail"
)

Make = Callable[..., EventOut]


def _article(name: str = "a1", **known: Any) -> ArticleRef:
    fields: dict[str, Any] = {
        "id": name,
        "title": "The bridge opens",
        "url": f"https://example.org/{name}?x=1&y=2",
        "source": "Harbour Times",
        "published": PublishedOut(edtf="2023-07-12", earliest=date(2023, 7, 12), latest=date(2023, 7, 12)),
    }
    return ArticleRef(**fields | known)


def _mention(article: ArticleRef, explanation: str = "“Tuesday” is the day before publication.") -> MentionOut:
    timex = TimexOut(
        text="Tuesday",
        start=28,
        end=35,
        type="DATE",
        value="2023-07-11",
        mod=None,
        quant=None,
        freq=None,
        edtf="2023-07-11",
        earliest=date(2023, 7, 11),
        latest=date(2023, 7, 11),
        precision="day",
        approximate=False,
        anchor=None,
        rule="weekday",
        explanation=explanation,
        unresolved=None,
    )
    sentence = SentenceOut(text="The harbour bridge opened on Tuesday.", start=0, end=37)
    return MentionOut(article=article, sentence=sentence, timex=timex, inherited=None)


def _event(name: str = "e1", **known: Any) -> EventOut:
    fields: dict[str, Any] = {
        "id": name,
        "edtf": "2023-07-11",
        "earliest": date(2023, 7, 11),
        "latest": date(2023, 7, 11),
        "precision": "day",
        "approximate": False,
        "display": "July 11, 2023",
        "headline": "The harbour bridge opened",
        "text": "The harbour bridge opened on Tuesday.",
        "importance": 0.5,
        "tense": "past",
        "entities": ["Harbour Bridge"],
        "conflicts": [],
        "mentions": [_mention(_article())],
    }
    return EventOut(**fields | known)


@pytest.fixture
def article() -> Callable[..., ArticleRef]:
    return _article


@pytest.fixture
def mention() -> Callable[..., MentionOut]:
    return _mention


@pytest.fixture
def event() -> Make:
    return _event


@pytest.fixture
def timeline() -> Callable[..., TimelineOut]:
    def make(*events: EventOut) -> TimelineOut:
        return TimelineOut(events=list(events), span=None, articles=1, buckets=[], next=None)

    return make


@pytest.fixture
def varied(timeline: Callable[..., TimelineOut]) -> TimelineOut:
    """One event for each way a moment can lie on the calendar, or not."""
    span = {"precision": "month", "earliest": date(2023, 7, 1), "latest": date(2023, 7, 31), "edtf": "2023-07"}
    year = {"precision": "year", "earliest": date(2023, 1, 1), "latest": date(2023, 12, 31), "edtf": "2023~"}
    decade = {"precision": "decade", "earliest": date(1990, 1, 1), "latest": date(1999, 12, 31), "edtf": "199"}
    return timeline(
        _event("day"),
        _event("two-days", edtf="2023-07-11/2023-07-12", latest=date(2023, 7, 12), display="July 11 – 12, 2023"),
        _event("month", display="July 2023", **span),
        _event("year", display="about 2023", approximate=True, **year),
        _event("decade", display="1990s", **decade),
        _event("since", edtf="2023-07-11/..", latest=None, display="July 11, 2023 –"),
        _event("until", edtf="../2023-07-11", earliest=None, display="– July 11, 2023"),
        _event("last-day", edtf="9999-12", earliest=date(9999, 12, 1), latest=date.max, display="December 9999"),
        _event("minute", edtf="2023-07-11T17:31", precision="minute", display="July 11, 2023, 5:31 PM"),
        _event("planned", tense="planned"),
        _event("cancelled", tense="cancelled"),
        _event(
            "conflict",
            mentions=[_mention(_article()), _mention(_article("a2", source="Other Post"))],
            conflicts=[
                ConflictOut(
                    edtf="2023-07-12",
                    earliest=date(2023, 7, 12),
                    latest=date(2023, 7, 12),
                    display="July 12, 2023",
                    mentions=[1],
                )
            ],
        ),
        _event("partial", edtf="XXXX-07-11", earliest=None, latest=None, display="July 11"),
        _event("ancient", edtf="-0043-03-15", earliest=None, latest=None, display="Mar 15, 44 BC"),
        _event(
            "ancient-span",
            edtf="-0026/0014",
            earliest=None,
            latest=None,
            precision="year",
            display="27 BC – 14 AD",
        ),
        _event("undated", edtf=None, earliest=None, latest=None, precision=None, display="undated"),
    )


@pytest.fixture
def hostile(timeline: Callable[..., TimelineOut]) -> TimelineOut:
    """An event, dated and undated, whose every free text is hostile and whose link is no web link."""
    article = _article("bad", title=HOSTILE, url="javascript:alert(1)", source=HOSTILE, published=None)
    known: dict[str, Any] = {
        "headline": HOSTILE,
        "text": HOSTILE,
        "entities": [HOSTILE, "\x00"],
        "mentions": [_mention(article, HOSTILE)],
    }
    return timeline(
        _event("bad-day", **known),
        _event("bad-undated", edtf=None, earliest=None, latest=None, precision=None, display=HOSTILE, **known),
    )
