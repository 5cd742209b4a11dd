"""Bodies that no client should send, from a seed: pieces of dates of every shape, marks, odd digits, words, chance.

Each body is what one call of the service takes as JSON. Short ones, so that many can be tried.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from timeline.languages.de import dates as de
from timeline.languages.en import dates as en
from timeline.languages.stamp_names import MONTHS, WEEKDAYS

CORPUS = Path("tests/corpus")
BODIES = ("dates", "timeline", "summary")
OFTEN = (10, 5, 1)  # finding dates is the quickest, and the other two find them too
NUMBERS = (
    "0",
    "00",
    "1",
    "2",
    "7",
    "9",
    "12",
    "13",
    "20",
    "24",
    "29",
    "30",
    "31",
    "32",
    "45",
    "60",
    "99",
    "100",
    "366",
)
YEARS = ("0000", "0001", "0999", "1000", "1582", "1583", "1899", "1900", "1970", "2000", "2023", "2024", "2100", "4099",
         "4100", "9989", "9990", "9998", "9999", "10000", "99999", "٢٠٢٤", "２０２４", "२०२४")  # fmt: skip
SEPARATORS = (
    "-",
    "/",
    ".",
    ":",
    ",",
    " ",
    "–",
    "—",
    "T",
    "W",
    "-W",
    "-Q",
    " of ",
    "'",
    "th ",
    ". ",
    "Z",
    "+14:00",
    "GMT+14",
)
MARKS = (
    *string.punctuation, "“", "”", "‘", "’", "«", "»", "…", "–", "—", "。", "！", "？",
    "\n", "\n\n", "\t", "\r\n", "\u2028",
    "\u00a0", "\u200b", "\ufeff", "\u202e", "\x00", "\ud800", "İ", "ß", "ﬁ", "e\u0301", "😀", "<p>", "</p>", "<table>",
    "&amp;", "<script>", "<!--", "]]>", "http://a.b/2024/13/45/c",
)  # fmt: skip
UNITS = (
    *("day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "century", "centuries", "hour"),
    *("millennium", "second", "fortnight", "weekend", "quarter", "season"),
)
COUNTED = (
    *("{} {} ago", "in {} {}", "{} {} later", "{} {} before", "the last {} {}", "the next {} {}", "the {} {}"),
    *("{} {} since the war", "vor {} {}", "began today and continues for {} {}"),
)
PUBLISHED = (
    *("1000", "1000-01-01", "1000-01", "9999", "9999-12", "9999-12-31", "9999-12-25", "1000/9999", "2024-05-15"),
    *("2023-12-31/2024-01-01", "2024-02-29", "9999-12-31T23:59:59Z", "1000-01-01T00:00:00+14:00", "2024", "2024-06"),
    *("9999-12-31T23:59:59-14:00", "2024-05-15T12:00:00.5+02:00", "1999-12-31/9999-12-31"),
)
LANGUAGES = (
    *("en", "EN", "de", "DE-at", "en-US", "En-gB", "fr", "FR", "es", "pt-BR", "zh", "zh-Hant-TW", "ja", "ar", "ru"),
    *("uk", "he", "th", "hi", "fi", "tr", "xx", "zzz", "und", "qaa-Xyz", "no", "NB", "sr-latn", "tlh", "hy", "ko"),
    *("it", "ca", "cs", "ga", "id", "bn", "fa", "sl", "ceb", "or"),
)
TIMEZONES = (
    "UTC",
    "Z",
    "+14:00",
    "-14:00",
    "Europe/Berlin",
    "Pacific/Kiritimati",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
)
METHODS = ("blurb", "lead", "lex-rank", "text-rank", "lsa", "luhn", "kl", "sum-basic", "reduction", "edmundson")


def bodies(seed: int, *, corpus: Path = CORPUS) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield without end which call is made, and its body."""
    chance, words, said = random.Random(seed), _vocabulary(), _said(corpus)  # noqa: S311  (nothing secret)
    while True:
        call = chance.choices(BODIES, OFTEN)[0]
        if call == "dates":
            yield call, _article(chance, words, said)
            continue
        articles = [_article(chance, words, said, page=True) for _ in range(chance.choice((1, 1, 1, 2, 3)))]
        for article in articles[1:]:  # of one happening, so that they are compared
            if "text" in article and "text" in articles[0] and chance.random() < 0.5:
                article["text"] = f"{articles[0]['text']} {_date(chance)}."
        yield (
            call,
            {"articles": articles, "method": chance.choice(METHODS), "offsets": chance.choice(("codepoint", "utf16"))},
        )


def _article(chance: random.Random, words: Sequence[str], said: Sequence[str], *, page: bool = False) -> dict[str, Any]:
    given: dict[str, Any] = {"text": text(chance, words, said)}
    if page and chance.random() < 0.1:
        given = {"html": f"<html><title>{_date(chance)}</title><body><p>{given['text']}</p></body></html>"}
    for name, values in (("published", PUBLISHED), ("language", LANGUAGES), ("timezone", TIMEZONES)):
        if chance.random() < (0.3 if name == "timezone" else 0.7):
            given[name] = chance.choice(values)
    if page and chance.random() < 0.2:
        given["title"] = text(chance, words, said)[:200]
    if page and chance.random() < 0.2:
        given["url"] = f"https://example.org/{chance.choice(YEARS)}/{chance.choice(NUMBERS)}/{chance.choice(NUMBERS)}/a"
    return given


def text(chance: random.Random, words: Sequence[str], said: Sequence[str]) -> str:
    """Return one to twelve pieces, joined with a space or anything else."""
    pieces = []
    for _ in range(chance.randint(1, 12)):
        kind = chance.random()
        if kind < 0.3:
            pieces.append(_date(chance))
        elif kind < 0.6:
            pieces.append(chance.choice(words))
        elif kind < 0.75:
            pieces.append(chance.choice(said))
        elif kind < 0.85:
            pieces.append(
                chance.choice(COUNTED).format(
                    chance.choice((*NUMBERS, *YEARS, "two", "half a", "a few")), chance.choice(UNITS)
                )
            )
        elif kind < 0.95:
            pieces.append(chance.choice(MARKS) * chance.choice((1, 1, 1, 2, 40)))
        else:
            pieces.append("".join(map(chr, chance.choices(range(1, 0x3100), k=chance.randint(1, 8)))))
    return chance.choice((" ", " ", " ", " ", "", "\n", ", ", ". ", "-", " and ")).join(pieces) or "."


def _date(chance: random.Random) -> str:
    """Return numbers with separators between, as dates and times are written."""
    joined = chance.choice(SEPARATORS)
    parts = [chance.choice(YEARS if chance.random() < 0.4 else NUMBERS) for _ in range(chance.randint(2, 4))]
    return (
        "".join(part + (joined if chance.random() < 0.8 else chance.choice(SEPARATORS)) for part in parts[:-1])
        + parts[-1]
    )


def _vocabulary() -> tuple[str, ...]:
    """Return every word that the languages' files know, and the names that stamps are read by."""
    found: set[str] = set()
    for language in (en, de):
        for name, value in vars(language).items():
            if name.isupper() and not isinstance(value, str | bool):
                found.update(word for word in value if isinstance(word, str))
    found.update(word for names in (*MONTHS.values(), *WEEKDAYS.values()) for word in names.split())
    return tuple(sorted(found))


def _said(corpus: Path) -> tuple[str, ...]:
    """Return the expressions of the corpora, with their sentences where these are short."""
    found: set[str] = set()
    for file in sorted(corpus.glob("*/*.toml")):
        for sentence in re.findall(r'"([^"\n]{3,120})"', file.read_text(encoding="utf-8")):
            found.add(sentence.replace("[", "").replace("]", ""))
            found.update(re.findall(r"\[([^\]]+)\]", sentence))
    return tuple(sorted(found))
