"""Reading articles for the store, and the version of the program that reads them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

import timeline
from timeline.model import Article, ReadArticle, UnreadableError
from timeline.pipeline import read_article

Reader = Callable[[Sequence[Article]], Sequence[ReadArticle | str]]
"""Gives for each article what was read, or why it cannot be."""

UNREAD = "cannot be read, by a fault of ours: the log names its cause"

log = logging.getLogger("dateline")

_READS = (".py", ".json", ".toml", ".txt", ".csv")


def read_each(articles: Sequence[Article]) -> list[ReadArticle | str]:
    """Return each article as it was read, or why it cannot be: one after the other, in this thread."""
    return [read_one(article) for article in articles]


def read_one(article: Article, read: Callable[[Article], ReadArticle] = read_article) -> ReadArticle | str:
    """Return the article as it was read, or why it cannot be; what no article should bring out is logged."""
    try:
        return read(article)
    except UnreadableError as error:
        return str(error)
    except MemoryError:
        raise  # the limit of the worker that reads, who says so
    except Exception:  # text is hostile, and one article may never lose the others
        log.exception("article %s cannot be read", article.id)
        return UNREAD


def length_of(article: Article) -> int:
    """Return how many characters of an article there are to read."""
    return len(article.text or article.html or "")


@cache
def reader_version() -> bytes:
    """Return a digest of everything that reads and merges: it changes whenever what is derived might.

    Worked out from the files themselves, so that no one can forget to raise a number.
    """
    digest = blake2b(digest_size=8)
    folder = Path(timeline.__file__).parent
    for file in sorted(folder.rglob("*")):
        if file.suffix in _READS and file.is_file():
            digest.update(file.relative_to(folder).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.digest()
