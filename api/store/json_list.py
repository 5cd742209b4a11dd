"""Lists as one bound value: SQLite's ``json_each`` makes a table of it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


def json_list(values: Iterable[int] | Iterable[str]) -> str:
    """Return the values as a JSON array."""
    return msgspec.json.encode(list(values)).decode()
