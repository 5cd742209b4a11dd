"""What tells the events of one language: its syntax and its headlines."""

from __future__ import annotations

from msgspec import Struct

from timeline.headlines.headlines import Headlines
from timeline.syntax.syntax import Syntax


class Telling(Struct, frozen=True):
    """The syntax and the headlines of one language; plain ones where it has none of its own."""

    syntax: Syntax
    headlines: Headlines
