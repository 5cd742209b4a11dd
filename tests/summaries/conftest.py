"""Articles to summarise, made of invented text."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from summarize.document import document_of
from summarize.en.definite import takes_as_known
from summarize.standalone import fit_sentences, leans
from timeline.model import PublicationContext, ReadArticle
from timeline.published.context import parse_published
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences
from timeline.words import words_of

HARBOUR = """\
The port of Elmhaven closed on Monday after a cargo ship struck its main pier and spilled diesel into the harbour.
Harbour master Ingrid Solberg said the pier would stay shut for at least two weeks while divers inspect the damage.
He was not on the bridge at the time. The ship, the Castor, was carrying 4,000 tonnes of grain from Rosario.
"We heard a bang like thunder," said fisherman Paul Adeyemi, who was mending nets nearby.
But nobody was hurt. Will the fishing fleet be paid for the lost days?
The town council has asked the government for emergency money to pay 120 fishing crews who cannot leave the harbour.
Elmhaven handles a fifth of the country's grain, and the closure could raise bread prices, the millers' union warned.
Click here to sign up for our newsletter.
Investigators from the maritime safety board opened an inquiry into the Castor and took its voyage recorder away.
The last accident in the harbour was in 1987, when a ferry ran aground in fog near the old lighthouse.
"""


@pytest.fixture
def harbour() -> str:
    return HARBOUR


@pytest.fixture
def read() -> Callable[..., ReadArticle]:
    return read_text


def read_text(
    text: str, *, name: str = "a", language: str = "en", title: str | None = None, published: str | None = None
) -> ReadArticle:
    lines = raw_lines(text)
    sentences = split_sentences(text, lines, language)
    context = parse_published(published) if published else PublicationContext(origin="unknown")
    return ReadArticle(
        id=name,
        text=text,
        title=title,
        url=None,
        source=None,
        language=language,
        published=context,
        lines=lines,
        sentences=sentences,
        words=words_of(sentences, language),
        timexes=(),
        mentions=(),
    )


WHOLE = "The council met on Tuesday in the old town hall of Porto."


class Fitness(NamedTuple):
    """For each sentence: whether it may stand in a blurb, only behind the one before it, only behind the opening."""

    fit: tuple[bool, ...]
    leans: tuple[bool, ...]
    known: tuple[bool, ...]


def fitness(*sentences: str, language: str = "en") -> Fitness:
    """Return the fitness of sentences, each a line, that a whole one follows: where none is whole, less is asked."""
    document = document_of([read_text("\n".join([*sentences, WHOLE]), language=language)])
    assert [sentence.text for sentence in document.sentences][-1] == WHOLE
    fit = fit_sentences(document.sentences, document.words, language)
    leaning = [leans(document.sentences, document.words, number, language) for number in range(len(sentences))]
    told = zip(document.sentences[:-1], document.words, strict=False)
    known = [takes_as_known(sentence.text, words.tokens) for sentence, words in told]
    return Fitness(tuple(fit[:-1]), tuple(leaning), tuple(known))
