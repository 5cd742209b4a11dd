"""What can be counted of each line alone: half of the numbers that the line model looks at.

The counts follow jusText (Pomikálek 2011: length, share of function words), C4 (Raffel 2020: terminal punctuation) and
Web2Text (2018: capitals, digits, punctuation). All lines of a text are counted at once, over arrays of code points.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels

Floats = NDArray[np.float32]

# Character classes; 0 is everything else (letters without case, symbols).
SPACE, UPPER, LOWER, DIGIT, STOP, PAUSE, QUOTE, MARK, KANA, HAN = range(1, 11)
CLASSES = 11
BEGINNINGS = np.array([[LOWER], [MARK], [QUOTE], [DIGIT]], dtype=np.uint8)
COLON, BRACKETS = 58, (41, 93)

# Word classes: bit number → words.
LABELS = words_of_any("labels", Labels)
WORD_SETS = (LABELS.stop_words, LABELS.reader_words, LABELS.speech_words, LABELS.page_words, LABELS.time_words)
WORDS = frozenset[str]().union(*WORD_SETS)
WORD_BITS = {word: sum((word in words) << bit for bit, words in enumerate(WORD_SETS)) for word in WORDS}
# One more bit for a capital makes the sort of a word; of each sort, whether it counts as a word, of a set, capitalised.
CAPITAL = 1 << len(WORD_SETS)
SORTS = 2 * CAPITAL
COUNTED = np.array([[1, *(sort >> bit & 1 for bit in range(len(WORD_SETS) + 1))] for sort in range(SORTS)], dtype=float)

LONGEST_REPEATED = 300  # characters: a longer line that a page repeats is text, not chrome
SENTENCE_WORDS = 5  # C4: a line of prose has five words or more and ends as a sentence
PROSE_ENDS, PROSE_WORDS = 3, 40  # or it is long and holds several sentence ends

NAMES = (
    "length", "words", "function words", "reader words", "speech words", "page words", "time words",
    "capitalised words", "capitals", "digits", "commas", "sentence ends", "marks", "quotes", "ends as a sentence",
    "ends in a colon", "starts lower case", "starts with a mark", "starts with a quote", "starts with a digit",
    "navigation label", "widget label", "ending label", "opening label", "repeated", "word length", "sentence line",
)  # fmt: skip


def _classes_of(count: int) -> NDArray[np.uint8]:
    """Return the classes of the first so many code points."""
    chars = list(map(chr, range(count)))
    table = np.zeros(count, dtype=np.uint8)
    for test, kind in ((str.isdigit, DIGIT), (str.islower, LOWER), (str.isupper, UPPER), (str.isspace, SPACE)):
        table[np.fromiter(map(test, chars), dtype=bool, count=count)] = kind
    table[0x30A0:0x3100] = table[0x3400:0xA000] = HAN
    table[0x3041:0x3097] = KANA  # hiragana: the particles and endings of Japanese
    for signs, kind in (
        (".!?…。！？।॥؟۔።။។", STOP),
        (",;:、，،؛", PAUSE),
        ("\"“”„«»'‘’", QUOTE),
        ("|/@#©®»•→>_=[]{}*\\", MARK),
    ):
        table[[ord(sign) for sign in signs if ord(sign) < count]] = kind
    return table


@lru_cache(maxsize=1)
def _all_classes() -> NDArray[np.uint8]:
    """Return the classes of all code points of the basic plane, made for the first text that is not plain ASCII."""
    return _classes_of(0x10000)


ASCII_CLASSES = _classes_of(256).tobytes()


def _by_first_word(openings: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the openings by their first word, so that most lines are settled by one look into a dictionary."""
    found: dict[str, tuple[str, ...]] = {}
    for opening in openings:
        first = opening.split()[0]
        found[first] = (*found.get(first, ()), opening)
    return found


OPENINGS = _by_first_word(LABELS.openings)


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
    codes, classes = _characters(text)
    chars = (end - start).astype(np.float32)
    n = len(spans)
    # The white space behind a line is counted with it: no feature asks how much there is.
    line_of = np.zeros(end[-1] - start[0], dtype=np.int64)
    line_of[start[1:] - start[0]] = 1
    line_of = line_of.cumsum()
    kinds = classes[start[0] : end[-1]]
    counts = np.bincount(line_of * CLASSES + kinds, minlength=n * CLASSES).reshape(n, CLASSES).T.astype(np.float32)
    words, sorts = _words(text.lower(), line_of, kinds, counts)
    letters = np.maximum(counts[UPPER] + counts[LOWER], 1)
    last, first, before_last = classes[end - 1], classes[start], classes[np.maximum(end - 2, start)]
    closing = (last == QUOTE) | (codes[end - 1] == BRACKETS[0]) | (codes[end - 1] == BRACKETS[1])
    ends = (last == STOP) | (closing & (before_last == STOP))
    prose = (counts[STOP] >= PROSE_ENDS) & (words >= PROSE_WORDS)
    rows = [  # in the order of ``NAMES``
        np.log1p(np.stack([chars, words])),
        sorts / words,
        counts[[UPPER, DIGIT, PAUSE, STOP, MARK, QUOTE]] / np.stack([letters, chars, words, words, chars, words]),
        np.stack([ends, codes[end - 1] == COLON]),
        first == BEGINNINGS,
        _labels(folded),
        np.stack([(chars - words) / words, (ends & (words >= SENTENCE_WORDS)) | prose]),
    ]
    return np.concatenate(rows, dtype=np.float32).T


def _characters(text: str) -> tuple[NDArray[np.uint8] | NDArray[np.uint32], NDArray[np.uint8]]:
    """Return the code points of the text and their classes; plain ASCII takes a short way."""
    if text.isascii():
        plain = text.encode()
        return np.frombuffer(plain, dtype=np.uint8), np.frombuffer(plain.translate(ASCII_CLASSES), dtype=np.uint8)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return codes, _all_classes()[np.minimum(codes, 0xFFFF)]


def _words(lowered: str, line_of: NDArray[np.int64], kinds: NDArray[np.uint8], counts: Floats) -> tuple[Floats, Floats]:
    """Return of each line its words, and in rows its words of each set and its capitalised ones.

    Japanese and Chinese write no spaces: two characters count as a word, four hiragana, mostly particles, as a function
    word.
    """
    n = counts.shape[1]
    begins = kinds != SPACE
    begins[1:] &= kinds[:-1] == SPACE
    at = np.flatnonzero(begins)
    bits = np.frombuffer(bytes(map(WORD_BITS.get, lowered.split(), repeat(0))), dtype=np.uint8)
    if len(bits) != len(at):  # a letter whose lower case holds white space: none is known, but Unicode grows
        bits = np.zeros(len(at), dtype=np.uint8)
    found = np.bincount(line_of[at] * SORTS + bits + CAPITAL * (kinds[at] == UPPER), minlength=n * SORTS)
    words, *sorts = (found.reshape(n, SORTS) @ COUNTED).T.astype(np.float32)
    sorts[0] += counts[KANA] / np.float32(4)
    return words + (counts[KANA] + counts[HAN]) / np.float32(2), np.stack(sorts)


def _labels(folded: Sequence[str]) -> Floats:
    """Return five rows of flags: navigation, widget, ending and opening labels, and lines that the page repeats."""
    n = len(folded)
    seen = Counter(folded)
    return np.array(
        [
            np.fromiter(map(LABELS.navigation.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(LABELS.widgets.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(LABELS.endings.__contains__, folded), dtype=bool, count=n),
            np.fromiter(map(opens, folded), dtype=bool, count=n),
            [seen[line] > 1 and len(line) < LONGEST_REPEATED for line in folded],
        ],
        dtype=np.float32,
    )
