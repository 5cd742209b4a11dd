"""Full-text expressions: the words a user asks for, and tags that turn every filter into one more word.

FTS5 intersects and unites the lists of several words in the order of their rowids and stops as soon as a page is full,
so a page costs what it shows, however common the words are; nothing is ranked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

from api.store.protocol import QueryError

_TERM = re.compile(r'"([^"]*)"|[^\s"]+')
_WORD = re.compile(r"\w")
_MOST_TERMS = 32


def tag(kind: str, value: str) -> str:
    """Return the tag of a value: one letter and digits only, which no stemmer changes."""
    number = int.from_bytes(blake2b(value.encode(errors="surrogatepass"), digest_size=8).digest(), "big")
    return f"{kind}{number}"


def hundredths(importance: float) -> int:
    """Return the whole hundredths of an importance, which has at most three decimals."""
    return round(importance * 1000) // 10


def tagged(tags: Iterable[str]) -> str:
    """Return the expression that asks for any of the tags."""
    return f"tags:({' OR '.join(tags)})"


def worded(q: str) -> str | None:
    """Return the expression that asks for all words of a query (a quoted phrase stays together), None without any.

    Nothing of the query is taken as syntax. Raises QueryError where it has too many terms.
    """
    found = [match.group(1) if match.group(1) is not None else match.group() for match in _TERM.finditer(q)]
    terms = [term.replace('"', " ").replace("\0", " ") for term in found if _WORD.search(term)]
    if len(terms) > _MOST_TERMS:
        raise QueryError(f"q has {len(terms)} terms, at most {_MOST_TERMS} are searched for")
    if not terms:
        return None
    return "words:(" + " AND ".join(f'"{term}"' for term in terms) + ")"


def conjunction(parts: Iterable[str | None]) -> str | None:
    """Return the expression that asks for every part, None where there is none."""
    given = [part for part in parts if part]
    return " AND ".join(f"({part})" for part in given) or None
