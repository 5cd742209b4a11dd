"""Publication stamps: one value with many written forms, and what is no stamp."""

import tomllib
from pathlib import Path

import pytest

from timeline.published.found import stamp_edtf
from timeline.reading.stamps import find_stamps

CORPUS = tomllib.loads((Path(__file__).parent / "stamps.toml").read_text(encoding="utf-8"))
FORMS = [(text, value) for value, texts in CORPUS["values"].items() for text in texts]


@pytest.mark.parametrize(("text", "value"), FORMS, ids=[text for text, _ in FORMS])
def test_a_form_is_read_as_its_value(text: str, value: str) -> None:
    assert [stamp_edtf(stamp) for stamp in find_stamps(text, 0, len(text))] == [value]


@pytest.mark.parametrize("text", CORPUS["nothing"]["texts"], ids=repr)
def test_what_names_no_day_is_no_stamp(text: str) -> None:
    assert find_stamps(text, 0, len(text)) == ()


def test_numbers_are_day_first_where_the_language_writes_them_so() -> None:
    (stamp,) = find_stamps("03/04/2023", 0, 10, "fr")
    assert stamp_edtf(stamp) == "2023-04-03"


@pytest.mark.parametrize(("language", "value"), [("hr", "2023-10-11"), ("pl", "2023-11-11"), ("cs", "2023-11-11")])
def test_a_name_that_two_languages_give_two_months_is_read_as_the_language_does(language: str, value: str) -> None:
    (stamp,) = find_stamps("11. listopada 2023", 0, 18, language)
    assert stamp_edtf(stamp) == value


def test_the_order_of_the_document_yields_to_numbers_that_make_no_day_in_it() -> None:
    (stamp,) = find_stamps("04/15/2023", 0, 10, day_first=True)
    assert stamp_edtf(stamp) == "2023-04-15"


def test_two_stamps_of_a_line_are_found_in_order_with_their_spans() -> None:
    text = "x | Published: 3 May 2021 | Updated: 5 May 2021 10:00"
    found = find_stamps(text, 2, len(text))
    assert [text[stamp.start : stamp.end] for stamp in found] == ["3 May 2021", "5 May 2021 10:00"]


@pytest.mark.parametrize("text", ["1/" * 300_000, "1" * 500_000, "Jan " * 200_000, "12:" * 200_000, "2023-" * 100_000])
def test_hostile_lines_are_looked_at_no_further_than_a_stamp_stands(text: str) -> None:
    assert all(stamp.end <= 400 for stamp in find_stamps(text, 0, len(text)))
