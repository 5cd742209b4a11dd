"""Edmundson: cue words, words of the title and place in the text (Edmundson 1969), weighed as in sumy.

sumy asks its caller for the cue words, of which it knows only Czech ones. Ours are English; in other languages the
words that the text repeats most take their part.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise

import numpy as np

from summarize.choose import Choice, best
from summarize.document import Document
from summarize.model import Budget
from summarize.vocabulary import vocabulary_of
from timeline.model import Sentence
from timeline.words import primary, stems_of, stop_words, words_of

BONUS = "announce confirm conclude reveal find decide agree win kill warn first new largest record major important"
STIGMA = "perhaps maybe hardly probably impossible joke anyway incidentally somewhat"
REPEATED = 10


def choose(document: Document, budget: Budget) -> Choice:
    """Return the sentences with most points; equal sentences share theirs, as in sumy."""
    bonus, stigma = cue_stems(document)
    title = title_stems(document)
    vocabulary = vocabulary_of(document.words)
    stems = stems_of(vocabulary.words, document.language)
    worth = np.array([(stem in bonus) - (stem in stigma) + 2.0 * (stem in title) for stem in stems])
    points = np.bincount(vocabulary.sentence, worth[vocabulary.numbers], minlength=len(document.words))
    points += _places(document)
    last = dict(zip(document.same_text, points.tolist(), strict=True))
    return best(document, budget, [last[text] for text in document.same_text])


def cue_stems(document: Document) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems that speak for a sentence, and those that speak against it."""
    if primary(document.language) == "en":
        return frozenset(stems_of(BONUS.split(), "en")), frozenset(stems_of(STIGMA.split(), "en"))
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
