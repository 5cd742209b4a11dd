"""ROUGE of many sets of sentences of one article, equal to the scorer's and far quicker than asking it for each set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from nltk.stem.porter import PorterStemmer
from rouge_score.tokenize import tokenize

STEMMER = PorterStemmer()


class RougeSets:
    """The reference of one article, against which sets of its sentences are scored."""

    def __init__(self, reference: str, sentences: Sequence[str]) -> None:
        numbers: dict[str, int] = {}
        self.lines = [_numbered(line, numbers) for line in reference.split("\n") if line.strip()]
        self.sentences = [_numbered(sentence, numbers) for sentence in sentences]
        flat = [word for line in self.lines for word in line]
        self.size = len(flat)
        self.ones, self.twos = Counter(flat), Counter(pairwise(flat))
        self._marks: dict[tuple[int, int], int] = {}

    def score(self, chosen: Sequence[int]) -> tuple[float, float, float]:
        """Return F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum of the chosen sentences, in the order given."""
        words = [word for position in chosen for word in self.sentences[position]]
        if not words or not self.size:
            return 0.0, 0.0, 0.0
        ones, twos = Counter(words), Counter(pairwise(words))
        one = _f1(_overlap(ones, self.ones), self.size, len(words))
        two = _f1(_overlap(twos, self.twos), self.size - 1, len(words) - 1)
        return one, two, _f1(self._union(chosen, ones), self.size, len(words))

    def single(self, position: int, beta: float) -> float:
        """Return the mean of the F-beta of ROUGE-1 and ROUGE-2 of one sentence."""
        words = self.sentences[position]
        ones, twos = Counter(words), Counter(pairwise(words))
        one = _f1(_overlap(ones, self.ones), self.size, len(words), beta)
        return (one + _f1(_overlap(twos, self.twos), self.size - 1, len(words) - 1, beta)) / 2

    def _union(self, chosen: Sequence[int], ones: Counter[int]) -> int:
        left, there, hits = dict(ones), dict(self.ones), 0
        for number, line in enumerate(self.lines):
            marks = 0
            for position in chosen:
                marks |= self._marked(number, position)
            for place, word in enumerate(line):
                if marks >> place & 1 and left.get(word, 0) > 0 and there[word] > 0:
                    hits, left[word], there[word] = hits + 1, left[word] - 1, there[word] - 1
        return hits

    def _marked(self, number: int, position: int) -> int:
        if (number, position) not in self._marks:
            self._marks[number, position] = _common(self.lines[number], self.sentences[position])
        return self._marks[number, position]


def _numbered(text: str, numbers: dict[str, int]) -> list[int]:
    return [numbers.setdefault(word, len(numbers)) for word in tokenize(text, STEMMER)]


def _overlap(left: Counter[object], right: Counter[object]) -> int:
    return sum(min(count, right[key]) for key, count in left.items() if key in right)


def _f1(hits: int, reference: int, answer: int, beta: float = 1.0) -> float:
    square = beta * beta
    return (1 + square) * hits / (square * reference + answer) if hits else 0.0


def _common(line: list[int], words: list[int]) -> int:
    """Return as bits the words of the line that are in the longest common subsequence that rouge-score traces back."""
    rows = np.zeros((len(line) + 1, len(words) + 1), np.int32)
    answer = np.array(words)
    for row, word in enumerate(line, 1):
        stepped = np.maximum(rows[row - 1, 1:], rows[row - 1, :-1] + (answer == word))
        rows[row, 1:] = np.maximum.accumulate(stepped)
    marks, row, column = 0, len(line), len(words)
    while row and column:
        if line[row - 1] == words[column - 1]:
            row, column = row - 1, column - 1
            marks |= 1 << row
        elif rows[row, column - 1] > rows[row - 1, column]:
            column -= 1
        else:
            row -= 1
    return marks
