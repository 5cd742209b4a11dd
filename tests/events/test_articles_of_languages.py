"""Eight short articles, the same in each language: their dated events with tense and words of headline, and traps.

``articles/xx.toml`` marks the events of each sentence. The figures are floors: what a first run on them gave stands in
``benchmarks/README.md``.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

FOLDER = Path(__file__).parent / "articles"
LANGUAGES = ("de", "fr", "es", "it", "pt", "nl")
PRECISION, RECALL, HEADLINES = 0.92, 0.97, 0.97

Event = tuple[str, str, tuple[str, ...]]


def sentences(language: str) -> Iterator[tuple[str, list[Event], list[Mention]]]:
    """Yield each sentence with the events that it tells and the mentions that were found."""
    for article in tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["article"]:
        rows = [line.split(" => ") for line in article["text"].strip().split("\n")]
        text = "\n".join(sentence for sentence, *_ in rows)
        read = read_raw(Article(id="a", text=text, published=article["published"], language=language))
        for sentence, *marks in rows:
            events = [(day, tense, tuple(words)) for day, tense, *words in map(str.split, marks)]
            yield sentence, events, [mention for mention in read.mentions if mention.sentence.text == sentence]


def told(mention: Mention, event: Event) -> bool:
    return mention.moment is not None and mention.moment.edtf == event[0] and mention.tense == event[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dated_events_of_an_article_are_told_and_little_else(language: str) -> None:
    wanted = found = right = 0
    for _, events, mentions in sentences(language):
        wanted += len(events)
        found += len(mentions)
        right += sum(any(told(mention, event) for mention in mentions) for event in events)
    assert right / wanted >= RECALL
    assert right / found >= PRECISION


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_of_an_event_says_who_and_what(language: str) -> None:
    headlines = [
        (next((mention.headline for mention in mentions if told(mention, event)), ""), event[2])
        for _, events, mentions in sentences(language)
        for event in events
    ]
    whole = [all(word.lower() in headline.lower() for word in words) for headline, words in headlines if headline]
    assert sum(whole) / len(whole) >= HEADLINES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denial_is_never_told(language: str) -> None:
    denied = [mentions for sentence, _, mentions in sentences(language) if sentence in DENIALS]
    assert denied == [[]]


DENIALS = frozenset(
    {
        "Die Gilde bestreitet, dass sie am 2. August 2022 Geld erhalten hat.",
        "La guilde nie avoir reçu de l'argent le 2 août 2022.",
        "El gremio niega que recibiera dinero el 2 de agosto de 2022.",
        "La gilda nega di aver ricevuto denaro il 2 agosto 2022.",
        "A guilda nega que tenha recebido dinheiro em 2 de agosto de 2022.",
        "Het gilde ontkent dat het op 2 augustus 2022 geld heeft ontvangen.",
    }
)
