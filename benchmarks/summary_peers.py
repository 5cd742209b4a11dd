"""Other summarisers, where they are installed: each takes an article and returns three sentences."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from timeline.model import ReadArticle

Choose = Callable[[ReadArticle], list[str]]


def _texts(article: ReadArticle) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def summa(article: ReadArticle) -> list[str]:
    from summa.summarizer import summarize

    share = 3 / max(len(article.sentences), 3)
    return list(summarize(article.text, ratio=share, split=True))[:3]


def lexrank(article: ReadArticle) -> list[str]:
    from lexrank import STOPWORDS, LexRank

    texts = _texts(article)
    return list(LexRank([texts], stopwords=STOPWORDS["en"]).get_summary(texts, summary_size=3))


def newspaper(article: ReadArticle) -> list[str]:
    """Return newspaper4k's summary; it needs a title, for which the first sentence stands where there is none."""
    from newspaper import nlp
    from newspaper.text import StopWords

    nlp.split_sentences = lambda _: _texts(article)  # its own splitter downloads a model
    title = article.title or article.sentences[0].text
    return list(nlp.summarize(title, article.text, StopWords("en"), max_sents=3))


PEERS: dict[str, tuple[str, Choose]] = {
    "summa": ("summa", summa),
    "lexrank": ("lexrank", lexrank),
    "newspaper4k": ("newspaper", newspaper),
}


def installed() -> dict[str, Choose]:
    """Return the peers that can be imported."""
    return {name: choose for name, (module, choose) in PEERS.items() if find_spec(module)}
