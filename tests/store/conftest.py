from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.store.sqlite import SqliteStore
from timeline.model import Article
from timeline.pipeline import read_raw

PLACES = ("Lisbon", "Oslo", "Riga", "Turin", "Ghent")
HAPPENINGS = (
    "the new harbour bridge was opened by the mayor",
    "a fire destroyed the old textile factory",
    "dockers ended their strike over night shifts",
    "the city council approved the tram extension",
    "a flood closed the northern motorway tunnel",
)
DATES = (
    "on 3 May 2021",
    "on 4 May 2021",
    "in May 2021",
    "in 2021",
    "on Monday",
    "last week",
    "in the 2010s",
    "",
    "in 146 BC",
    "on 15 March 44 BC",
)
SOURCES = ("Harbour Post", "Morning Mail", None)


def invented(number: int, *, sentences: int = 3) -> Article:
    """Return an invented article: the same number gives the same article, and many tell of the same happenings."""
    chance = random.Random(number)  # noqa: S311  (nothing secret)
    told = [
        f"{chance.choice(DATES)} in {chance.choice(PLACES)} {chance.choice(HAPPENINGS)}, officials said.".strip()
        for _ in range(sentences)
    ]
    return Article(
        id=f"a{number}",
        text="\n".join(sentence[0].upper() + sentence[1:] for sentence in told),
        source=chance.choice(SOURCES),
        published=f"2021-05-{chance.randint(1, 28):02}",
    )


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    return invented


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "store.sqlite", reader=lambda articles: [read_raw(one) for one in articles])
    yield opened
    opened.close()
