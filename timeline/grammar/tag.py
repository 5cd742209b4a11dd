"""What stages after the rules must know of one, whatever its name tells readers."""

from __future__ import annotations

from typing import Literal

# "English alone": no rule of another language. "in narratives", "in short texts", "not in news": where its expressions
# tell a time. The others say what was said, as refining asks it.
Tag = Literal[
    "English alone",
    "in narratives",
    "in short texts",
    "not in news",
    "away",
    "bare number",
    "clock",
    "counted",
    "counted part",
    "current",
    "day month",
    "digits",
    "frequency",
    "holiday",
    "month day",
    "noon",
    "part of day",
    "reference",
    "season",
    "the future",
    "today",
    "unit alone",
    "unit told",
    "weekday",
    "year",
]
Tags = tuple[Tag, ...]
