"""The one pass over the text: tokens that may belong to dates, gathered into islands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.grammar.expression import Island
from timeline.grammar.phrase import Phrase
from timeline.grammar.token import CODE, Entry, Token
from timeline.rules.lexicon import TRIGGERS, YEAR_PARTS, Lexicon, Someday, head_of
from timeline.rules.numerals import read_numerals
from timeline.rules.shapes import MARKS, SHAPES, read_shape

BEGINS = re.compile(r"(?:^|[.!?\"“:;])\s*$")
COUNT, DASH, DEICTIC, STOP, ORDINAL = (CODE[name] for name in ("count", "dash", "deictic", "stop", "ordinal"))
LETTERS = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}$")
FISCAL = CODE["fiscal"]
# A word of everyday spelling: 2day, 2nite.
TEXTED = re.compile(r"\d[^\W\d_]{2,}\b")
STOPS = frozenset(".;:!?")
YEAR_PART = re.compile(r"[qh]([1-4])\b")
# A word of one letter may go on behind a full stop and a space: 5 p. m.
WORD = re.compile(r"[^\W\d_]{2,}")
# No date is longer; cutting an endless run of month names keeps every later step short.
LONGEST_ISLAND = 60


def lower_in_place(text: str) -> str:
    """Return the text in lower case, as long as it was: letters that grow (U+0130) stay as they are."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered.replace("’", "'")


def telling_places(lowered: str, lexicon: Lexicon) -> list[int]:
    """Return in order where the words and digits of a text in lower case stand of which every date holds one.

    A word that the text begins with is among them: no character stands before it, so it is not looked for.
    """
    telling, openings = lexicon.telling, lexicon.openings
    places = [
        match.start() + 1
        for match in lexicon.beginnings.finditer(lowered)
        if (word := match[0][1:]) in telling
        or not word.isalpha()  # a time that is written in single letters
        or (word in openings and lowered.startswith(openings[word], match.start() + 1))
    ]
    places += [match.start() for match in lexicon.telling_digits.finditer(lowered)]
    if lowered[:1].isalpha():
        places.append(0)
    places.sort()
    return places


def find_islands(
    text: str, lowered: str, scope: tuple[int, int], places: Sequence[int], lexicon: Lexicon
) -> Iterator[Island]:
    """Yield the islands of a stretch of the text that hold a word of time, in text order.

    Only what stands around the ``places`` is read: the words to either side that may belong to a date.
    """
    at, end = scope
    for place in places:
        if place < at:
            continue
        tokens: list[Token] = []
        resume, at = _run_begins(lowered, at, place, lexicon.known), end
        for match in lexicon.token.finditer(lowered, resume, end):
            start = match.start()
            if start < resume:
                continue
            word = lexicon.plain.get(match[0])
            if word is not None:
                token: Token | None = Token(word.kind, start, match.end(), word.number, word.name)
            else:
                token = _token(text, lowered, match, lexicon)
            if tokens and (token is None or len(tokens) >= LONGEST_ISLAND or _breaks(lowered, resume, start)):
                if token is None and match[0] in STOPS:
                    tokens.append(Token(STOP, start, match.end()))
                yield from _island(tokens, lexicon.numeral)
                tokens = []
            if token is not None:
                tokens.append(token)
                resume = token.end
            elif start >= place:
                at = start
                break
        yield from _island(tokens, lexicon.numeral)


def _run_begins(lowered: str, floor: int, place: int, known: frozenset[str]) -> int:
    """Return an offset at or before the place that no date reaches over: the end of a word that belongs to none."""
    at = place
    while (at := lowered.rfind(" ", floor, at)) >= 0:
        word = WORD.match(lowered, at + 1)
        if word and word[0] not in known:
            return word.end()
    return floor


def _island(tokens: list[Token], numeral: Phrase) -> tuple[Island, ...]:
    """Return the island of the tokens if they hold a word of time, or number words that may make a year; else none."""
    kinds = [token.kind for token in tokens]
    timeless = TRIGGERS.isdisjoint(kinds) and kinds.count(COUNT) < 2
    if timeless and (ORDINAL not in kinds or not any(map(_is_day_number, tokens))):
        return ()
    merged = tuple(read_numerals(tokens, numeral))
    return (Island(merged, "".join([token.kind for token in merged])),)


def _is_day_number(token: Token) -> bool:
    return token.kind == ORDINAL and token.name[:1].isdigit()


def _breaks(lowered: str, start: int, end: int) -> bool:
    """Return whether a paragraph ends between two tokens."""
    return end - start > 1 and lowered.count("\n", start, end) > 1


def _token(text: str, lowered: str, match: re.Match[str], lexicon: Lexicon) -> Token | None:
    shape = match.lastgroup
    if shape is None:
        return _word(text, lowered, match, lexicon) if " ".join(match[0].split()) in lexicon.known else None
    if shape == "mark":
        return _mark(lowered, match)
    start = match.start()
    if start and lowered[start - 1].isalpha() and not _is_fiscal(lowered, start, lexicon):
        return None
    if match[0] in lexicon.words.named_in_digits:
        return Token(CODE["iso"], start, match.end(), 0, lexicon.words.named_in_digits[match[0]])
    texted = TEXTED.match(lowered, start) if shape == "digits" else None
    if texted and (entry := lexicon.entries.get(texted[0])):
        return Token(entry.kind, start, texted.end(), entry.number, entry.name)
    return read_shape(SHAPES[shape], match)


def _mark(lowered: str, match: re.Match[str]) -> Token | None:
    kind = DASH if match[0] == "-" and _is_dash(lowered, match.start()) else MARKS.get(match[0])
    return Token(kind, match.start(), match.end()) if kind else None


def _is_dash(lowered: str, at: int) -> bool:
    """Return whether a hyphen does a dash's work: after white space, or one of two."""
    return at > 0 and (lowered[at - 1].isspace() or lowered[at - 1] == "-")


def _is_fiscal(lowered: str, start: int, lexicon: Lexicon) -> bool:
    """Return whether digits are glued to a word of financial years: FY2023."""
    letters = LETTERS.search(lowered, max(start - 3, 0), start)
    entry = lexicon.entries.get(letters[0]) if letters else None
    return entry is not None and entry.kind == FISCAL


def _word(text: str, lowered: str, match: re.Match[str], lexicon: Lexicon) -> Token | None:
    word, start, end = " ".join(match[0].split()), match.start(), match.end()
    head = head_of(word)
    if head in lexicon.festivals and (festival := _festival(text, lowered, head, start, lexicon)):
        return festival
    if word in YEAR_PARTS:
        part = YEAR_PART.match(lowered, start)
        return Token(CODE["yearpart"], start, end + 1, int(part[1]), part[0]) if part else None
    entry = _entry(text, lowered, word, start, lexicon)
    if entry is None or _is_verb(text, word, start, lexicon):
        return None
    if entry.kind == DEICTIC and _is_of_our_days(lowered, entry, end, lexicon):
        return Token(CODE["reference"], start, end, 0, "PRESENT_REF")
    if word in lexicon.words.dotted and not lowered.startswith(".", end):
        return None
    if word in lexicon.words.abbreviated and lowered.startswith(".", end):
        end += 1
    return Token(_kind(text, lowered, word, (start, end), lexicon) or entry.kind, start, end, entry.number, entry.name)


def _entry(text: str, lowered: str, word: str, start: int, lexicon: Lexicon) -> Entry | None:
    """Return what the lexicon says of the word, by its capital where that tells a noun: "am Morgen", but "morgen"."""
    if word in lexicon.small:
        small = lexicon.small[word]
        if not text[start].isupper() or (small and BEGINS.search(lowered, max(start - 3, 0), start)):
            return small
    return lexicon.entries.get(word)


def _is_of_our_days(lowered: str, entry: Entry, end: int, lexicon: Lexicon) -> bool:
    """Return whether "today's" is said of our days: today's youth."""
    ours = lexicon.words.of_our_days
    owned = lexicon.possessive.match(lowered, end) if ours and not entry.number and not entry.name else None
    return owned is not None and owned[1] in ours


def _kind(text: str, lowered: str, word: str, span: tuple[int, int], lexicon: Lexicon) -> str | None:
    """Return the kind of a word that mostly means something else where it stands; None for all others."""
    start, end = span
    if word in lexicon.words.verbs_at_the_start and BEGINS.search(lowered, max(start - 3, 0), start):
        return lexicon.doubtful[word]
    if word in lexicon.somedays and _is_someday(lowered, span, lexicon.somedays[word]):
        return CODE["someday"]
    if word in lexicon.abbreviations and text[end - 1] != ".":
        return lexicon.abbreviations[word]
    return lexicon.doubtful[word] if word in lexicon.doubtful and not text[start].isupper() else None


def _is_verb(text: str, word: str, start: int, lexicon: Lexicon) -> bool:
    """Return whether the words before it make the word a verb: "it may last two days", but "in May last year"."""
    before = lexicon.verbs_behind.get(word)
    return before is not None and before.search(text, max(start - 8, 0), start) is not None


def _is_someday(lowered: str, span: tuple[int, int], someday: Someday) -> bool:
    """Return whether a word and those behind it mean some day to come: "will one day be"."""
    start, end = span
    if not lowered.startswith(someday.words, end):
        return False
    return bool(someday.before.search(lowered, max(start - 8, 0), start) or someday.behind.match(lowered, end))


def _festival(text: str, lowered: str, word: str, start: int, lexicon: Lexicon) -> Token | None:
    """Return the token of a holiday said in one or more words; "may day" and its like need their capital."""
    if word in lexicon.doubtful and not text[start].isupper():
        return None
    for said in lexicon.festivals[word]:
        stop = start + len(said)
        if said in lexicon.words.titled_holidays and not text[start:stop].istitle():
            continue
        if lowered.startswith(said, start) and not lowered[stop : stop + 1].isalnum():
            return Token(CODE["holiday"], start, stop, 0, lexicon.words.holidays[said])
    return None
