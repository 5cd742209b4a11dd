"""Dates as people write them: never finer than the words, in any language that CLDR knows."""

from datetime import date

import pytest
from babel.localedata import locale_identifiers

from api.display import display
from timeline.model import Moment, Precision


def moment(first: str, last: str, precision: Precision = "day", edtf: str = "", *, about: bool = False) -> Moment:
    return Moment(
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
        precision,
        edtf,
        about,
    )


CASES = (
    ("day", moment("2023-07-11", "2023-07-11"), "July 11, 2023", "11 July 2023", "11. Juli 2023"),
    ("days", moment("2023-07-11", "2023-07-12"), "Jul 11–12, 2023", "11–12 Jul 2023", "11.–12. Juli 2023"),
    ("month", moment("2023-07-01", "2023-07-31", "month"), "July 2023", "July 2023", "Juli 2023"),
    ("quarter", moment("2023-07-01", "2023-09-30", "quarter"), "Q3 2023", "Q3 2023", "Q3 2023"),
    ("year", moment("2023-01-01", "2023-12-31", "year"), "2023", "2023", "2023"),
    ("years", moment("2020-01-01", "2021-12-31", "year"), "2020–2021", "2020–2021", "2020–2021"),
    ("decade", moment("1990-01-01", "1999-12-31", "decade"), "1990s", "1990s", "1990–1999"),
    ("about", moment("2023-01-01", "2023-12-31", "year", about=True), "about 2023", "about 2023", "um 2023"),
    ("until", moment("", "2023-07-11"), "– July 11, 2023", "– 11 July 2023", "– 11. Juli 2023"),
    ("from", moment("2023-07-11", ""), "July 11, 2023 –", "11 July 2023 –", "11. Juli 2023 –"),
    ("no year", moment("", "", "day", "XXXX-07-11"), "Jul 11", "11 Jul", "11. Juli"),
    ("no year, month", moment("", "", "month", "XXXX-07"), "July", "July", "Juli"),
    (
        "clock",
        moment("2023-07-11", "2023-07-11", "minute", "2023-07-11T17:31"),
        "July 11, 2023, 5:31 PM",
        "11 July 2023, 17:31",
        "11. Juli 2023, 17:31",
    ),
    ("year BC", moment("", "", "year", "-0479"), "480 BC", "480 BC", "480 v. Chr."),
    ("1 BC", moment("", "", "year", "0000"), "1 BC", "1 BC", "1 v. Chr."),
    ("month BC", moment("", "", "month", "-0043-03"), "Mar 44 BC", "Mar 44 BC", "März 44 v. Chr."),
    ("day BC", moment("", "", "day", "-0043-03-15"), "Mar 15, 44 BC", "15 Mar 44 BC", "15. März 44 v. Chr."),
    ("century BC", moment("", "", "century", "-02XX"), "300–201 BC", "300–201 BC", "300–201 v. Chr."),
    ("run BC", moment("", "", "year", "-0263/-0240"), "264–241 BC", "264–241 BC", "264–241 v. Chr."),
    ("run over 1", moment("", "", "year", "-0026/0014"), "27 BC – 14 AD", "27 BC – 14 AD", "27 v. Chr. – 14 n. Chr."),
    ("about BC", moment("", "", "year", "-0499~", about=True), "about 500 BC", "about 500 BC", "um 500 v. Chr."),
    ("long ago", moment("", "", "year", "Y-11999"), "12000 BC", "12000 BC", "12000 v. Chr."),
    ("never", None, "undated", "undated", "ohne Datum"),
)


@pytest.mark.parametrize(("name", "given", "american", "british", "german"), CASES, ids=[case[0] for case in CASES])
def test_a_moment_is_written_as_in_its_language(
    name: str, given: Moment | None, american: str, british: str, german: str
) -> None:
    assert name
    assert [display(given, language) for language in ("en", "en-gb", "de-AT")][:2] == [american, british]
    assert display(given, "de") == german
    assert display(given, "tlh") == american


def test_every_language_that_is_known_writes_every_moment() -> None:
    for identifier in locale_identifiers():
        for _, given, *_ in CASES:
            assert display(given, identifier.replace("_", "-"))


@pytest.mark.parametrize("edge", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_written(edge: str) -> None:
    assert str(int(edge[:4])) in display(moment(edge, edge))
    assert display(moment("0001-01-01", "9999-12-31", "year"))
