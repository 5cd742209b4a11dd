"""What the tests of files share: reading paths, and records of a crawl."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from api.ingest.finding import expand
from api.ingest.reading import read_file
from api.ingest.source import Given, Item, Passed

Read = Callable[..., list[Item]]


@pytest.fixture
def read() -> Read:
    return lambda *paths: [item for found in expand([str(path) for path in paths]) for item in read_file(found)]


@pytest.fixture
def ids(read: Read) -> Callable[..., list[str]]:
    """The ids of the articles that paths give."""
    return lambda *paths: [item.article.id for item in read(*paths) if isinstance(item, Given)]


@pytest.fixture
def passed(read: Read) -> Callable[..., dict[str, str]]:
    """Where something gave no article, as far as it goes behind the path, and why."""

    def find(path: Path) -> dict[str, str]:
        return {item.where.removeprefix(str(path)): item.reason for item in read(path) if isinstance(item, Passed)}

    return find
