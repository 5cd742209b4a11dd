"""The corpus: for each value many ways to say it, each with its span, and sentences that hold no date."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline.model import PublicationContext, Sentence, Timex
from timeline.tagging import tag_dates

CORPUS = Path(__file__).parent.parent / "corpus"
FAMILIES = {
    (path.parent.name, path.stem): tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(CORPUS.glob("*/*.toml"))
}
CASES = [
    pytest.param(language, family, said, entry, id=f"{language} {name}: {said}")
    for (language, name), family in FAMILIES.items()
    for entry in family.get("value", ())
    for said in entry["said"]
]
NEGATIVES = [
    (language, said) for (language, name), family in FAMILIES.items() if name == "negatives" for said in family["said"]
]


def tag(text: str, published: str | None, language: str) -> tuple[Timex, ...]:
    day = date.fromisoformat(published) if published else None
    context = PublicationContext(origin="given" if day else "unknown", earliest=day, latest=day)
    return tag_dates(text, (Sentence(0, len(text), text, 0),), context, language)


def unmark(said: str) -> tuple[str, int, int]:
    start = said.index("[")
    return said.replace("[", "").replace("]", ""), start, said.index("]") - 1


@pytest.mark.parametrize(("language", "family", "said", "entry"), CASES)
def test_the_marked_words_are_one_expression_with_the_value(
    language: str, family: dict[str, Any], said: str, entry: dict[str, Any]
) -> None:
    text, start, end = unmark(said)
    others = entry.get("others", family.get("others", False))
    found = [timex for timex in tag(text, family["published"], language) if not others or timex.start == start]
    assert [(timex.start, timex.end, timex.type, timex.value) for timex in found] == [
        (start, end, entry["type"], entry["value"])
    ]
    assert entry.get("mod") in (None, found[0].mod)
    assert entry.get("edtf") in (None, found[0].moment and found[0].moment.edtf)


@pytest.mark.parametrize(("language", "said"), NEGATIVES)
def test_what_is_no_date_is_not_tagged(language: str, said: str) -> None:
    assert [timex.text for timex in tag(said, "2023-07-11", language)] == []


def test_every_rule_name_that_the_corpus_reaches_is_for_people() -> None:
    names = {
        timex.rule
        for language, _, said, _ in (case.values for case in CASES)
        for timex in tag(unmark(said)[0], "2023-07-11", language)
    }
    assert all(re.fullmatch(r"[A-Za-z0-9' -]+", name) for name in names)
