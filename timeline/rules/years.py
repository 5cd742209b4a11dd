"""Years, decades, centuries: 1998, '99, fiscal 1989, the 1980s, the 20th century, 146 B.C."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Calendar
from timeline.grammar.phrase import phrase

MODS = {"early": "START", "mid": "MID", "middle": "MID", "late": "END"}


def _year(found: Found) -> Said | None:
    return Said(Calendar(year=found.number("year"), fiscal="fiscal" in found))


def _same_quarter(found: Found) -> Said | None:
    """Return the quarter of another year: "the 1988 quarter" is the one the text speaks of, in 1988."""
    return Said(Calendar(year=found.number("year"), quarter=0))


def _plain_year(found: Found) -> Said | None:
    if not 1000 <= (found.number("year") or 0) < 3000:
        return None
    return Said(Calendar(year=found.number("year")))


def _counted_year(found: Found) -> Said | None:
    """Return the year of "in two thousand and eight"."""
    year = found["year"].number
    return Said(Calendar(year=int(year)), skip=1) if found["year"].name == "words" and 2000 <= year < 2100 else None


def _named_year(found: Found) -> Said | None:
    """Return the year of "the year 2000", also one that no calendar of ours has: the year 0, the year 12023."""
    year = found.number("year") or 0
    if found["unit"].name != "year" or not (year == 0 or 1000 <= year <= 99_999):
        return None
    return Said(Calendar(year=year))


def _short_year(found: Found) -> Said | None:
    return Said(Calendar(year=found.number("year"), two_digits=True))


def _era(found: Found) -> Said | None:
    year = found["year"].number
    if year < 1 or year != int(year):
        return None
    return Said(Calendar(year=int(found["era"].number * year)))


def decade_of(found: Found) -> Said | None:
    """Return the decade of "the 1980s"; short ones need their article or apostrophe."""
    decade = found["decade"]
    if decade.number < 10 and "the" not in found and not decade.name.startswith("'"):  # "in her early 20s" is an age
        return None
    return Said(Calendar(decade=int(decade.number), two_digits=decade.number < 100), _mod(found))


def _century(found: Found) -> Said | None:
    number = found.number("number") or 0
    if not 1 <= number <= 40 or found["unit"].name != "century":
        return None
    era = found.number("era") or 1
    return Said(Calendar(century=-number if era < 0 else number - 1), _mod(found))


def _mod(found: Found) -> str | None:
    token = found.get("mod")
    return MODS[token.name] if token else None


RULES = (
    Rule("year of an era", phrase("era:era year:(small|big|year)"), _era),
    Rule("year of an era", phrase("year:(small|big|year) era:era"), _era),
    Rule("fiscal year", phrase("the? fiscal:fiscal unit? year:year"), _year),
    Rule("named year", phrase("the? unit:(unit|units) year:(year|count|big|small)"), _named_year),
    Rule("year in words", phrase("(in|since|until|by|from) year:count (?!<units>|sort)"), _counted_year),
    Rule("quarter of a year", phrase("the year:year (quarter|period)"), _same_quarter),
    Rule("year", phrase("year:year"), _plain_year, tags=("year",)),
    Rule("two-digit year", phrase("year:apostrophe_year"), _short_year),
    Rule("decade", phrase("the:the? (mod:(early|mid|late) hyphen?)? decade:decade"), decade_of),
    Rule(
        "century",
        phrase("the? (mod:(early|mid|late) hyphen?)? number:ordinal hyphen? unit:(century|units) era:era?"),
        _century,
    ),
)
