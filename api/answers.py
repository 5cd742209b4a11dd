"""From the structs of the stages to those of the contract: flattened, offsets shifted, dates written for people.

``Shifts`` gives each article's function from code point offsets to those that were asked for; an article without one
keeps code points.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import msgspec

from api.contract import (
    AnchorOut,
    ArticleHeadOut,
    ArticleOut,
    ArticleRef,
    BucketOut,
    ConflictOut,
    DatesOut,
    EventOut,
    EvidenceOut,
    LineOut,
    MentionOut,
    PublicationOut,
    PublishedOut,
    SentenceOut,
    SpanOut,
    SummaryOut,
    SummarySentenceOut,
    SummaryTimexOut,
    TimelineOut,
    TimexOut,
    TopEventOut,
)
from api.display import DEFAULT_LANGUAGE, display
from api.fragments import FormFragments
from api.offsets import Shift, codepoint
from api.store.protocol import ArticleHead, Bucket, KeyedPage, TimelinePage
from summarize.model import Blurb, SummarySentence
from timeline.model import (
    Anchor,
    Article,
    Conflict,
    Event,
    Evidence,
    Mention,
    Moment,
    Precision,
    PublicationContext,
    ReadArticle,
    Timex,
)

AnyTimex = TypeVar("AnyTimex", bound=TimexOut)
Shifts = Mapping[str, Shift]
Head = ArticleHead | ReadArticle
NO_SHIFTS: Shifts = {}
DECADE = re.compile(r"\d{3}X?")


def timex_out(timex: Timex, shift: Shift = codepoint) -> TimexOut:
    """Return one date expression with its moment flattened."""
    return _timex(TimexOut, timex, shift)


def publication_out(context: PublicationContext, shift: Shift = codepoint) -> PublicationOut:
    """Return a publication context with its evidence."""
    return PublicationOut(
        origin=context.origin,
        edtf=context.edtf or None,
        earliest=context.earliest,
        latest=context.latest,
        utc_offset=context.utc_offset,
        confidence=context.confidence,
        evidence=[_evidence(evidence, shift) for evidence in context.evidence],
        conflicts=[_evidence(evidence, shift) for evidence in context.conflicts],
    )


def article_ref(head: Head) -> ArticleRef:
    """Return what names an article beside what it tells."""
    return ArticleRef(
        id=head.id, title=head.title, url=head.url, source=head.source, published=_published(head.published)
    )


def article_head_out(head: Head) -> ArticleHeadOut:
    """Return what a list shows of an article."""
    return ArticleHeadOut(
        id=head.id,
        title=head.title,
        url=head.url,
        source=head.source,
        language=head.language,
        published=_published(head.published),
    )


def article_out(read: ReadArticle, raw: Article, shift: Shift = codepoint) -> ArticleOut:
    """Return an article as it was read."""
    return ArticleOut(
        id=read.id,
        title=read.title,
        url=read.url,
        source=read.source,
        language=read.language,
        language_given=read.language_given,
        published=publication_out(read.published, shift),
        given="text" if raw.html is None else "html",
        text=read.text,
        lines=[
            LineOut(start=shift(line.start), end=shift(line.end), kind=line.kind, rule=line.rule) for line in read.lines
        ],
        timexes=[timex_out(timex, shift) for timex in read.timexes],
    )


def event_out(
    event: Event, heads: Mapping[str, Head], shifts: Shifts = NO_SHIFTS, language: str = DEFAULT_LANGUAGE
) -> EventOut:
    """Return one event with its mentions; ``heads`` holds every article that a mention names."""
    moment = event.moment
    return EventOut(
        id=event.id,
        edtf=moment.edtf if moment else None,
        earliest=moment.earliest if moment else None,
        latest=moment.latest if moment else None,
        precision=moment.precision if moment else None,
        approximate=moment.approximate if moment else False,
        display=display(moment, language),
        headline=event.headline,
        text=event.text,
        importance=event.importance,
        tense=event.tense,
        entities=list(event.entities),
        conflicts=[_conflict(conflict, event.mentions, language) for conflict in event.conflicts],
        mentions=[_mention(mention, heads[mention.article], shifts) for mention in event.mentions],
    )


def timeline_out(page: TimelinePage, shifts: Shifts = NO_SHIFTS, language: str = DEFAULT_LANGUAGE) -> TimelineOut:
    """Return a stored timeline's page."""
    events = [event_out(event, page.sources, shifts, language) for event in page.events]
    return _page_out(events, page, language)


def encode_keyed(page: KeyedPage, fragments: FormFragments, shifts: Shifts, language: str) -> bytes:
    """Return a stored timeline's page as JSON, put together of events as they were sent before, and of new ones."""
    for key, event in page.events.items():
        fragments.add(key, msgspec.json.encode(event_out(event, page.sources, shifts, language)))
    return msgspec.json.encode(_page_out([msgspec.Raw(fragments[key]) for key in page.keys], page, language))


def _page_out(events: list[Any], page: TimelinePage | KeyedPage, language: str) -> TimelineOut:
    return TimelineOut(
        events=events,
        span=SpanOut(earliest=page.span[0], latest=page.span[1]) if page.span else None,
        articles=page.articles,
        buckets=[_bucket(bucket, language) for bucket in page.buckets],
        next=page.next,
    )


def summary_out(blurb: Blurb, articles: Sequence[ReadArticle], shifts: Shifts = NO_SHIFTS) -> SummaryOut:
    """Return a blurb with the date expressions of its sentences and the articles it was drawn from."""
    return SummaryOut(
        method=blurb.method,  # type: ignore[arg-type]  # the summariser knows these methods and no other
        language=blurb.language,
        text=blurb.text,
        sentences=[_summary_sentence(sentence, shifts) for sentence in blurb.sentences],
        words=blurb.words,
        source_words=blurb.source_words,
        reading_seconds=blurb.reading_seconds,
        saved_seconds=blurb.saved_seconds,
        timexes=list(_summary_timexes(blurb.sentences, articles, shifts)),
        articles=[article_ref(article) for article in articles],
        notes=list(blurb.notes),
    )


def dates_out(read: ReadArticle, shift: Shift = codepoint) -> DatesOut:
    """Return the date expressions of a text, and what they were resolved against."""
    return DatesOut(
        language=read.language,
        language_given=read.language_given,
        published=publication_out(read.published, shift),
        timexes=[timex_out(timex, shift) for timex in read.timexes],
    )


def _timex(kind: Callable[..., AnyTimex], timex: Timex, shift: Shift) -> AnyTimex:
    moment = timex.moment
    return kind(
        text=timex.text,
        start=shift(timex.start),
        end=shift(timex.end),
        type=timex.type,
        value=timex.value,
        mod=timex.mod,
        quant=timex.quant,
        freq=timex.freq,
        edtf=moment.edtf if moment else None,
        earliest=moment.earliest if moment else None,
        latest=moment.latest if moment else None,
        precision=moment.precision if moment else None,
        approximate=moment.approximate if moment else False,
        anchor=_anchor(timex.anchor, shift) if timex.anchor else None,
        rule=timex.rule,
        explanation=timex.explanation,
        unresolved=timex.unresolved,
    )


def _anchor(anchor: Anchor, shift: Shift) -> AnchorOut:
    return AnchorOut(
        kind=anchor.kind, value=anchor.value, start=_shifted(anchor.start, shift), end=_shifted(anchor.end, shift)
    )


def _evidence(evidence: Evidence, shift: Shift) -> EvidenceOut:
    return EvidenceOut(
        rule=evidence.rule,
        text=evidence.text,
        published=evidence.published,
        start=_shifted(evidence.start, shift),
        end=_shifted(evidence.end, shift),
    )


def _shifted(offset: int | None, shift: Shift) -> int | None:
    return None if offset is None else shift(offset)


def _published(context: PublicationContext) -> PublishedOut | None:
    if context.earliest is None or context.latest is None:
        return None
    return PublishedOut(edtf=context.edtf, earliest=context.earliest, latest=context.latest)


def _mention(mention: Mention, head: Head, shifts: Shifts) -> MentionOut:
    shift = shifts.get(mention.article, codepoint)
    sentence = mention.sentence
    return MentionOut(
        article=article_ref(head),
        sentence=SentenceOut(text=sentence.text, start=shift(sentence.start), end=shift(sentence.end)),
        timex=timex_out(mention.timex, shift) if mention.timex else None,
        inherited=mention.inherited,
    )


def _conflict(conflict: Conflict, mentions: Sequence[Mention], language: str) -> ConflictOut:
    moment = _told_moment(conflict, mentions)
    return ConflictOut(
        edtf=conflict.edtf,
        earliest=moment.earliest if moment else None,
        latest=moment.latest if moment else None,
        display=conflict.text or (display(moment, language) if moment else conflict.edtf),
        mentions=list(conflict.mentions),
        about=conflict.about,
        standing=conflict.standing,
    )


def _told_moment(conflict: Conflict, mentions: Sequence[Mention]) -> Moment | None:
    told = (mentions[index].moment for index in conflict.mentions)
    return next((moment for moment in told if moment and moment.edtf == conflict.edtf), None)


def _bucket(bucket: Bucket, language: str) -> BucketOut:
    # A decade is written with three digits or an X; every other period shows its precision by its days alone.
    precision: Precision = "decade" if DECADE.fullmatch(bucket.period) else "month"
    moment = Moment(bucket.earliest, bucket.latest, precision, bucket.period)
    return BucketOut(
        edtf=bucket.period,
        earliest=bucket.earliest,
        latest=bucket.latest,
        display=display(moment, language),
        count=bucket.count,
        top=TopEventOut(id=bucket.top.id, headline=bucket.top.headline, importance=bucket.top.importance),
    )


def _summary_sentence(sentence: SummarySentence, shifts: Shifts) -> SummarySentenceOut:
    shift = shifts.get(sentence.article, codepoint)
    return SummarySentenceOut(
        article=sentence.article,
        text=sentence.text,
        start=shift(sentence.start),
        end=shift(sentence.end),
        index=sentence.index,
        score=sentence.score,
    )


def _summary_timexes(
    sentences: Sequence[SummarySentence], articles: Sequence[ReadArticle], shifts: Shifts
) -> Iterable[SummaryTimexOut]:
    timexes = {article.id: article.timexes for article in articles}
    for place, sentence in enumerate(sentences):
        for timex in timexes[sentence.article]:
            if sentence.start <= timex.start and timex.end <= sentence.end:
                kind = partial(SummaryTimexOut, sentence=place)
                yield _timex(kind, timex, shifts.get(sentence.article, codepoint))
