"""The sentences that a summary may be made of: the body of one article, or of several in order of publication."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from msgspec import Struct

from timeline.model import ReadArticle, Sentence, Words
from timeline.words import UNSPACED, words_of


class Document(Struct, frozen=True, dict=True):
    """Body sentences of one or several articles that hold a letter, and their words.

    ``owners`` gives for each sentence the position of its article in ``articles``, ``indices`` its index there.
    ``query`` holds the stems that the reader asked about.
    """

    articles: tuple[ReadArticle, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Words, ...]
    owners: tuple[int, ...]
    indices: tuple[int, ...]
    query: frozenset[str] = frozenset()

    @property
    def language(self) -> str:
        """The language of the first article."""
        return self.articles[0].language

    def stems(self, most: int) -> list[tuple[str, ...]]:
        """Return the stems of the sentences, of no more than so many."""
        return [words.stems for words in self.words[:most]]

    @cached_property
    def lengths(self) -> list[int]:
        """The number of words of each sentence, as a reader counts them."""
        return [count_words(sentence.text) for sentence in self.sentences]

    @cached_property
    def same_text(self) -> list[int]:
        """For each sentence a number that sentences of the same words, letter for letter, share."""
        numbers: dict[str, int] = {}
        return [numbers.setdefault(sentence.text, len(numbers)) for sentence in self.sentences]

    @cached_property
    def focus(self) -> list[float]:
        """The share of the query's stems that each sentence holds; zeros without a query."""
        if not self.query:
            return [0.0] * len(self.sentences)
        return [len(self.query.intersection(words.stems)) / len(self.query) for words in self.words]


def count_words(text: str) -> int:
    """Return the number of words of a text: runs between white space, and pairs of characters of unspaced scripts."""
    if text.isascii() or not UNSPACED.search(text):
        return len(text.split())
    characters = sum(map(len, UNSPACED.findall(text)))
    spaced = sum(any(map(str.isalnum, word)) for word in UNSPACED.sub(" ", text).split())
    return spaced + (characters + 1) // 2


def document_of(articles: Sequence[ReadArticle], query: str | None = None) -> Document:
    """Return the body sentences of the articles; the articles in order of publication, unknown ones last."""
    ordered = sorted(articles, key=lambda article: (article.published.earliest or date.max, article.id))
    kept = [
        (sentence, words, owner, index)
        for owner, article in enumerate(ordered)
        for index, (sentence, words) in enumerate(zip(article.sentences, article.words, strict=True))
        if article.lines[sentence.paragraph].kind == "body" and any(map(str.isalpha, sentence.text))
    ]
    sentences, words, owners, indices = zip(*kept, strict=True) if kept else ((), (), (), ())
    return Document(tuple(ordered), sentences, words, owners, indices, _stems(query, ordered[0].language))


def _stems(query: str | None, language: str) -> frozenset[str]:
    if not query:
        return frozenset()
    (words,) = words_of([Sentence(0, len(query), query, 0)], language)
    return frozenset(words.stems)
