"""The one place that knows the order of the stages: from raw articles to read articles, and from those to events."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import zip_longest
from operator import attrgetter
from typing import Literal

from msgspec import structs

from timeline.events.mentions import find_mentions
from timeline.languages.tags import canonical
from timeline.merge.timeline import merge
from timeline.model import Article, Event, Line, Mention, ReadArticle, UnreadableError
from timeline.published.context import publication_context
from timeline.reading.declared import Declared
from timeline.reading.decode import looks_like_html
from timeline.reading.label import label_lines, raw_lines
from timeline.reading.language import foreign_lines, language_of
from timeline.ruled import telling_of
from timeline.sentences import KEPT, split_sentences
from timeline.tagging import tag_dates
from timeline.words import words_of

Stage = Literal["dates", "words", "events"]
"""What the last stage of reading finds: each needs those before it, and events take longer than the others."""


def read_article(article: Article, *, upto: Stage = "events") -> ReadArticle:
    """Return the article with its lines labelled and its dates resolved, its sentences' words and its events.

    ``upto`` names the last stage wanted: what a later one would find is empty. HTML, also where it was given as text,
    is reduced to its text first; all spans then point into that text. Raises UnreadableError (a ValueError) naming the
    field where ``published`` or ``timezone`` cannot be read, or where not exactly one of ``text`` and ``html`` is
    given.
    """
    if (article.text is None) == (article.html is None):
        raise UnreadableError("give exactly one of text and html")
    article = tagged(article)
    if article.html is not None:
        return _read_html(article, article.html, upto)
    text = article.text or ""
    if looks_like_html(text):
        return _read_html(article, text, upto)
    lines = label_lines(text, title=article.title, language=article.language)
    return _read_lines(article, text, lines, upto)


def read_raw(article: Article, *, upto: Stage = "events") -> ReadArticle:
    """Return the article read as it stands: the whole text is body, nothing is cleaned away."""
    if article.text is None:
        raise UnreadableError("give text: raw reading takes no html")
    return _read_lines(tagged(article), article.text, raw_lines(article.text), upto)


def tagged(article: Article) -> Article:
    """Return the article with its language as every stage looks it up, however the tag was typed."""
    if not article.language or article.language == canonical(article.language):
        return article
    return structs.replace(article, language=canonical(article.language))


def unified_timeline(articles: Iterable[ReadArticle]) -> tuple[Event, ...]:
    """Return the events of all articles in time order; the order of the articles does not matter."""
    return merge(tuple(articles))


def _read_html(article: Article, html: str, upto: Stage) -> ReadArticle:
    from timeline.reading.html import read_html  # noqa: PLC0415  (loads an HTML parser: only where there is HTML)

    page = read_html(html, url=article.url)
    known = Article(
        id=article.id,
        html=html,
        title=article.title or page.title,
        url=article.url or page.url,
        source=article.source or page.source,
        language=article.language or page.language,
        published=article.published,
        timezone=article.timezone,
    )
    return _read_lines(known, page.text, page.lines, upto, page.evidence)


def _read_lines(
    article: Article, text: str, lines: Sequence[Line], upto: Stage, declared: tuple[Declared, ...] = ()
) -> ReadArticle:
    language = language_of(article.language, _kept_text(text, lines))
    read = ReadArticle(
        id=article.id,
        text=text,
        title=article.title or _title_line(text, lines),
        url=article.url,
        source=article.source,
        language=language,
        language_given=article.language if article.language and article.language != language else None,
        published=publication_context(article, text, lines, language, declared),
        lines=tuple(lines),
        sentences=(),
        words=(),
        timexes=(),
        mentions=(),
    )
    foreign = foreign_lines(text, lines, language)
    if not foreign:
        return _read_passage(read, lines, upto)
    own = _alone(lines, set(range(len(lines))).difference(*foreign.values()))
    others = [
        _read_passage(structs.replace(read, language=other, title=None), _alone(lines, numbers), upto)
        for other, numbers in foreign.items()
    ]
    return _joined(_read_passage(read, own, upto), others)


def _read_passage(read: ReadArticle, lines: Sequence[Line], upto: Stage) -> ReadArticle:
    """Return the article with what those of its lines that are kept tell, which are of its language."""
    sentences = split_sentences(read.text, lines, read.language)
    timexes = tag_dates(read.text, sentences, read.published, read.language)
    words = words_of(sentences, read.language) if upto != "dates" else ()
    mentions: tuple[Mention, ...] = ()
    if upto == "events":
        telling = telling_of(read.language)
        mentions = find_mentions(read.id, sentences, words, timexes, read.published, telling, read.language, read.title)
    return structs.replace(read, sentences=sentences, words=words, timexes=timexes, mentions=mentions)


def _alone(lines: Sequence[Line], numbers: Collection[int]) -> list[Line]:
    """Return the lines, of which only those with these numbers hold sentences."""
    return [
        line if number in numbers or line.kind not in KEPT else structs.replace(line, kind="sidebar")
        for number, line in enumerate(lines)
    ]


def _joined(read: ReadArticle, others: Sequence[ReadArticle]) -> ReadArticle:
    """Return the article with what passages of it in other languages tell as well, in text order."""
    every = [read, *others]
    pairs = [pair for part in every for pair in zip_longest(part.sentences, part.words)]
    pairs.sort(key=lambda pair: pair[0].start)
    told = [(number, mention) for number, part in enumerate(every) for mention in part.mentions]
    told.sort(key=lambda one: one[1].sentence.start)
    index = {(number, mention.index): place for place, (number, mention) in enumerate(told)}
    return structs.replace(
        read,
        sentences=tuple(sentence for sentence, _ in pairs),
        words=tuple(words for _, words in pairs if words),
        timexes=tuple(sorted((timex for part in every for timex in part.timexes), key=attrgetter("start"))),
        mentions=tuple(
            structs.replace(
                mention,
                index=place,
                part_of=None if mention.part_of is None else index[number, mention.part_of],
            )
            for place, (number, mention) in enumerate(told)
        ),
    )


def _title_line(text: str, lines: Sequence[Line]) -> str | None:
    return next((text[line.start : line.end].strip() for line in lines if line.kind == "title"), None)


def _kept_text(text: str, lines: Sequence[Line]) -> str:
    return "\n".join(text[line.start : line.end] for line in lines if line.kind in KEPT)
