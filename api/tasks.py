"""The work of calls that bring their articles along: pure functions over picklable values, run in other processes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import blake2b
from typing import Any

import msgspec

from api.answers import Shifts, dates_out, summary_out, timeline_out
from api.contract import Fault, TimelineOut
from api.exports import FORMATS
from api.offsets import Shift, astral_of, codepoint, utf16
from api.parameters import SummaryParameters
from api.selection import select
from api.store.protocol import ArticleHead, CursorError, QueryError, TimelineQuery
from api.store.reader import read_one
from api.store.records import head_of
from summarize.blurb import WORDS_PER_SECOND, summarize
from summarize.document import count_words
from summarize.model import Blurb, Budget
from timeline.merge.timeline import merge_mentions
from timeline.model import Article, Event, Mention, ReadArticle
from timeline.pipeline import Stage, read_article, read_raw

Pointed = tuple[str, Article]
"""An article of a call, with its JSON pointer."""

_WARM = "The bridge opened on 3 May 2021.\nIt closed two days later."
DEFAULT_BUDGET = Budget(sentences=3)


class RefusedError(Exception):
    """A call that its data cannot answer; the one argument, which workers send along, is a tuple of the faults."""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return what is wrong, each with where."""
        faults: tuple[Fault, ...] = self.args[0]
        return faults


class NoPageError(RefusedError):
    """A call whose cursor leads nowhere."""


class ToldArticle(msgspec.Struct, frozen=True):
    """What merging and answering need of an article that was read."""

    head: ArticleHead
    mentions: tuple[Mention, ...]


_TOLD = msgspec.msgpack.Decoder(ToldArticle)


class TimelineAsked(msgspec.Struct, frozen=True):
    """How a timeline is wanted: which events, in which offsets, language and format (``json`` or one of FORMATS)."""

    query: TimelineQuery
    offsets: str = "codepoint"
    language: str = "en"
    form: str = "json"


def tell_task(articles: Sequence[Pointed]) -> list[bytes]:
    """Return what each article tells, packed for ``merge_task``. Raises RefusedError."""
    return [msgspec.msgpack.encode(ToldArticle(head_of(read, b"", b""), read.mentions)) for read in _read_all(articles)]


def merge_task(told: Sequence[bytes], asked: TimelineAsked) -> bytes:
    """Return the timeline of what articles tell. Raises RefusedError where its cursor is none of theirs."""
    articles = [_TOLD.decode(data) for data in told]
    heads = [article.head for article in articles]
    # What the articles tell seals the cursors: these hold for the same articles alone.
    secret = blake2b(b"".join(told), digest_size=32).digest()
    try:
        page = select(merged(articles), heads, asked.query, secret)
    except QueryError as error:
        refused = NoPageError if isinstance(error, CursorError) else RefusedError
        raise refused((Fault(parameter=error.parameter, message=str(error)),)) from None
    return encode_timeline(timeline_out(page, head_shifts(heads, asked.offsets), asked.language), asked.form)


def merged(articles: Sequence[ToldArticle]) -> tuple[Event, ...]:
    """Return the events that articles tell, in time order."""
    sources = {article.head.id: article.head.source for article in articles if article.head.source}
    return merge_mentions((mention for article in articles for mention in article.mentions), sources)


def timeline_task(articles: Sequence[Pointed], asked: TimelineAsked) -> bytes:
    """Return the timeline of articles, read and merged in one process. Raises RefusedError."""
    return merge_task(tell_task(articles), asked)


def summary_task(articles: Sequence[Pointed], parameters: SummaryParameters) -> bytes:
    """Return the summary of articles, each with its JSON pointer, as JSON."""
    # Only of several articles are the events asked for: what one says twice is told by its words.
    return encode_summary(_read_all(articles, "events" if len(articles) > 1 else "words"), parameters)


def encode_summary(reads: Sequence[ReadArticle], parameters: SummaryParameters) -> bytes:
    """Return the summary of read articles as JSON."""
    blurb = _blurb(reads, parameters)
    return msgspec.json.encode(summary_out(blurb, reads, shifts_of(reads, parameters.offsets)))


def dates_task(article: Article, offsets: str) -> bytes:
    """Return the date expressions of a text as JSON; the whole text is read, nothing is cleaned away.

    Raises RefusedError where it cannot be read.
    """
    read = read_one(article, partial(read_raw, upto="dates"))
    if isinstance(read, str):
        raise RefusedError((Fault(pointer="/text", message=read),))
    return msgspec.json.encode(dates_out(read, _shift(read.text, offsets)))


def encode_timeline(timeline: TimelineOut, form: str) -> bytes:
    """Return a timeline in a format."""
    if form == "json":
        return msgspec.json.encode(timeline)
    return next(known for known in FORMATS if known.name == form).export(timeline)


def head_shifts(heads: Iterable[ArticleHead], offsets: str) -> Shifts:
    """Return each article's function from code point offsets to those asked for, by the heads of the articles."""
    return {head.id: utf16(head.astral) for head in heads} if offsets == "utf16" else {}


def shifts_of(reads: Sequence[ReadArticle], offsets: str) -> Shifts:
    """Return each article's function from code point offsets to those asked for."""
    return {read.id: _shift(read.text, offsets) for read in reads} if offsets == "utf16" else {}


def warm_up() -> None:
    """Do a little of everything but tell languages, so that what is loaded at first use is loaded."""
    article = Article(id="warm", text=_WARM, published="2021-05-06", language="en")
    timeline_task([("", article)], TimelineAsked(TimelineQuery()))
    summary_task([("", article)], SummaryParameters())


def load_all() -> None:
    """Load what reading any article takes: what ``warm_up`` does, the language model, and what reads pages."""
    warm_up()
    # Long enough for the extractor's first try: its second one loads word lists of 45 MB, which few pages need.
    read_article(Article(id="page", html=f"<html><body><article>{f'<p>{_WARM * 3}</p>' * 6}</article></body></html>"))
    read_article(Article(id="other", text="Die Brücke wurde am 3. Mai 2021 geöffnet.", published="2021-05-06"))


def _shift(text: str, offsets: str) -> Shift:
    return utf16(astral_of(text)) if offsets == "utf16" else codepoint


def _read_all(articles: Sequence[Pointed], upto: Stage = "events") -> list[ReadArticle]:
    reads: list[ReadArticle] = []
    faults: list[Fault] = []
    for pointer, article in articles:
        read = read_one(article, partial(read_article, upto=upto))
        if isinstance(read, str):
            faults.append(Fault(pointer=pointer, message=read))
        else:
            reads.append(read)
    if faults:
        raise RefusedError(tuple(faults))
    return reads


def _blurb(reads: Sequence[ReadArticle], parameters: SummaryParameters) -> Blurb:
    """Return the summary within every budget given: the longest that one of them makes and all of them allow."""
    names = ("sentences", "words", "characters", "ratio")
    given: list[dict[str, Any]] = [{name: value} for name in names if (value := getattr(parameters, name)) is not None]
    budgets = [Budget(**budget) for budget in given] or [DEFAULT_BUDGET]
    blurbs = [summarize(reads, method=parameters.method, budget=b, query=parameters.query) for b in budgets]
    fitting = [blurb for blurb in blurbs if all(_fits(blurb, budget) for budget in budgets)]
    if fitting:
        return max(fitting, key=lambda blurb: blurb.words)
    return _shortened(min(blurbs, key=lambda blurb: blurb.words), budgets)


def _shortened(blurb: Blurb, budgets: Sequence[Budget]) -> Blurb:
    """Return the blurb without its last sentences, as many as break a budget."""
    sentences = blurb.sentences
    while sentences and not all(_fits(blurb, budget) for budget in budgets):
        sentences = sentences[:-1]
        text = " ".join(sentence.text for sentence in sentences)
        words = count_words(text)
        seconds = round(words / WORDS_PER_SECOND)
        blurb = msgspec.structs.replace(
            blurb,
            sentences=sentences,
            text=text,
            words=words,
            reading_seconds=seconds,
            saved_seconds=round(blurb.source_words / WORDS_PER_SECOND) - seconds,
        )
    return blurb


def _fits(blurb: Blurb, budget: Budget) -> bool:
    return (
        (budget.sentences is None or len(blurb.sentences) <= budget.sentences)
        and (budget.words is None or blurb.words <= budget.words)
        and (budget.characters is None or len(blurb.text) <= budget.characters)
        and (budget.ratio is None or blurb.words <= budget.ratio * blurb.source_words)
    )
