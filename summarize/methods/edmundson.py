"""Edmundson: cue words, words of the title and place in the text (Edmundson 1969), weighed as in sumy.

sumy asks its caller for the cue words, of which it knows only Czech ones. Ours are English; in other languages the
words that the text repeats most take their part.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget
from timeline.languages.index import words_of as said_by
from timeline.languages.openers import Openers
from timeline.model import Sentence
from timeline.words import stems_of, stop_words, words_of

REPEATED = 10


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with most points; equal sentences share theirs, as in sumy."""
    worth = _worth(document)
    points = [
        place + sum(map(worth.__getitem__, filter(worth.__contains__, words.tokens)))
        for place, words in zip(_places(document), document.words, strict=True)
    ]
    last = dict(zip(document.same_text, points, strict=True))
    return best(document, budget, list(map(last.__getitem__, document.same_text)))


def _worth(document: Document) -> dict[str, int]:
    """Return the points of each word that has some."""
    bonus, stigma = cue_stems(document)
    title = title_stems(document)
    words = frozenset(chain.from_iterable(words.tokens for words in document.words))
    telling = bonus | stigma | title
    stems = zip(words, stems_of(words, document.language), strict=True)
    told = [(word, stem) for word, stem in stems if stem in telling]
    return {word: (stem in bonus) - (stem in stigma) + 2 * (stem in title) for word, stem in told}


def cue_stems(document: Document) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems that speak for a sentence, and those that speak against it."""
    known = said_by(document.language, "openers", Openers)
    if known.bonus or known.stigma:
        bonus, stigma = (stems_of(words, document.language) for words in (known.bonus, known.stigma))
        return frozenset(bonus), frozenset(stigma)
    counts = Counter(chain.from_iterable(words.stems for words in document.words))
    return frozenset(stem for stem, count in counts.most_common(REPEATED) if count > 1), frozenset()


def title_stems(document: Document) -> frozenset[str]:
    """Return the stems of the titles' words, without those of stop words."""
    titles = [Sentence(0, len(article.title), article.title, 0) for article in document.articles if article.title]
    tokens = chain.from_iterable(words.tokens for words in words_of(titles, document.language))
    ignored = stems_of(stop_words(document.language), document.language)
    return frozenset(stems_of(tokens, document.language)).difference(ignored)


def _places(document: Document) -> list[int]:
    """Return a point for standing in the first or last paragraph, and one for standing first or last in one."""
    paragraphs = [
        (owner, sentence.paragraph) for owner, sentence in zip(document.owners, document.sentences, strict=True)
    ]
    outer = {paragraphs[0], paragraphs[-1]}
    first = [True, *(left != right for left, right in pairwise(paragraphs))]
    final = [*first[1:], True]
    return [
        (paragraph in outer) + (opens or closes)
        for paragraph, opens, closes in zip(paragraphs, first, final, strict=True)
    ]
