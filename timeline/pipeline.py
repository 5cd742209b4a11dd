"""The one place that knows the order of the stages: from raw articles to read articles, and from those to events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import structs

from timeline.events.mentions import find_mentions
from timeline.languages.tags import canonical
from timeline.merge.timeline import merge
from timeline.model import Article, Event, Line, ReadArticle, UnreadableError
from timeline.published.context import publication_context
from timeline.reading.declared import Declared
from timeline.reading.decode import looks_like_html
from timeline.reading.label import label_lines, raw_lines
from timeline.reading.language import detect_language
from timeline.ruled import telling_of
from timeline.sentences import split_sentences
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
    read = _dated(article, text, lines, declared)
    if upto == "dates":
        return read
    read = structs.replace(read, words=words_of(read.sentences, read.language))
    if upto == "words":
        return read
    telling = telling_of(read.language)
    mentions = find_mentions(
        article.id, read.sentences, read.words, read.timexes, read.published, telling, read.language, read.title
    )
    return structs.replace(read, mentions=mentions)


def _dated(article: Article, text: str, lines: Sequence[Line], declared: tuple[Declared, ...]) -> ReadArticle:
    language = article.language or detect_language(_kept_text(text, lines))
    published = publication_context(article, text, lines, language, declared)
    sentences = split_sentences(text, lines, language)
    return ReadArticle(
        id=article.id,
        text=text,
        title=article.title or _title_line(text, lines),
        url=article.url,
        source=article.source,
        language=language,
        published=published,
        lines=tuple(lines),
        sentences=sentences,
        words=(),
        timexes=tag_dates(text, sentences, published, language),
        mentions=(),
    )


def _title_line(text: str, lines: Sequence[Line]) -> str | None:
    return next((text[line.start : line.end].strip() for line in lines if line.kind == "title"), None)


def _kept_text(text: str, lines: Sequence[Line]) -> str:
    return "\n".join(text[line.start : line.end] for line in lines if line.kind in ("title", "body"))
