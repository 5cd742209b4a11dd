"""``dateline summary``: budgets and methods that cannot be are named with their limit and value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import program

TEXT = "PORTO (Reuters) - The mayor of Porto opened a bridge.\nFerries will stop in May, the port said.\nIt rained.\n"


@pytest.fixture
def rows(tmp_path: Path) -> str:
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps({"id": "a", "text": TEXT}), encoding="utf-8")
    return str(file)


def summary(rows: str, *options: str) -> Result:
    return CliRunner().invoke(program, ["summary", "--jsonl", rows, "--raw", *options], prog_name="dateline")


@pytest.mark.parametrize(
    ("option", "value", "limit"),
    [
        ("sentences", "0", "between 1 and 1000: got 0"),
        ("sentences", "-3", "between 1 and 1000: got -3"),
        ("words", "1000000", "between 1 and 100000: got 1000000"),
        ("characters", "-1", "between 1 and 1000000: got -1"),
        ("ratio", "0", "above 0 and at most 1: got 0.0"),
        ("ratio", "1.5", "above 0 and at most 1: got 1.5"),
        ("ratio", "nan", "above 0 and at most 1: got nan"),
        ("sentences", "two", "'two' is not a valid integer"),
        ("method", "magic", "'magic' is not one of 'blurb', 'lead', 'lex-rank'"),
    ],
)
def test_what_cannot_be_is_refused_with_option_limit_and_value(rows: str, option: str, value: str, limit: str) -> None:
    done = summary(rows, f"--{option}", value)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert option in done.stderr
    assert limit in done.stderr


def test_two_budgets_are_refused_with_both(rows: str) -> None:
    done = summary(rows, "--sentences", "2", "--words", "9")
    assert done.exit_code == 2
    assert "exactly one of sentences, words, characters, ratio" in done.stderr


def test_a_blurb_begins_behind_its_dateline(rows: str) -> None:
    (sentence,) = json.loads(summary(rows, "--sentences", "1").stdout)["sentences"]
    assert sentence["text"] == "The mayor of Porto opened a bridge."
    assert TEXT[sentence["start"] : sentence["end"]] == sentence["text"]
