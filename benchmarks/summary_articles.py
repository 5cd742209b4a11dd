"""Articles to summarise, read as they stand and without their dates, which summaries do not look at."""

from __future__ import annotations

from timeline.model import UNKNOWN_PUBLICATION, Line, ReadArticle, Sentence
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences
from timeline.words import words_of


def read(data: dict[str, str]) -> ReadArticle:
    """Return an article read as it stands, without its dates."""
    lines = raw_lines(data["text"])
    return article_of(data["id"], data["text"], lines, split_sentences(data["text"], lines, "en"), data.get("title"))


def article_of(
    name: str, text: str, lines: tuple[Line, ...], sentences: tuple[Sentence, ...], title: str | None = None
) -> ReadArticle:
    return ReadArticle(
        id=name,
        text=text,
        title=title,
        url=None,
        source=None,
        language="en",
        published=UNKNOWN_PUBLICATION,
        lines=lines,
        sentences=sentences,
        words=words_of(sentences, "en"),
        timexes=(),
        mentions=(),
    )
