"""What a page's markup declares of when its article was published, and how far it is to be believed."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from timeline.model import Evidence


class Declared(Struct, frozen=True):
    """One piece of evidence in the markup: of publication, of a change, or a guess (htmldate) at the day."""

    evidence: Evidence
    what: Literal["published", "modified", "guessed"] = "published"
