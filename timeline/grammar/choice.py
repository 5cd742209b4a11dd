"""One expression for any of many words, which share their beginnings as in a dictionary's tree."""

from __future__ import annotations

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]


def any_of(words: Iterable[str]) -> str:
    """Return the source of an expression that matches each of the words and nothing else, in a group of its own.

    Alternatives that begin alike are tried once, so the time at one place grows with the length of a word and not
    with their number.
    """
    tree: Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _source(tree)


def _source(tree: Tree) -> str:
    ways = [re.escape(letter) + _source(branch) for letter, branch in sorted(tree.items()) if letter]
    if not ways:
        return ""
    return f"(?:{'|'.join(ways)}){'?' if '' in tree else ''}"
