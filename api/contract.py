"""Every request and response of the service: the contract, in the order of the calls.

Names are snake_case, instants RFC 3339, days ISO 8601, moments also EDTF (ISO 8601-2). Offsets are half-open
``[start, end)`` in Unicode code points of the article's ``text``, or in UTF-16 units where ``offsets=utf16`` asks so.
Docstrings and ``Meta`` become the descriptions of the exported document; a field of an answer is always present.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from timeline.model import AnchorKind, Dispute, LineKind, Origin, Precision, Standing, Tense, TimexType

NO_NUL = {"pattern": "^[^\\u0000]*$"}
ID_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._~:@-]{0,127}$"
YEAR = "[1-9][0-9]{3}"
MONTH_AND_DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
)
DATE = f"{YEAR}(?:-(?:0[1-9]|1[0-2])|-{MONTH_AND_DAY})?"  # a year, a month or a day
CLOCK = "[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,12})?)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
INSTANT = f"{YEAR}-[0-9]{{2}}-[0-9]{{2}}[Tt]{CLOCK}"

Text = Annotated[str, Meta(min_length=1, extra_json_schema=NO_NUL)]
Start = Annotated[int, Meta(ge=0, description="First offset.")]
End = Annotated[int, Meta(ge=0, description="Offset after the last.")]
Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=0)]
ArticleId = Annotated[
    str,
    Meta(
        pattern=ID_PATTERN,
        description="The caller's name of an article.",
        examples=["000_cdc2764a04a7bcc4"],
    ),
]
EventId = Annotated[
    str,
    Meta(
        pattern="^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$",
        description="An event's name; stable while its mentions stay.",
        examples=["b1946ac92492d234"],
    ),
]
Language = Annotated[
    str,
    Meta(
        pattern="^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$",
        description="A BCP 47 language tag; `und` where it is unknown.",
        examples=["en"],
    ),
]
Edtf = Annotated[
    str, Meta(description="The moment in EDTF (ISO 8601-2).", examples=["2023-07-11/2023-07-12", "2023-07", "2023~"])
]
Cursor = Annotated[
    str,
    Meta(
        pattern="^[A-Za-z0-9_-]{32,200}$",
        description="Where the next page begins: `next` of the page before, with the same parameters.",
    ),
]

Offsets = Literal["codepoint", "utf16"]
Format = Literal["json", "timelinejs", "vis", "ics", "csv", "atom", "jsonld"]
Granularity = Literal["day", "month", "year", "decade"]
Order = Literal["asc", "desc"]
Method = Literal["blurb", "lead", "lex-rank", "text-rank", "lsa", "luhn", "kl", "sum-basic", "reduction", "edmundson"]
Outcome = Literal["created", "replaced", "unchanged", "refused"]
Status = Literal["ok", "starting", "unavailable"]


# Articles in


class ArticleIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article as given: `text` or `html`, exactly one of them, and what the caller knows about it."""

    text: Annotated[Text, Meta(description="The article as plain text.")] | UnsetType = UNSET
    html: Annotated[
        Text, Meta(description="The article's page as HTML; offsets then point into the extracted text.")
    ] | (UnsetType) = UNSET
    title: Annotated[str, Meta(min_length=1, max_length=1000, extra_json_schema=NO_NUL)] | None = None
    url: (
        Annotated[
            str, Meta(pattern="^https?://[^\\u0000-\\u0020\\u007f]+$", max_length=2000, description="Its address.")
        ]
        | None
    ) = None
    source: (
        Annotated[str, Meta(min_length=1, max_length=200, extra_json_schema=NO_NUL, description="Who published it.")]
        | None
    ) = None
    language: Language | None = None
    published: (
        Annotated[
            str,
            Meta(
                min_length=4,
                max_length=64,
                description="When it was published: an RFC 3339 instant, a day, a month, a year, or an EDTF interval.",
                examples=["2023-07-11T17:31:00+02:00", "2023-07-11", "2023-07", "2023", "2023-07-11/2023-07-12"],
            ),
        ]
        | None
    ) = None
    timezone: (
        Annotated[
            str,
            Meta(
                max_length=64,
                description="The zone that publication days are counted in: an IANA name or an offset.",
                examples=["Europe/Vilnius", "+03:00"],
            ),
        ]
        | None
    ) = None

    def __post_init__(self) -> None:
        if (self.text is UNSET) == (self.html is UNSET):
            raise ValueError("give exactly one of text and html")


class NamedArticleIn(ArticleIn, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article as given, with its id; without one it is named by a hash of its content."""

    id: ArticleId | None = None


class DatesIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text whose date expressions are asked for, and what is known of its publication."""

    text: Text
    language: Language | None = None
    published: (
        Annotated[
            str,
            Meta(
                min_length=4,
                max_length=64,
                description="What relative expressions are resolved against: instant, day, month, year or interval.",
                examples=["2023-07-11"],
            ),
        ]
        | None
    ) = None
    timezone: (
        Annotated[str, Meta(max_length=64, description="An IANA name or an offset.", examples=["+03:00"])] | None
    ) = None


# What the answers are made of


class AnchorOut(Struct, frozen=True, kw_only=True):
    """What a relative expression was resolved against; `start` and `end` where that is an expression of the text."""

    kind: AnchorKind
    value: str
    start: Start | None
    end: End | None


class TimexOut(Struct, frozen=True, kw_only=True):
    """One date expression, what it means on the calendar, and why.

    `edtf`, `earliest`, `latest` and `precision` are null where it names no time on the calendar (a bare duration,
    `every Tuesday`) or none that could be resolved; `unresolved` then says why.
    """

    text: str
    start: Start
    end: End
    type: Annotated[TimexType, Meta(description="TIMEX3 type.")]
    value: Annotated[str, Meta(description="TIMEX3 value.", examples=["2023-07-11", "P2D", "PAST_REF"])]
    mod: Annotated[str, Meta(description="TIMEX3 modifier.", examples=["APPROX"])] | None
    quant: Annotated[str, Meta(description="TIMEX3 quantifier of a set.", examples=["EVERY"])] | None
    freq: Annotated[str, Meta(description="TIMEX3 frequency of a set.", examples=["2X"])] | None
    edtf: Edtf | None
    earliest: Annotated[date, Meta(description="First day it can mean.")] | None
    latest: Annotated[date, Meta(description="Last day it can mean.")] | None
    precision: Precision | None
    approximate: bool
    anchor: AnchorOut | None
    rule: Annotated[str, Meta(description="The name of the rule that found it.")]
    explanation: Annotated[str, Meta(description="Why it means that, in one sentence.")]
    unresolved: Annotated[str, Meta(description="Why it has no moment, or only a part of one.")] | None


class EvidenceOut(Struct, frozen=True, kw_only=True):
    """One piece of evidence for when an article was published, and the rule that found it."""

    rule: str
    text: str
    published: Edtf
    start: Start | None
    end: End | None


class PublicationOut(Struct, frozen=True, kw_only=True):
    """When an article was published: the days from `earliest` to `latest`, with origin and evidence."""

    origin: Origin
    edtf: Edtf | None
    earliest: date | None
    latest: date | None
    utc_offset: Annotated[int, Meta(description="Minutes east of UTC.")] | None
    confidence: Share
    evidence: list[EvidenceOut]
    conflicts: Annotated[list[EvidenceOut], Meta(description="Evidence that contradicts it, best first.")]


class LineOut(Struct, frozen=True, kw_only=True):
    """One line of the article, what it is, and the rule that said so."""

    start: Start
    end: End
    kind: LineKind
    rule: str


class SentenceOut(Struct, frozen=True, kw_only=True):
    """A sentence of an article, verbatim."""

    text: str
    start: Start
    end: End


class PublishedOut(Struct, frozen=True, kw_only=True):
    """The days on which an article was published, in short."""

    edtf: Edtf
    earliest: date
    latest: date


class ArticleRef(Struct, frozen=True, kw_only=True):
    """The article that tells something: enough to name it and to link to it."""

    id: ArticleId
    title: str | None
    url: str | None
    source: str | None
    published: PublishedOut | None


# Articles out


class ArticleOut(Struct, frozen=True, kw_only=True):
    """An article as it was read."""

    id: ArticleId
    title: str | None
    url: str | None
    source: str | None
    language: Language
    language_given: (
        Annotated[
            str,
            Meta(description="The tag given for it, where it names no language, or the text is plainly in another."),
        ]
        | None
    )
    published: PublicationOut
    given: Annotated[Literal["text", "html"], Meta(description="For `html`, `text` is the text extracted from it.")]
    text: Annotated[str, Meta(description="What all offsets point into.")]
    lines: list[LineOut]
    timexes: list[TimexOut]


class ArticleHeadOut(Struct, frozen=True, kw_only=True):
    """What a list shows of an article."""

    id: ArticleId
    title: str | None
    url: str | None
    source: str | None
    language: Language
    published: PublishedOut | None


class ArticlesOut(Struct, frozen=True, kw_only=True):
    """One page of articles, newest first."""

    articles: list[ArticleHeadOut]
    next: Cursor | None


class Fault(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One fault of a request: where (a JSON pointer into the body, or a parameter's name) and what."""

    message: str
    pointer: (
        Annotated[str, Meta(description="JSON pointer (RFC 6901) into the body.", examples=["/published"])] | UnsetType
    ) = UNSET
    parameter: Annotated[str, Meta(description="Name of a parameter or header.", examples=["limit"])] | UnsetType = (
        UNSET
    )


class ItemOut(Struct, frozen=True, kw_only=True):
    """What became of one article of a call; `errors` names every fault of a refused one."""

    index: Annotated[int, Meta(ge=0, description="Its place in the call, from 0.")]
    id: str | None
    outcome: Outcome
    etag: Annotated[str, Meta(description="Its entity tag, for `If-Match`.")] | None
    errors: list[Fault]


class BatchOut(Struct, frozen=True, kw_only=True):
    """What became of each article of a call, in its order."""

    items: list[ItemOut]
    created: Count
    replaced: Count
    unchanged: Count
    refused: Count


# Timeline


class MentionOut(Struct, frozen=True, kw_only=True):
    """One sentence that tells the event; `timex` is null where it inherits its date, `inherited` says from where."""

    article: ArticleRef
    sentence: SentenceOut
    timex: TimexOut | None
    inherited: str | None


class ConflictOut(Struct, frozen=True, kw_only=True):
    """What sources tell otherwise than the event: another moment, or, where `about` is `figures`, another count.

    The moment is then the one that those mentions give the event, and `display` holds their words.
    """

    edtf: Edtf
    earliest: date | None
    latest: date | None
    display: Annotated[str, Meta(examples=["Jul 12, 2023", "killing at least 57 people"])]
    mentions: Annotated[list[Count], Meta(description="Indices into the event's `mentions`.")]
    about: Annotated[Dispute, Meta(description="Whether the date is in dispute, or figures are.")] = "moment"
    standing: Annotated[
        Standing,
        Meta(
            description="`update` where later reports have replaced these figures, as the event shows; else `conflict`."
        ),
    ] = "conflict"


class EventOut(Struct, frozen=True, kw_only=True):
    """One thing that happened or is planned, told by one or more mentions; without a known time the moment is null.

    Years before Christ stand first, in `edtf` alone: a date has no such year, so `earliest` and `latest` are null.
    """

    id: EventId
    edtf: Edtf | None
    earliest: Annotated[date, Meta(description="First day.")] | None
    latest: Annotated[date, Meta(description="Last day.")] | None
    precision: Precision | None
    approximate: bool
    display: Annotated[
        str,
        Meta(
            description="The moment as a person writes it, in the language of `Accept-Language`.",
            examples=["Jul 11 – 12, 2023"],
        ),
    ]
    headline: str
    text: Annotated[str, Meta(description="The sentence that tells it best.")]
    importance: Share
    tense: Tense
    entities: list[str]
    conflicts: list[ConflictOut]
    mentions: list[MentionOut]


class SpanOut(Struct, frozen=True, kw_only=True):
    """The first and the last day of a timeline's events."""

    earliest: date
    latest: date


class TopEventOut(Struct, frozen=True, kw_only=True):
    """The most important event of a period."""

    id: EventId
    headline: str
    importance: Share


class BucketOut(Struct, frozen=True, kw_only=True):
    """One period of the timeline, how many events it has, and the most important of them."""

    edtf: Edtf
    earliest: date | None
    latest: date | None
    display: str
    count: Count
    top: TopEventOut


class TimelineOut(Struct, frozen=True, kw_only=True):
    """Events in time order, merged over articles; those without a known day come last."""

    events: list[EventOut]
    span: Annotated[SpanOut, Meta(description="Of all events that match, not of this page alone.")] | None
    articles: Annotated[int, Meta(ge=0, description="How many articles it was drawn from.")]
    buckets: Annotated[list[BucketOut], Meta(description="Filled where `granularity` is asked for.")]
    next: Cursor | None


# Summaries and dates


class SummarySentenceOut(Struct, frozen=True, kw_only=True):
    """A chosen sentence, verbatim, with its place among the sentences of its article."""

    article: ArticleId
    text: str
    start: Start
    end: End
    index: Count
    score: Share


class SummaryTimexOut(TimexOut, frozen=True, kw_only=True):
    """A date expression of a chosen sentence; `sentence` is that sentence's place in `sentences`."""

    sentence: Count


class SummaryOut(Struct, frozen=True, kw_only=True):
    """The blurb: sentences verbatim, of one article in text order, of several in the order of their timeline."""

    method: Method
    language: Language
    text: str
    sentences: list[SummarySentenceOut]
    words: Count
    source_words: Count
    reading_seconds: Count
    saved_seconds: Count
    timexes: list[SummaryTimexOut]
    articles: list[ArticleRef]
    notes: Annotated[list[str], Meta(description="What a reader of the blurb should know of how it was made.")]


class DatesOut(Struct, frozen=True, kw_only=True):
    """Every date expression of a text, in text order."""

    language: Language
    language_given: (
        Annotated[
            str,
            Meta(description="The tag given for it, where it names no language, or the text is plainly in another."),
        ]
        | None
    )
    published: PublicationOut
    timexes: list[TimexOut]


# Health and problems


class HealthOut(Struct, frozen=True, kw_only=True):
    """Whether the service lives, or can take requests."""

    status: Status
    version: str


class Problem(Struct, frozen=True, kw_only=True):
    """What went wrong (RFC 9457); `errors` names every fault of the request at once."""

    type: Annotated[str, Meta(description="A URI that names the kind of problem.")]
    title: str
    status: Annotated[int, Meta(ge=400, le=599)]
    detail: str
    instance: Annotated[str, Meta(description="Names this occurrence: the request's id as a URN.")]
    errors: list[Fault]
