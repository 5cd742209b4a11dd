"""What can be counted of each line alone: half of the numbers that the line model looks at.

The counts follow jusText (Pomikálek 2011: length, share of function words), C4 (Raffel 2020: terminal punctuation) and
Web2Text (2018: capitals, digits, punctuation). All lines of a text are counted at once, over arrays of code points.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from timeline.languages import en_labels, other_labels

Floats = NDArray[np.float32]

# Character classes; 0 is everything else (letters without case, symbols).
SPACE, UPPER, LOWER, DIGIT, STOP, PAUSE, QUOTE, MARK, KANA, HAN = range(1, 11)
CLASSES = 11
COLON, BRACKETS = 58, (41, 93)

# Word classes: bit number → words.
WORD_SETS = (
    en_labels.STOP_WORDS | other_labels.STOP_WORDS,
    en_labels.READER_WORDS,
    en_labels.SPEECH_WORDS,
    en_labels.PAGE_WORDS,
    en_labels.TIME_WORDS,
)
WORDS = frozenset[str]().union(*WORD_SETS)
WORD_BITS = {word: sum((word in words) << bit for bit, words in enumerate(WORD_SETS)) for word in WORDS}

NAVIGATION = en_labels.NAVIGATION | other_labels.NAVIGATION
WIDGETS = en_labels.WIDGETS | other_labels.WIDGETS
ENDINGS = en_labels.ENDINGS | other_labels.ENDINGS

LONGEST_REPEATED = 300  # characters: a longer line that a page repeats is text, not chrome
SENTENCE_WORDS = 5  # C4: a line of prose has five words or more and ends as a sentence
PROSE_ENDS, PROSE_WORDS = 3, 40  # or it is long and holds several sentence ends

NAMES = (
    "length", "words", "function words", "reader words", "speech words", "page words", "time words",
    "capitalised words", "capitals", "digits", "commas", "sentence ends", "marks", "quotes", "ends as a sentence",
    "ends in a colon", "starts lower case", "starts with a mark", "starts with a quote", "starts with a digit",
    "navigation label", "widget label", "ending label", "opening label", "repeated", "word length", "sentence line",
)  # fmt: skip


def _class_of(char: str) -> int:
    code = ord(char)
    if 0x3041 <= code <= 0x3096:  # hiragana: the particles and endings of Japanese
        return KANA
    if 0x30A0 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF:
        return HAN
    tests = ((char.isspace(), SPACE), (char.isupper(), UPPER), (char.islower(), LOWER), (char.isdigit(), DIGIT))
    return next((kind for holds, kind in tests if holds), 0)


def _class_table() -> NDArray[np.uint8]:
    table = np.fromiter(map(_class_of, map(chr, range(0x10000))), dtype=np.uint8, count=0x10000)
    for chars, kind in (
        (".!?…。！？।॥؟۔።။។", STOP),
        (",;:、，،؛", PAUSE),
        ("\"“”„«»'‘’", QUOTE),
        ("|/@#©®»•→>_=[]{}*\\", MARK),
    ):
        table[[ord(char) for char in chars]] = kind
    return table


CLASS = _class_table()


def _by_first_word(openings: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the openings by their first word, so that most lines are settled by one look into a dictionary."""
    found: dict[str, tuple[str, ...]] = {}
    for opening in openings:
        first = opening.split()[0]
        found[first] = (*found.get(first, ()), opening)
    return found


OPENINGS = _by_first_word((*en_labels.OPENINGS, *other_labels.OPENINGS))


def fold(line: str) -> str:
    """Return the line as labels are written: lower case, without the punctuation around it."""
    return line.lower().strip(' \t\xa0:.?!…»«›‹>→←|-–—•*+()[]"“”')


def opens(folded: str) -> bool:
    """Return whether a folded line opens by speaking of the site rather than of what the article tells."""
    candidates = OPENINGS.get(folded.split(" ", 1)[0])
    return candidates is not None and folded.startswith(candidates)


def line_features(text: str, spans: Sequence[tuple[int, int]], folded: Sequence[str]) -> Floats:
    """Return the features of each line alone: one row a line, one column a name of ``NAMES``."""
    edges = np.array(spans, dtype=np.int64)
    start, end = edges[:, 0], edges[:, 1]
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    classes = CLASS[np.minimum(codes, 0xFFFF)]
    chars = (end - start).astype(np.float32)
    line_of, kinds = _characters(start, end, classes)
    n = len(spans)
    counts = np.bincount(line_of * CLASSES + kinds, minlength=n * CLASSES).reshape(n, CLASSES).astype(np.float32)
    words, capitalised, sets = _words(text, line_of, kinds, counts)
    letters = np.maximum(counts[:, UPPER] + counts[:, LOWER], 1)
    last, first, before_last = classes[end - 1], classes[start], classes[np.maximum(end - 2, start)]
    closing = (last == QUOTE) | (codes[end - 1] == BRACKETS[0]) | (codes[end - 1] == BRACKETS[1])
    ends = (last == STOP) | (closing & (before_last == STOP))
    prose = (counts[:, STOP] >= PROSE_ENDS) & (words >= PROSE_WORDS)
    columns = [
        np.log1p(chars), np.log1p(words), *(column / words for column in sets), capitalised / words,
        counts[:, UPPER] / letters, counts[:, DIGIT] / chars, counts[:, PAUSE] / words, counts[:, STOP] / words,
        counts[:, MARK] / chars, counts[:, QUOTE] / words, ends, codes[end - 1] == COLON, first == LOWER, first == MARK,
        first == QUOTE, first == DIGIT, *_labels(folded), (chars - words) / words,
        (ends & (words >= SENTENCE_WORDS)) | prose,
    ]  # fmt: skip
    return np.array(columns, dtype=np.float32).T


def _characters(
    start: NDArray[np.int64], end: NDArray[np.int64], classes: NDArray[np.uint8]
) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Return of each character of the lines, in order, the number of its line and its class."""
    size = end - start
    line_of = np.repeat(np.arange(len(size)), size)
    before = np.cumsum(size) - size
    return line_of, classes[np.arange(len(line_of)) + np.repeat(start - before, size)]


def _words(
    text: str, line_of: NDArray[np.int64], kinds: NDArray[np.uint8], counts: Floats
) -> tuple[Floats, Floats, list[Floats]]:
    """Return of each line its words, its capitalised words, and its words of each set.

    Japanese and Chinese write no spaces: two characters count as a word, four hiragana, mostly particles, as a function
    word.
    """
    n = len(counts)
    space = kinds == SPACE
    begins = ~space
    begins[1:] &= space[:-1] | (line_of[1:] != line_of[:-1])
    word_line = line_of[begins]
    tokens = text.lower().split()
    bits = np.fromiter(map(WORD_BITS.get, tokens, repeat(0)), dtype=np.uint8, count=len(tokens))
    if len(bits) != len(word_line):  # a letter whose lower case holds white space: none is known, but Unicode grows
        bits = np.zeros(len(word_line), dtype=np.uint8)
    sets = [
        np.bincount(word_line[bits & (1 << bit) != 0], minlength=n).astype(np.float32) for bit in range(len(WORD_SETS))
    ]
    sets[0] += counts[:, KANA] / np.float32(4)
    words = _count(word_line, n) + (counts[:, KANA] + counts[:, HAN]) / np.float32(2)
    return words, _count(word_line[kinds[begins] == UPPER], n), sets


def _count(lines: NDArray[np.int64], n: int) -> Floats:
    return np.bincount(lines, minlength=n).astype(np.float32)


def _labels(folded: Sequence[str]) -> Floats:
    """Return five rows of flags: navigation, widget, ending and opening labels, and lines that the page repeats."""
    n = len(folded)
    seen = Counter(folded)
    return np.array(
        [
            np.fromiter(map(NAVIGATION.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(WIDGETS.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(ENDINGS.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(opens, folded), dtype=bool, count=n),
            [seen[line] > 1 and len(line) < LONGEST_REPEATED for line in folded],
        ],
        dtype=np.float32,
    )
