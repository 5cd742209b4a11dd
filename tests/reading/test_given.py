"""What a caller may say of when an article was published."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.published.context import parse_published

VALUES = [
    ("2023-07-11", None, "2023-07-11", "2023-07-11", "2023-07-11", None),
    ("2023-07-11", "+02:00", "2023-07-11", "2023-07-11", "2023-07-11", 120),
    ("2023-07", None, "2023-07-01", "2023-07-31", "2023-07", None),
    ("2024-02", None, "2024-02-01", "2024-02-29", "2024-02", None),
    ("2023", None, "2023-01-01", "2023-12-31", "2023", None),
    ("2024-06-14/2024-06-16", None, "2024-06-14", "2024-06-16", "2024-06-14/2024-06-16", None),
    ("2023-06/2023-07-02", None, "2023-06-01", "2023-07-02", "2023-06/2023-07-02", None),
    ("2023-07-11T17:31:00+02:00", None, "2023-07-11", "2023-07-11", "2023-07-11T17:31:00+02:00", 120),
    ("2023-07-11t17:31:00z", None, "2023-07-11", "2023-07-11", "2023-07-11T17:31:00Z", 0),
    ("2023-07-11T23:30:00Z", "Asia/Tokyo", "2023-07-12", "2023-07-12", "2023-07-12T08:30:00+09:00", 540),
    ("2023-07-11T02:30:00Z", "America/New_York", "2023-07-10", "2023-07-10", "2023-07-10T22:30:00-04:00", -240),
    ("2023-07-11T17:31", None, "2023-07-11", "2023-07-11", "2023-07-11T17:31:00", None),
    ("2023-07-11 17:31", "Europe/Vilnius", "2023-07-11", "2023-07-11", "2023-07-11T17:31:00+03:00", 180),
    ("2016-12-31T23:59:60Z", None, "2016-12-31", "2016-12-31", "2016-12-31T23:59:59Z", 0),
    ("0001-01-01", "America/New_York", "0001-01-01", "0001-01-01", "0001-01-01", None),
]
FAULTS = [
    ("0000", None, "year 0000"),
    ("0000-01-01", None, "year 0000"),
    ("10000", None, "year 10000"),
    ("10000-01-01", None, "year 10000"),
    ("10000-01-01T00:00:00Z", None, "year 10000"),
    ("2024-06-16/2024-06-14", None, "ends before it begins"),
    ("2024-06-14T12:00:00Z/2024-06-14T10:00:00Z", None, "ends before it begins"),
    ("2024/..", None, "open interval"),
    ("/2024", None, "open interval"),
    ("2023-02-29", None, "day 29"),
    ("2023-13", None, "month 13"),
    ("2023-07-11T25:00:00Z", None, "time 25:00:00"),
    ("2023-07-11T10:00:00+99:00", None, "UTC offset"),
    ("", None, "is not an RFC 3339 instant"),
    ("yesterday", None, "is not an RFC 3339 instant"),
    ("11 July 2023", None, "is not an RFC 3339 instant"),
    ("20230711", None, "is not"),
    ("٢٠٢٣", None, "is not an RFC 3339 instant"),
    ("9" * 5000, None, "longer than 100"),
    ("9999-12-31T23:00:00-10:00", "Asia/Tokyo", "outside the years"),
    ("2023-07-11", "Mars/Olympus", "timezone 'Mars/Olympus'"),
    ("2023-07-11", "../../etc/passwd", "timezone"),
    ("2023-07-11", "\0", "timezone"),
]


@pytest.mark.parametrize(("text", "zone", "first", "last", "edtf", "offset"), VALUES)
def test_a_value_is_its_days_and_keeps_its_precision(
    text: str, zone: str | None, first: str, last: str, edtf: str, offset: int | None
) -> None:
    context = parse_published(text, zone)
    assert (context.earliest, context.latest) == (date.fromisoformat(first), date.fromisoformat(last))
    assert (context.origin, context.edtf, context.confidence) == ("given", edtf, 1.0)
    if text != "0001-01-01":  # local mean time: whatever the zone data says
        assert context.utc_offset == offset


@pytest.mark.parametrize(("text", "zone", "fault"), FAULTS)
def test_a_faulty_value_is_refused_with_the_fault_named(text: str, zone: str | None, fault: str) -> None:
    with pytest.raises(ValueError, match=r"published|timezone") as raised:
        parse_published(text, zone)
    assert fault in str(raised.value)
    assert len(str(raised.value)) < 400


@settings(deadline=None)
@given(st.text(st.sampled_from("0123456789-/:.TZ+ "), max_size=40), st.sampled_from([None, "Europe/Oslo", "-03:30"]))
def test_any_text_is_an_interval_or_refused(text: str, zone: str | None) -> None:
    try:
        context = parse_published(text, zone)
    except ValueError:
        return
    assert context.earliest is not None
    assert context.latest is not None
    assert context.earliest <= context.latest
