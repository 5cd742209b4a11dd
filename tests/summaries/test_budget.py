"""A budget is one unit within its limits, or a fault that names field, limit and value."""

import pytest

from summarize.model import Budget


@pytest.mark.parametrize("field", ["sentences", "words", "characters", "ratio"])
def test_a_budget_of_one_unit_is_accepted(field: str) -> None:
    assert getattr(Budget(**{field: 1}), field) == 1


@pytest.mark.parametrize(
    ("field", "value", "limit"),
    [
        ("sentences", 0, "1000"),
        ("sentences", -3, "1000"),
        ("sentences", 1_000_000, "1000"),
        ("words", 0, "100000"),
        ("words", 10**9, "100000"),
        ("characters", -1, "1000000"),
        ("characters", 10**7, "1000000"),
        ("ratio", 0.0, "at most 1"),
        ("ratio", 1.01, "at most 1"),
        ("ratio", -0.5, "at most 1"),
        ("ratio", float("nan"), "at most 1"),
    ],
)
def test_a_budget_outside_its_limits_is_refused_with_field_limit_and_value(
    field: str, value: float, limit: str
) -> None:
    with pytest.raises(ValueError, match=rf"{field} .*{limit}.*{value}"):
        Budget(**{field: value})


def test_a_budget_in_two_units_or_none_is_refused_with_what_was_given() -> None:
    with pytest.raises(ValueError, match=r"exactly one of .*'sentences': 2, 'words': 50"):
        Budget(sentences=2, words=50)
    with pytest.raises(ValueError, match=r"exactly one of .* none"):
        Budget()
