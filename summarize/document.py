"""The sentences that a summary may be made of: the body of one article, or of several in order of publication."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from msgspec import Struct

from summarize.datelines import OPENING, without_dateline
from summarize.told import commonness, events_told
from timeline.model import Event, ReadArticle, Sentence, Words
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
    def length(self) -> int:
        """The number of words of all sentences."""
        texts = [sentence.text for sentence in self.sentences]
        plain = " ".join(filter(str.isascii, texts))
        return count_words(plain) + sum(count_words(text) for text in texts if not text.isascii())

    @cached_property
    def same_text(self) -> list[int]:
        """For each sentence a number that sentences of the same words, letter for letter, share."""
        numbers: dict[str, int] = {}
        return [numbers.setdefault(sentence.text, len(numbers)) for sentence in self.sentences]

    @cached_property
    def events(self) -> list[Event | None]:
        """The event that each sentence tells on the timeline of the articles, None where it tells none."""
        told = events_told(self.articles)
        places = zip(self.owners, self.indices, strict=True)
        named = ((self.articles[owner], index) for owner, index in places)
        return [told.get((article.id, article.sentences[index].start)) for article, index in named]

    @cached_property
    def common(self) -> list[float]:
        """The share of the other articles that hold a stem of each sentence, on average over its stems: 0 to 1."""
        return commonness([words.stems for words in self.words], self.owners)

    @cached_property
    def focus(self) -> list[float]:
        """The share of the query's stems that each sentence holds; zeros without a query."""
        if not self.query:
            return [0.0] * len(self.sentences)
        return [len(self.query.intersection(words.stems)) / len(self.query) for words in self.words]


def count_words(text: str) -> int:
    """Return the number of words of a text: runs between white space, and pairs of characters of unspaced scripts."""
    if text.isascii() or not UNSPACED.search(text):
        if text.isprintable() and "  " not in text:  # then single spaces are all its white space: no need to split
            words = text.strip(" ")
            return words.count(" ") + 1 if words else 0
        return len(text.split())
    characters = sum(map(len, UNSPACED.findall(text)))
    spaced = sum(any(map(str.isalnum, word)) for word in UNSPACED.sub(" ", text).split())
    return spaced + (characters + 1) // 2


def document_of(articles: Sequence[ReadArticle], query: str | None = None) -> Document:
    """Return the body sentences of the articles; the articles in order of publication, unknown ones last."""
    ordered = sorted(articles, key=lambda article: (article.published.earliest or date.max, article.id))
    sentences: list[Sentence] = []
    words: list[Words] = []
    owners: list[int] = []
    indices: list[int] = []
    for owner, article in enumerate(ordered):
        body = _body(article)
        opening = [_story(article.sentences[index], article.words[index], article.language) for index in body[:OPENING]]
        sentences += [sentence for sentence, _ in opening] + [article.sentences[index] for index in body[OPENING:]]
        words += [own for _, own in opening] + [article.words[index] for index in body[OPENING:]]
        owners += [owner] * len(body)
        indices += body
    return Document(
        tuple(ordered),
        tuple(sentences),
        tuple(words),
        tuple(owners),
        tuple(indices),
        _stems(query, ordered[0].language),
    )


def _body(article: ReadArticle) -> list[int]:
    """Return the indices of the body sentences with a letter in them."""
    lines = article.lines
    return [
        index
        for index, sentence in enumerate(article.sentences)
        if lines[sentence.paragraph].kind == "body" and any(map(str.isalpha, sentence.text))
    ]


def _story(sentence: Sentence, words: Words, language: str) -> tuple[Sentence, Words]:
    """Return one of the first sentences of an article, which alone have a dateline, and its words without it."""
    story = without_dateline(sentence)
    if story is sentence:
        return sentence, words
    (dateline,) = words_of([Sentence(0, 0, sentence.text[: story.start - sentence.start], 0)], language)
    return story, Words(words.tokens[len(dateline.tokens) :], words.stems[len(dateline.stems) :])


def _stems(query: str | None, language: str) -> frozenset[str]:
    if not query:
        return frozenset()
    (words,) = words_of([Sentence(0, len(query), query, 0)], language)
    return frozenset(words.stems)
