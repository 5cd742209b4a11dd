"""Every call's query parameters, as structs: the other half of the contract."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta, Struct, field

from api.contract import (
    NO_NUL,
    ArticleId,
    Cursor,
    Format,
    Granularity,
    Method,
    Offsets,
    Order,
)
from timeline.model import Tense

Words = Annotated[
    str,
    Meta(
        min_length=1, max_length=500, extra_json_schema=NO_NUL, description='Words that must all occur; `"…"` a phrase.'
    ),
]
Limit = Annotated[int, Meta(ge=1, description="How many at most.")]
OffsetsParameter = Annotated[Offsets, Meta(description="What offsets count: Unicode code points or UTF-16 units.")]
Source = Annotated[str, Meta(min_length=1, max_length=200, extra_json_schema=NO_NUL)]


class OffsetsParameters(Struct, frozen=True, kw_only=True):
    """The parameter of calls that answer with offsets."""

    offsets: OffsetsParameter = "codepoint"


class ArticlesParameters(Struct, frozen=True, kw_only=True):
    """The parameters of the list of articles."""

    q: Words | None = None
    source: Annotated[Source, Meta(description="Articles of this publisher alone.")] | None = None
    published_from: Annotated[date, Meta(description="Published on this day or later.")] | None = None
    published_to: Annotated[date, Meta(description="Published on this day or earlier.")] | None = None
    limit: Limit = 50
    cursor: Cursor | None = None


class TimelineParameters(Struct, frozen=True, kw_only=True):
    """The parameters of a timeline."""

    from_: Annotated[date, Meta(description="Events that touch this day or a later one.")] | None = field(
        name="from", default=None
    )
    to: Annotated[date, Meta(description="Events that touch this day or an earlier one.")] | None = None
    q: Words | None = None
    article: Annotated[list[ArticleId], Meta(max_length=100, description="Events told in any of these articles.")] = (
        field(default_factory=list)
    )
    source: Annotated[Source, Meta(description="Events told by this publisher.")] | None = None
    entity: Annotated[Source, Meta(description="Events that name this person, place or organisation.")] | None = None
    tense: Annotated[Tense, Meta(description="Past, planned or cancelled events alone.")] | None = None
    min_importance: Annotated[float, Meta(ge=0, le=1, description="Events at least this important.")] = 0.0
    dates: (
        Annotated[
            int,
            Meta(
                ge=1, le=1_000, description="Only so many days, the most important, each by its most important event."
            ),
        ]
        | None
    ) = None
    granularity: Annotated[Granularity, Meta(description="Asks for `buckets`, one a period.")] | None = None
    order: Annotated[Order, Meta(description="By time; events without a known day come last in either order.")] = "asc"
    limit: Limit = 100
    cursor: Cursor | None = None
    offsets: OffsetsParameter = "codepoint"
    format: (
        Annotated[
            Format, Meta(description="The answer's format; without it `Accept` decides, and `json` is the default.")
        ]
        | None
    ) = None


class SummaryParameters(Struct, frozen=True, kw_only=True):
    """The parameters of a summary: how it is made, and its budget (three sentences if none is given)."""

    method: Annotated[Method, Meta(description="How sentences are chosen.")] = "blurb"
    sentences: Annotated[int, Meta(ge=1, le=1_000, description="At most so many sentences.")] | None = None
    words: Annotated[int, Meta(ge=1, le=100_000, description="At most so many words.")] | None = None
    characters: Annotated[int, Meta(ge=1, le=1_000_000, description="At most so many characters.")] | None = None
    ratio: Annotated[float, Meta(gt=0, le=1, description="At most this share of the article's words.")] | None = None
    query: Annotated[Words, Meta(description="What the summary should be about.")] | None = None
    offsets: OffsetsParameter = "codepoint"


class StoredSummaryParameters(SummaryParameters, frozen=True, kw_only=True):
    """The parameters of the summary of a stored article."""

    article: Annotated[ArticleId, Meta(description="The stored article.")]
