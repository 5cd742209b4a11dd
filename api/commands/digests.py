"""Timelines summarised to so many days and sentences, as a JSON file of specifications asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from timeline.model import ReadArticle


def write_digest(reads: Sequence[ReadArticle], stream: BinaryIO) -> None:
    """Write one JSON object: the name of each specification → its days → their sentences."""
    raise NotImplementedError(len(reads), stream)
