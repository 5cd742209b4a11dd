"""Sentences of an article's title and body lines, with spans.

sentencex splits; a few rules mend its mistakes on news ("7 a.m. ET", "approx. 5", list numbers, brackets). Lines
that were hard-wrapped in mid-sentence are split as the paragraph they are, so a sentence may span line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sentencex import segment

from timeline.languages.index import words_of
from timeline.languages.sentences import SentenceWords
from timeline.languages.tags import primary
from timeline.model import Line, Sentence
from timeline.wrapping import FINAL, Span, adjacent, is_full, proven_width, wrap_width

KEPT = ("title", "body")
# sentencex takes quadratic time in open quotation marks, so no more than this many code points are split at a time.
CHUNK = 10_000
# Of quotation marks without end, fewer still: in prose, dialogue and all, fewer than one character in thirty is one.
QUOTED_CHUNK, QUOTED = 500, 1 / 15
QUOTES = "\"'“”‘’«»„‹›「」"
BULLET = re.compile(r"[•·▪‣◦●■►*–—-]\s+")
NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z])[.)]\s*")
BRACKETED = re.compile(r"[(\[][^()\[\]]{1,2000}[.!?…][)\]]\s+(?=[\"“‘(\[]?[^\W\d_a-z])")
OPENING_QUOTES = '"“‘'
BREAK = re.compile(r"[.!?…。！？][\"”’)\]]*\s")
WORD = re.compile(r"\w")
HYPHENS = "-‐‑"
JOINED = len("-U.")
BEFORE_AN_ABBREVIATION = re.compile(r"[)‐‑-]")
"""What may stand before one without a space: ``Los Angeles (CNN)Gov.``, ``ex-Sgt.``"""


def split_sentences(text: str, lines: Sequence[Line], language: str = "en") -> tuple[Sentence, ...]:
    """Return the sentences of the title and body lines in text order; ``text[start:end] == sentence.text``.

    ``paragraph`` is the index of the line in which the sentence begins.
    """
    found: list[Sentence] = []
    words = words_of(language, "sentences", SentenceWords)
    for first, last in _paragraphs(text, lines, words):
        start, end = lines[first].start, lines[last].end
        paragraph = first
        for begin, stop in _sentences(text, start, end, language, words):
            while paragraph < last and lines[paragraph + 1].start <= begin:
                paragraph += 1
            found.append(Sentence(begin, stop, text[begin:stop], paragraph))
    return tuple(found)


def _paragraphs(text: str, lines: Sequence[Line], words: SentenceWords) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of each paragraph: one line, or a run of lines that were wrapped."""
    runs = list(_runs(text, lines))
    several = [[(line.start, line.end) for line in lines[first : last + 1]] for first, last in runs if first < last]
    width = proven_width(text, several)
    for first, last in runs:
        if first == last:
            yield first, last
        else:
            yield from _wrapped(text, lines, (first, last), width, words)


def _runs(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of each run of kept lines of one kind without a blank line between."""
    number, count = 0, len(lines)
    while number < count:
        last = number
        if lines[number].kind in KEPT:
            while last + 1 < count and _is_one(text, lines[last], lines[last + 1]):
                last += 1
            yield number, last
        number = last + 1


def _is_one(text: str, line: Line, following: Line) -> bool:
    return line.kind == following.kind and adjacent(text, (line.start, line.end), (following.start, following.end))


def _wrapped(
    text: str, lines: Sequence[Line], run: tuple[int, int], proven: int | None, words: SentenceWords
) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of adjacent lines: full lines go on, and so does each line that plainly does."""
    first, last = run
    spans = [(line.start, line.end) for line in lines[first : last + 1]]
    width = wrap_width(text, spans, proven)
    begin = first
    for number in range(first, last):
        line, following = spans[number - first], spans[number - first + 1]
        full = width is not None and is_full(text, line, following, width)
        if not (full or _goes_on(text, line, following, words)):
            yield begin, number
            begin = number + 1
    yield begin, last


def _goes_on(text: str, line: Span, following: Span, words: SentenceWords) -> bool:
    """Return whether a line ends without punctuation, or in a title or month, and the next plainly continues it."""
    start, end = line
    if text[end - 1] not in FINAL:
        return text[following[0]].islower()
    last = text[max(start, end - 8) : end].rsplit(maxsplit=1)[-1].lower()
    return last in words.before_a_name or (last in words.before_a_number and text[following[0]].isdigit())


def _sentences(text: str, start: int, end: int, language: str, words: SentenceWords) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences in ``text[start:end]``, trimmed, each with a letter or digit in it."""
    bullet = BULLET.match(text, start, end)
    at = bullet.end() if bullet else start
    while at < end:
        size = _size(text, at, min(end, at + CHUNK))
        stop = end if end - at <= size else _cut(text, at, size)
        for begin, finish in _mended(text, _pieces(text, at, stop, language), words):
            span = _trimmed(text, begin, finish)
            if span:
                yield span
        at = stop


def _size(text: str, start: int, end: int) -> int:
    """Return how many code points are split at a time."""
    if end - start <= QUOTED_CHUNK:
        return CHUNK
    quotes = sum(text.count(mark, start, end) for mark in QUOTES)
    return QUOTED_CHUNK if quotes > QUOTED * (end - start) else CHUNK


def _cut(text: str, at: int, size: int) -> int:
    """Return where a long text is cut: after the last sentence end, else the last space, within one chunk."""
    stop = at + size
    ends = [match.end() for match in BREAK.finditer(text, stop - size // 5, stop)]
    return ends[-1] if ends else text.rfind(" ", at + 1, stop) + 1 or stop


def _pieces(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    words = text[start:end].replace("\n", " ").replace("\r", " ")
    try:
        pieces = segment(primary(language), words)
    except UnicodeEncodeError:  # lone surrogates: each is replaced by one question mark, so the spans hold
        pieces = segment(primary(language), words.encode("utf-8", "replace").decode("utf-8"))
    spans = []
    for piece in pieces:
        stop = start + len(piece)
        if _opens_next(text, stop, end):
            stop -= 1
        spans.append((start, stop))
        start = stop
    return spans


def _opens_next(text: str, stop: int, end: int) -> bool:
    """Return whether a piece ends in the mark that opens the quotation behind it: a space before it, none after."""
    return 1 < stop < end and text[stop - 1] in OPENING_QUOTES and text[stop - 2].isspace() and not text[stop].isspace()


def _mended(text: str, spans: list[tuple[int, int]], words: SentenceWords) -> Iterator[tuple[int, int]]:
    """Yield the spans with those joined that one sentence was split into, and bracketed sentences split off."""
    if not spans:
        return
    begin, finish = spans[0]
    for start, end in spans[1:]:
        if not _continues(text, (begin, finish), (start, end), words):
            yield from _bracketed(text, begin, finish)
            begin = start
        finish = end
    yield from _bracketed(text, begin, finish)


def _bracketed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while text[start] in "([" and (match := BRACKETED.match(text, start, end)):
        yield start, match.end()
        start = match.end()
    yield start, end


def _continues(text: str, sentence: Span, piece: Span, known: SentenceWords) -> bool:
    """Return whether the piece goes on with the sentence so far."""
    (first, break_at), (start, end) = sentence, piece
    if text[start].islower() and not text[max(break_at - 2, first) : break_at].strip().endswith(("!", "?")):
        return True
    if _within_initials(text, first, break_at, start):
        return True
    words = text[max(first, break_at - 16) : break_at].split()
    last = BEFORE_AN_ABBREVIATION.split(words[-1].lower())[-1] if words else ""
    if last in known.halves_of_the_day:
        following = text[start : min(end, start + 12)].split()
        return bool(following) and following[0].strip(".,;:!?()").lower() in known.goes_on_after_a_time
    if len(last) == 2 and last[0].isalpha() and text[start + 1 : start + 2] == ".":  # "U. S. Sen.", "J. K. Rowling"
        return text[start].isupper()
    if last in known.openers:
        return last not in known.openers_of_numbers or text[start].isdigit()
    return break_at - first <= 6 and NUMBER.fullmatch(text, first, break_at) is not None


def _within_initials(text: str, first: int, break_at: int, start: int) -> bool:
    """Return whether a piece ends within initials joined to a word: ``anti-U.S. march``, ``debt-to-G.D.P. rate``."""
    if start != break_at or start - first < JOINED or not text[start].isalpha():
        return False
    return text[start - 3] in HYPHENS and text[start - 2].isalpha() and text[start - 1] == "."


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end]
    if not WORD.search(words):
        return None
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
