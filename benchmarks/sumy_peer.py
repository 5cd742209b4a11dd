"""sumy itself on our sentences and words, to compare our methods with: nothing is tokenised, stemmed or downloaded."""

# ruff: noqa: ANN401, SLF001  (sumy has no types, and shows its ratings to its own methods only)
from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as SumySentence
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from summarize.document import Document
from timeline.languages.index import words_of as said_by
from timeline.languages.openers import Openers
from timeline.model import Sentence
from timeline.words import stems_of, stop_words, words_of

SUMMARIZERS: dict[str, Any] = {
    "lex-rank": LexRankSummarizer,
    "text-rank": TextRankSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "kl": KLSummarizer,
    "sum-basic": SumBasicSummarizer,
    "reduction": ReductionSummarizer,
    "edmundson": EdmundsonSummarizer,
}
# Sums of the same terms in another order differ in their last digits: what sumy then prefers is chance.
DIGITS = 9


class OurTokenizer:
    """The tokenizer object that sumy asks for sentences and words: it answers with ours."""

    def __init__(self, document: Document) -> None:
        self.language = document.language
        self._words = {
            sentence.text: words.tokens for sentence, words in zip(document.sentences, document.words, strict=True)
        }

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """Return our sentences of a paragraph."""
        return tuple(text for text in self._words if text in paragraph)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return our words of a sentence."""
        if sentence not in self._words:  # a title
            (words,) = words_of([Sentence(0, len(sentence), sentence, 0)], self.language)
            self._words[sentence] = words.tokens
        return self._words[sentence]


def sumy_choice(document: Document, method: str, count: int, *, rounded: bool = True) -> list[int]:
    """Return the positions of the sentences that sumy chooses; ``rounded``: ratings are rounded before they compare."""
    return [_position(sentence) for sentence in sumy_call(document, method, rounded=rounded)(count)]


def sumy_call(document: Document, method: str, *, rounded: bool = False) -> Callable[[int], Any]:
    """Return what calls sumy's method on the document for a number of sentences."""
    summarizer = SUMMARIZERS[method](_stemmer(document.language))
    words = stop_words(document.language) or {"\0"}
    if method == "edmundson":
        summarizer.null_words = words
        cues = said_by(document.language, "openers", Openers)
        summarizer.bonus_words, summarizer.stigma_words = cues.bonus, cues.stigma
    else:
        summarizer.stop_words = words
    if rounded:
        _round(summarizer)
    model = _model(document)
    return lambda count: summarizer(model, count)


def _stemmer(language: str) -> Callable[[str], str]:
    return lambda word: stems_of([word], language)[0]


def _position(sentence: SumySentence) -> int:
    return int(sentence.position)


class _Numbered(SumySentence):  # type: ignore[misc]
    """A sentence of sumy's that remembers its position."""

    position = -1


def _model(document: Document) -> ObjectDocumentModel:
    tokenizer = OurTokenizer(document)
    numbered = []
    for position, sentence in enumerate(document.sentences):
        numbered.append(_Numbered(sentence.text, tokenizer))
        numbered[-1].position = position
    places = zip(document.owners, (sentence.paragraph for sentence in document.sentences), numbered, strict=True)
    paragraphs = [Paragraph([item[2] for item in group]) for _, group in groupby(places, key=lambda item: item[:2])]
    titles = [
        Paragraph([SumySentence(article.title, tokenizer, is_heading=True)])
        for article in document.articles
        if article.title
    ]
    return _Titled(paragraphs, titles)


class _Titled(ObjectDocumentModel):  # type: ignore[misc]
    """sumy's document with the titles beside it: as paragraphs they would count as places in the text."""

    def __init__(self, paragraphs: list[Paragraph], titles: list[Paragraph]) -> None:
        super().__init__(paragraphs)
        self.titles = titles

    @property
    def headings(self) -> tuple[SumySentence, ...]:
        return tuple(heading for title in self.titles for heading in title.headings)


def _round(summarizer: Any) -> None:
    """Make the summarizer compare rounded ratings: in its ranking, and where it picks the best of many."""
    best = summarizer._get_best_sentences

    def rounded_best(sentences: Any, count: Any, rating: Any, *extra: Any) -> Any:
        rate = rating.__getitem__ if isinstance(rating, dict) else rating
        return best(sentences, count, lambda sentence: _significant(rate(sentence, *extra)))

    summarizer._get_best_sentences = rounded_best
    for name in ("_kl_divergence", "_compute_average_probability_of_words"):
        if hasattr(summarizer, name):
            setattr(summarizer, name, _rounding(getattr(summarizer, name)))


def _rounding(function: Callable[..., float]) -> Callable[..., float]:
    return lambda *args: _significant(function(*args))


def _significant(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")
