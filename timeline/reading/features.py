"""What can be counted of each line: the numbers that the line model looks at.

The counts follow jusText (Pomikálek 2011: stop-word share, length), boilerpipe (Kohlschütter 2010: text density of the
neighbours) and C4 (Raffel 2020: terminal punctuation); the windows add what stands around the line.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from timeline.languages import en_labels, other_labels

Floats = NDArray[np.float32]

# Character classes. 0 is everything else (letters without case, symbols).
SPACE, UPPER, LOWER, DIGIT, STOP, PAUSE, QUOTE, MARK, KANA, HAN = range(1, 11)
CLASSES = 11

# Word classes, the first that holds.
WORD_SETS = (
    en_labels.STOP_WORDS,
    en_labels.READER_WORDS,
    en_labels.SPEECH_WORDS,
    en_labels.PAGE_WORDS,
    en_labels.TIME_WORDS,
)


def _word_masks() -> dict[str, int]:
    masks: dict[str, int] = {}
    for bit, words in enumerate(WORD_SETS):
        for word in words:
            masks[word] = masks.get(word, 0) | 1 << bit
    for word in other_labels.STOP_WORDS:
        masks[word] = masks.get(word, 0) | 1
    return masks


WORD_MASK = _word_masks()
LABEL_SETS = (
    en_labels.NAVIGATION | other_labels.NAVIGATION,
    en_labels.WIDGETS | other_labels.WIDGETS,
    en_labels.ENDINGS | other_labels.ENDINGS,
)


def _class_table() -> NDArray[np.uint8]:
    table = np.zeros(0x10000, dtype=np.uint8)
    for code in range(0x10000):
        char = chr(code)
        if char.isspace():
            table[code] = SPACE
        elif char.isupper():
            table[code] = UPPER
        elif char.islower():
            table[code] = LOWER
        elif char.isdigit():
            table[code] = DIGIT
        elif 0x3041 <= code <= 0x3096:  # hiragana: the particles and endings of Japanese
            table[code] = KANA
        elif 0x30A0 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF:
            table[code] = HAN
    for chars, kind in ((".!?…。！？", STOP), (",;:、，", PAUSE), ("\"“”„«»'‘’", QUOTE), ("|/@#©®»•→>_=[]{}*\\", MARK)):
        for char in chars:
            table[ord(char)] = kind
    return table


CLASS = _class_table()

# Openings are looked up by their first word, so that most lines are settled by one look into a dictionary.
OPENINGS: dict[str, tuple[str, ...]] = {}
for _opening in (*en_labels.OPENINGS, *other_labels.OPENINGS):
    _first = _opening.split()[0]
    OPENINGS[_first] = (*OPENINGS.get(_first, ()), _opening)


def fold(line: str) -> str:
    """Return the line as labels are written: lower case, without the punctuation around it."""
    return line.lower().strip(' \t\xa0:.?!…»«›‹>→←|-–—•*+()[]"“”')


def opens(folded: str) -> bool:
    """Return whether a folded line opens by speaking of the site rather than the article."""
    return any(map(folded.startswith, OPENINGS.get(folded.split(None, 1)[0], ()))) if folded else False


NAMES = (
    "length", "words", "function words", "reader words", "speech words", "page words", "time words", "capitalised words",
    "capitals", "digits", "commas", "sentence ends", "marks", "quotes", "ends as a sentence", "ends in a colon",
    "starts lower case", "starts with a mark", "starts with a quote", "starts with a digit", "navigation label", "widget label",
    "ending label", "opening label", "repeated", "word length", "sentence line",
)  # fmt: skip


def line_features(text: str, spans: Sequence[tuple[int, int]], folded: Sequence[str]) -> Floats:
    """Return the features of each line alone: one row a line, one column a name of ``NAMES``."""
    n = len(spans)
    edges = np.array(spans, dtype=np.int64)
    start, end = edges[:, 0], edges[:, 1]
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    classes = CLASS[np.minimum(codes, 0xFFFF)]
    chars = (end - start).astype(np.float32)
    # A line's characters are counted by class in one pass: each character is numbered line * CLASSES + class.
    line_of = np.repeat(np.arange(n), end - start)
    inside = np.arange(len(line_of)) + np.repeat(
        start - np.concatenate(([0], np.cumsum(end - start)[:-1])), end - start
    )
    kinds = classes[inside]
    counts = np.bincount(line_of * CLASSES + kinds, minlength=n * CLASSES).reshape(n, CLASSES).astype(np.float32)
    first = np.empty(len(kinds), dtype=bool)
    first[0] = True
    np.equal(kinds[:-1], SPACE, out=first[1:])
    np.logical_or(first[1:], line_of[1:] != line_of[:-1], out=first[1:])
    first &= kinds != SPACE
    words = np.bincount(line_of[first], minlength=n).astype(np.float32)
    # Japanese and Chinese write no spaces: about two characters are a word, and half the hiragana function words.
    words += (counts[:, KANA] + counts[:, HAN]) / 2
    capitalised = np.bincount(line_of[first & (kinds == UPPER)], minlength=n)
    masks = np.array([WORD_MASK.get(word, 0) for word in text.lower().split()], dtype=np.uint8)
    word_line = line_of[first]
    if len(masks) != len(word_line):  # lower-casing may, in theory, change white space
        masks = np.zeros(len(word_line), dtype=np.uint8)
    sets = [np.bincount(word_line[(masks >> bit & 1).astype(bool)], minlength=n) for bit in range(len(WORD_SETS))]
    sets[0] = sets[0] + counts[:, KANA] / 4
    letters = np.maximum(counts[:, UPPER] + counts[:, LOWER], 1)
    last, before_last = classes[end - 1], classes[np.maximum(end - 2, start)]
    closing = (last == QUOTE) | np.isin(codes[end - 1], (41, 93))
    ends = (last == STOP) | (closing & (before_last == STOP))
    opening = classes[start]
    seen: dict[str, int] = {}
    for line in folded:
        seen[line] = seen.get(line, 0) + 1
    labels = np.array(
        [
            [
                line in LABEL_SETS[0],
                line in LABEL_SETS[1],
                line in LABEL_SETS[2],
                opens(line),
                seen[line] > 1 and len(line) < 300,
            ]
            for line in folded
        ],
        dtype=np.float32,
    ).reshape(n, 5)
    columns = [
        np.log1p(chars), np.log1p(words), *(column / words for column in sets), capitalised / words, counts[:, UPPER] / letters,
        counts[:, DIGIT] / chars, counts[:, PAUSE] / words, counts[:, STOP] / words, counts[:, MARK] / chars, counts[:, QUOTE] / words,
        ends, codes[end - 1] == 58, opening == LOWER, opening == MARK, opening == QUOTE, opening == DIGIT, *labels.T,
        (chars - words) / words, (ends & (words >= 5)) | ((counts[:, STOP] >= 3) & (words >= 40)),
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)


NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
NEIGHBOUR_COLUMNS = (
    "length",
    "function words",
    "capitalised words",
    "ends as a sentence",
    "page words",
    "sentence line",
)
WINDOWS = (2, 5, 12, 30)
AROUND = (
    *(f"{name} {offset:+d}" for offset in NEIGHBOURS for name in NEIGHBOUR_COLUMNS),
    *(f"{what} within {width}" for width in WINDOWS for what in ("sentence characters", "sentence lines", "labels", "function words")),
    *(f"{what} {side}" for side in ("above", "below") for what in ("sentence characters", "lines to a sentence line", "lines to an ending label", "ending labels", "lines to a repeated line")),
    "place", "lines of the page", "sentence share of the page", "function words of the page", "run", "in the longest run",
    "lines from the longest run", "place in the run",
)  # fmt: skip
ALL_NAMES = (*NAMES, *AROUND)


def page_features(local: Floats, chars: Floats) -> Floats:
    """Return the features of each line with what stands around it: one column a name of ``ALL_NAMES``."""
    n = len(local)
    index = np.arange(n)
    column = {name: local[:, place] for place, name in enumerate(NAMES)}
    sentence = column["sentence line"]
    weight = sentence * chars
    label = np.maximum.reduce([column[name] for name in ("navigation label", "widget label", "ending label")])
    out: list[Floats] = [local]
    picked = local[:, [NAMES.index(name) for name in NEIGHBOUR_COLUMNS]]
    for offset in NEIGHBOURS:
        shifted = np.full_like(picked, -1)
        if abs(offset) < n:
            if offset < 0:
                shifted[-offset:] = picked[:offset]
            else:
                shifted[:-offset] = picked[offset:]
        out.append(shifted)
    stack = np.stack([weight, sentence, label, column["function words"] * np.minimum(chars, 300)], axis=1)
    total = np.concatenate([np.zeros((1, 4)), np.cumsum(stack, axis=0, dtype=np.float64)])
    for width in WINDOWS:
        low, high = np.maximum(index - width, 0), np.minimum(index + width + 1, n)
        mean = (total[high] - total[low]) / (high - low)[:, None]
        mean[:, 0] = np.log1p(mean[:, 0])
        out.append(mean)
    page = max(total[-1, 0], 1.0)
    endings = column["ending label"]
    repeated = column["repeated"]
    for flip in (False, True):
        rows = []
        way = slice(None, None, -1) if flip else slice(None)
        s, e, r, w = sentence[way], endings[way], repeated[way], weight[way]
        rows.append((np.cumsum(w) - w) / page)
        rows.append(_since(s > 0))
        rows.append(_since(e > 0))
        rows.append(np.minimum(np.cumsum(e) - e, 5))
        rows.append(_since(r > 0))
        out.append(np.stack([row[way] for row in rows], axis=1))
    run, best, distance, place = _runs(sentence > 0, weight)
    out.append(
        np.stack(
            [
                index / max(n - 1, 1),
                np.full(n, np.log1p(n)),
                np.full(n, total[-1, 0] / max(chars.sum(), 1)),
                np.full(n, total[-1, 3] / n),
                run,
                best,
                distance,
                place,
            ],
            axis=1,
        )
    )
    return np.concatenate(out, axis=1).astype(np.float32)


def _since(flags: NDArray[np.bool_]) -> Floats:
    """Return the logarithm of the number of lines since the last flag above each line, itself not counted."""
    index = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, index, -1000))
    last = np.concatenate(([-1000], last[:-1]))
    return np.log1p(np.minimum(index - last, 100)).astype(np.float32)


def _runs(flags: NDArray[np.bool_], weight: Floats, gap: int = 6) -> tuple[Floats, Floats, Floats, Floats]:
    """Return of each line the share of the sentence characters in its run, whether that is the longest, how far it is, and where in it."""
    n = len(flags)
    at = np.flatnonzero(flags)
    run, best, distance, place = np.zeros(n), np.zeros(n), np.full(n, 100.0), np.full(n, -1.0)
    if len(at):
        breaks = np.flatnonzero(np.diff(at) > gap)
        firsts, lasts = at[np.concatenate(([0], breaks + 1))], at[np.concatenate((breaks, [len(at) - 1]))]
        total = np.concatenate(([0.0], np.cumsum(weight)))
        sizes = total[lasts + 1] - total[firsts]
        longest = int(np.argmax(sizes))
        for first, last, size in zip(firsts, lasts, sizes, strict=True):
            run[first : last + 1] = size / total[-1]
        first, last = firsts[longest], lasts[longest]
        index = np.arange(n)
        best[first : last + 1] = 1
        distance = np.where(index < first, index - first, np.where(index > last, index - last, 0)).clip(-60, 60)
        place = np.clip((index - first) / max(last - first, 1), -1, 2)
    return tuple(x.astype(np.float32) for x in (run, best, distance, place))
