"""What a timeline digest is asked for."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta, Struct


class Spec(Struct, frozen=True, kw_only=True):
    """One digest: its name, first and last day (inclusive), how many days, how many sentences a day, and its topic.

    An article that names none of the ``keywords`` is left out, unless none names any.
    """

    name: str
    start: date
    end: date
    dates: Annotated[int, Meta(ge=0)]
    sentences_per_date: Annotated[int, Meta(ge=1)] = 1
    keywords: tuple[str, ...] = ()


def read_specs(data: bytes) -> tuple[Spec, ...]:
    """Return the specifications that a JSON array holds; raises ValueError naming the field at fault."""
    specs = msgspec.json.decode(data, type=tuple[Spec, ...])
    for spec in specs:
        if spec.end < spec.start:
            raise ValueError(f"{spec.name}: end {spec.end} is before start {spec.start}")
    return specs
