"""The frozen structs that the stages hand to one another: the words of the field, and nothing else.

Offsets everywhere are half-open ``[start, end)`` in Unicode code points of the article's text: ``text[start:end]`` is
the thing itself. Days are ISO 8601, TIMEX3 values as in TimeML, calendar texts as in EDTF (ISO 8601-2).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

LineKind = Literal["title", "meta", "body", "boilerplate", "comment", "sidebar", "author_bio"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal[
    "millennium",
    "century",
    "decade",
    "year",
    "season",
    "half-year",
    "quarter",
    "month",
    "week",
    "day",
    "part-of-day",
    "hour",
    "minute",
    "second",
]
Origin = Literal["given", "html", "text", "unknown"]
AnchorKind = Literal["publication", "expression", "event"]
Tense = Literal["past", "planned", "cancelled"]
Dispute = Literal["moment", "figures"]
Standing = Literal["conflict", "update"]


class UnreadableError(ValueError):
    """An article that cannot be read as given; the message names the field and its fault, for who gave it."""


class Article(Struct, frozen=True, kw_only=True):
    """One document as given: ``text`` or ``html`` (exactly one), and what the caller knows about it.

    ``published`` is an RFC 3339 instant, a day, month or year, or an EDTF interval; ``timezone`` an IANA name or an
    offset that says in which zone publication days are counted; ``language`` a BCP 47 tag.
    """

    id: str
    text: str | None = None
    html: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    published: str | None = None
    timezone: str | None = None


class Line(Struct, frozen=True, omit_defaults=True):
    """One line of an article's text with what it is and the rule that said so.

    ``entry``: the time of a live blog's entry, which dates what follows it and not the article.
    """

    start: int
    end: int
    kind: LineKind
    rule: str
    entry: bool = False


class Sentence(Struct, frozen=True):
    """One sentence of a title or body line; ``paragraph`` is the index of its line in the article's lines."""

    start: int
    end: int
    text: str
    paragraph: int


class Moment(Struct, frozen=True):
    """What an expression means on the calendar: first and last day (both inclusive), never finer than its words.

    ``earliest`` and ``latest`` are None where the words do not fix them: a partial date (``XXXX-07-11``), or an open
    end (``../2023-07-11``). ``edtf`` keeps clock times and parts that have no day, ``approximate`` is EDTF's ``~``.
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    edtf: str
    approximate: bool = False


class Anchor(Struct, frozen=True):
    """What a relative expression was resolved against; ``start``/``end`` where that is an expression of the text."""

    kind: AnchorKind
    value: str
    start: int | None = None
    end: int | None = None


class Timex(Struct, frozen=True, kw_only=True):
    """One date expression: TIMEX3 annotation, calendar moment, and why.

    ``moment`` is None for what names no time on the calendar (a bare duration, ``every Tuesday``); ``unresolved`` says
    why a moment is missing or partial where the words promise one.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    rule: str
    explanation: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    anchor: Anchor | None = None
    moment: Moment | None = None
    unresolved: str | None = None


class Evidence(Struct, frozen=True):
    """One piece of evidence for the publication context: where it was found, what it says, by which rule."""

    rule: str
    text: str
    published: str
    start: int | None = None
    end: int | None = None


class PublicationContext(Struct, frozen=True):
    """When an article was published: an interval of days (both inclusive), with its origin and evidence.

    ``earliest == latest`` is a day. ``edtf`` keeps the precision given (``2023-07-11T17:31:00+02:00``, ``2023-06``,
    ``2024-06-14/2024-06-16``, empty when unknown). ``utc_offset`` is minutes east of UTC where known. ``conflicts``
    holds evidence that contradicts the context, best first; it is reported, never hidden.
    """

    origin: Origin
    earliest: date | None = None
    latest: date | None = None
    edtf: str = ""
    utc_offset: int | None = None
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    conflicts: tuple[Evidence, ...] = ()


UNKNOWN_PUBLICATION = PublicationContext(origin="unknown")


class Words(Struct, frozen=True):
    """The words of one sentence: lower-cased tokens in order, and the stems of those that are not stop words."""

    tokens: tuple[str, ...]
    stems: tuple[str, ...]


class Mention(Struct, frozen=True, kw_only=True):
    """One sentence that tells an event, with the expression that dates it.

    ``timex`` is None where the sentence inherits a date; ``inherited`` then says in one sentence from where. ``moment``
    is None for an event that waits for a date. ``headline`` is the clause of the sentence that tells it, ``verb``
    the stem of its verb. ``names`` are the named events of that clause, head noun first (``summit vilnius``).
    ``salience`` (0-1) is how prominently the sentence stands in its article. ``(article, index)`` is its identity.
    ``part_of`` is the index of the mention of the same article whose event the sentence only says more about; that
    mention names itself there. ``context`` holds the stems that matter most in the whole article, heaviest first.
    ``reported`` is the day on which the article was published, None where that is not known to the day. ``language``
    is the article's, as a BCP 47 primary tag. ``title`` is the article's own title where this is its main event and
    the title tells it too.
    """

    article: str
    sentence: Sentence
    index: int
    moment: Moment | None
    tense: Tense
    headline: str
    stems: tuple[str, ...]
    entities: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    timex: Timex | None = None
    inherited: str | None = None
    names: tuple[str, ...] = ()
    verb: str = ""
    salience: float = 0.5
    part_of: int | None = None
    context: tuple[str, ...] = ()
    reported: date | None = None
    language: str = "und"
    title: str | None = None


class ReadArticle(Struct, frozen=True, kw_only=True):
    """An article after every stage that sees one article alone; what merge, the summariser and the store work on.

    ``text`` is the raw text, or for HTML the extracted text, which all spans point into. ``words`` and ``sentences``
    are of equal length. ``language_given`` is the tag that was given where it was read in another language: it names
    none, or the text is plainly in that one.
    """

    id: str
    text: str
    title: str | None
    url: str | None
    source: str | None
    language: str
    language_given: str | None = None
    published: PublicationContext
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Words, ...]
    timexes: tuple[Timex, ...]
    mentions: tuple[Mention, ...]


class Conflict(Struct, frozen=True):
    """One moment, or one count, on which sources disagree with the event's own, and the mentions that say so.

    ``edtf`` is the moment they tell; where the dispute is about figures, ``text`` is how the first of them counts, and
    ``standing`` says whether later reports have replaced that count (``update``) or it stands against them.
    """

    edtf: str
    mentions: tuple[int, ...]
    about: Dispute = "moment"
    text: str = ""
    standing: Standing = "conflict"


class Event(Struct, frozen=True, kw_only=True):
    """One thing that happened or is planned, told by one or more mentions; ``conflicts`` point into ``mentions``."""

    id: str
    moment: Moment | None
    headline: str
    text: str
    tense: Tense
    importance: float
    entities: tuple[str, ...]
    mentions: tuple[Mention, ...]
    conflicts: tuple[Conflict, ...] = ()
