"""What a phrase cannot match without: the kinds of which each of its matches holds one.

Most runs of tokens lack what most phrases need, so that a look into a dictionary spares trying the phrases.
"""

from __future__ import annotations

import re

from timeline.grammar.token import CODE

PIECE = re.compile(r"(?:[a-z_0-9]+:)?(?:(?P<kind>[a-z_]+)|(?P<open>\((?:\?<?[=!])?))|(?P<mark>[)|?*])|\s+")
Kinds = frozenset[str]
NONE: Kinds = frozenset()
# So common beside dates that needing one of them rules little out.
COMMON = frozenset(
    CODE[kind]
    for kind in ("the", "article", "of", "in", "on", "at", "to", "and", "for", "from", "by", "comma", "hyphen")
)


def kinds_needed(source: str) -> Kinds:
    """Return kinds of which every match of the phrase holds one, the rarest such; none where no kind must be there."""
    parts: list[Kinds] = []
    ways: list[Kinds] = []
    around: list[tuple[list[Kinds], list[Kinds], bool]] = []
    for piece in PIECE.finditer(source):
        mark = piece["mark"]
        if piece["kind"]:
            parts.append(frozenset(CODE[piece["kind"]]))
        elif piece["open"]:
            around.append((parts, ways, "?" in piece["open"]))
            parts, ways = [], []
        elif mark == "|":
            ways.append(_rarest(parts))
            parts = []
        elif mark == ")":
            needed = _one_of([*ways, _rarest(parts)])
            parts, ways, looks_around = around.pop()
            parts.append(NONE if looks_around else needed)
        elif mark:
            parts[-1] = NONE  # it may be left out
    return _one_of([*ways, _rarest(parts)])


def _rarest(parts: list[Kinds]) -> Kinds:
    return min(filter(None, parts), key=lambda kinds: len(kinds) + 10 * len(kinds & COMMON), default=NONE)


def _one_of(ways: list[Kinds]) -> Kinds:
    """Return the kinds of which one is needed whichever way is taken; none where one of the ways needs none."""
    return NONE.union(*ways) if all(ways) else NONE
