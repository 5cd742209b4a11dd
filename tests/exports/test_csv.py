"""CSV, read back by the csv module."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest

from api.contract import ArticleRef, EventOut, MentionOut, TimelineOut
from api.exports.csv import COLUMNS, export


def rows(timeline: TimelineOut) -> Any:
    return list(csv.DictReader(StringIO(export(timeline).decode(), newline=""), strict=True))


def test_one_line_an_event_under_one_header(varied: TimelineOut) -> None:
    assert len(rows(varied)) == len(varied.events)
    assert tuple(rows(varied)[0]) == COLUMNS


def test_lines_end_in_crlf(varied: TimelineOut) -> None:
    text = export(varied).decode()
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")


def test_days_are_iso_8601_and_unknown_ones_are_empty(varied: TimelineOut) -> None:
    found = {row["id"]: row for row in rows(varied)}
    assert (found["month"]["earliest"], found["month"]["latest"]) == ("2023-07-01", "2023-07-31")
    assert (found["since"]["earliest"], found["since"]["latest"]) == ("2023-07-11", "")
    assert (found["undated"]["edtf"], found["undated"]["precision"]) == ("", "")


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\x00=1", "  =1", "＝1", "－1"])
def test_no_cell_starts_a_formula(
    timeline: Callable[..., TimelineOut], event: Callable[..., EventOut], start: str
) -> None:
    (row,) = rows(timeline(event(headline=start, text=start, entities=[start])))
    assert all(row[name].startswith("'") for name in ("headline", "text", "entities"))


def test_a_year_before_christ_is_not_computed_by_a_spreadsheet(varied: TimelineOut) -> None:
    (row,) = [row for row in rows(varied) if row["id"] == "ancient"]
    assert row["edtf"] == "'-0043-03-15"


def test_quotes_commas_and_breaks_stay_in_their_cell(hostile: TimelineOut) -> None:
    found = rows(hostile)
    assert [row["id"] for row in found] == ["bad-day", "bad-undated"]
    assert all(None not in row for row in found)
    assert '"quoted", a;b\\c' in found[0]["headline"]


def test_each_article_is_listed_once(
    timeline: Callable[..., TimelineOut],
    event: Callable[..., EventOut],
    mention: Callable[..., MentionOut],
    article: Callable[..., ArticleRef],
) -> None:
    (row,) = rows(timeline(event(mentions=[mention(article()), mention(article()), mention(article("a2"))])))
    assert row["articles"] == "a1 | a2"
