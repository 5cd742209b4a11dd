"""One sentence that tells a reader why an expression means what it means."""

from __future__ import annotations

from typing import Literal

from timeline.grammar.meaning import Calendar
from timeline.model import Anchor
from timeline.resolve.arithmetic import day_of
from timeline.resolve.wording import say, say_context, say_value

# How a date was looked for: by the tense of its clause, as the nearest or the last such date, as the one that the
# anchor lies in, as the end of a run, or by counting.
Way = Literal["past", "future", "nearest", "latest", "inside", "run", "counted"]
WAYS: dict[Way, str] = {
    "past": "back from {} because the clause is in the past",
    "future": "ahead of {} because the clause is in the future",
    "nearest": "nearest to {}",
    "latest": "the last one before {}",
    "inside": "the one that {} lies in",
    "run": "the first one after the beginning of its run, counted from {}",
    "counted": "counted from {}",
}


def explain(text: str, calendar: Calendar, anchor: Anchor | None, way: Way) -> str:
    """Return the sentence for a date: how it was said, what it was counted from and why, and the day it comes to."""
    said = " ".join(text.split())
    meant = say(calendar)
    comes_to = f": {meant}" if meant else ""
    if anchor is None:
        return f"{said}, a date that the words give themselves{comes_to}."
    day = day_of(calendar)
    if anchor.kind == "publication" and day and day.isoformat() == anchor.value:
        return f"{said}, the day of publication itself{comes_to}."
    return f"{said}, {WAYS[way].format(where(anchor))}{comes_to}."


def where(anchor: Anchor) -> str:
    """Return what was counted from, with no more precision than is known: publication in June 2023."""
    if anchor.kind == "publication":
        return say_context(anchor.value)
    named = say_value(anchor.value)
    return f"the date named before, {named}" if named else "the date named before"
