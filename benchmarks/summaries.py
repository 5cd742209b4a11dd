"""Quality and speed of summaries: ``python -m benchmarks.summaries DATA [--sample N]``, DATA with ``summary/*.jsonl``.

Compares the default blurb, lead and sumy's methods, and summa, newspaper4k and lexrank where they are installed, in
three sentences of the same articles: ROUGE-1/2/Lsum F1 as they come and cut at 75 words, and the number of words. All
methods work on our sentences, except for newspaper4k and summa, which split for themselves. The trees of the default
saw the development articles of CNN/DailyMail: its honest figures there are the cross-validated ones of
``benchmarks.train_blurb``; BBC it never saw. Speed is a ratio of CPU time within one run.
"""

from __future__ import annotations

import argparse
import json
import time
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.rouge_sets import RougeSets
from benchmarks.summary_articles import article_of, read
from benchmarks.summary_peers import installed
from benchmarks.sumy_peer import SUMMARIZERS, sumy_call, sumy_choice
from summarize.blurb import summarize
from summarize.document import Document, document_of
from summarize.methods import METHODS, method_named
from summarize.model import Budget
from timeline.model import Line, ReadArticle, Sentence
from timeline.words import words_of

THREE = Budget(sentences=3)
EQUAL_LENGTH = 75
WAYS = (True, False)  # sumy's ratings rounded, and as they are
SIZES = (20, 100, 500, 2000)
Choose = Callable[[ReadArticle], list[str]]


def joined(articles: list[ReadArticle], count: int) -> ReadArticle:
    """Return an article of so many sentences, taken from others."""
    texts = [sentence.text for article in articles for sentence in article.sentences][:count]
    ends = np.cumsum([len(text) + 1 for text in texts]) - 1
    sentences = tuple(Sentence(int(end) - len(text), int(end), text, 0) for text, end in zip(texts, ends, strict=True))
    return article_of("joined", " ".join(texts), (Line(0, int(ends[-1]), "body", "raw"),), sentences)


def ours(method: str) -> Choose:
    return lambda article: [sentence.text for sentence in summarize(article, method=method, budget=THREE).sentences]


def cut(sentences: list[str], words: int) -> list[str]:
    kept = []
    for sentence in sentences:
        pieces = sentence.split()[:words]
        kept.append(" ".join(pieces))
        words -= len(pieces)
    return [sentence for sentence in kept if sentence]


def rouge(reference: str, sentences: list[str]) -> tuple[float, float, float]:
    return RougeSets(reference, sentences).score(range(len(sentences)))


def quality(path: Path, sample: int) -> None:
    data = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    data = data[:: max(1, len(data) // sample)]
    articles = [read(item) for item in data]
    print(f"\n{path.name}: {len(data)} articles, R1/R2/Lsum F1 | cut at {EQUAL_LENGTH} words | words")
    for name, choose in {**{method: ours(method) for method in METHODS}, **installed()}.items():
        chosen = [choose(article) for article in articles]
        plain = [rouge(item["reference"], blurb) for item, blurb in zip(data, chosen, strict=True)]
        equal = [rouge(item["reference"], cut(blurb, EQUAL_LENGTH)) for item, blurb in zip(data, chosen, strict=True)]
        words = np.mean([len(" ".join(blurb).split()) for blurb in chosen])
        print(f"{name:12} {figures(plain)} | {figures(equal)} | {words:.0f}")


def figures(scores: list[tuple[float, float, float]]) -> str:
    return "/".join(f"{100 * value:.2f}" for value in np.mean(scores, axis=0))


def fidelity(path: Path, count: int) -> None:
    """Print on how many articles each method chooses as sumy does."""
    data = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:count]]
    documents = [document_of([read(item)]) for item in data]
    print(f"\nthe same three sentences as sumy, of {count} articles: sumy's ratings rounded | as they are")
    for method in SUMMARIZERS:
        chosen = [list(method_named(method).choose(document, THREE).chosen) for document in documents]
        pairs = list(zip(documents, chosen, strict=True))
        same = [sum(sumy_choice(document, method, 3, rounded=way) == own for document, own in pairs) for way in WAYS]
        print(f"{method:12} {same[0]} | {same[1]}")


def milliseconds(call: Callable[[], object], least: float = 0.3) -> float:
    """Return the CPU time of one call: the least of several, after one to warm up."""
    call()
    times: list[float] = []
    while not times or (sum(times) < least and len(times) < 50):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return 1000 * min(times)


def speed(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    articles = [read(json.loads(line)) for line in lines[:400]]
    six_hundred = [article for article in articles if 560 <= len(article.text.split()) <= 640]
    each = milliseconds(lambda: [summarize(article) for article in six_hundred], 2.0) / len(six_hundred)
    words = milliseconds(lambda: [words_of(article.sentences) for article in six_hundred], 1.0) / len(six_hundred)
    print(f"\na 600-word article: blurb {each:.2f} ms, its words {words:.2f} ms")
    print("milliseconds of ours (times as fast as the peer's)")
    for size in SIZES:
        sized(joined(articles, size), size)


def sized(article: ReadArticle, size: int) -> None:
    document, own = document_of([article]), milliseconds(partial(summarize, article))
    print(f"\n{size} sentences: blurb {own:.1f}")
    for method in SUMMARIZERS:
        ours = milliseconds(partial(method_named(method).choose, document, THREE))
        print(f"  {method:12} {ours:9.2f} {ratio(method, size, document, ours)}")
    for name, choose in installed().items():
        if size <= 500 or name == "newspaper4k":
            peer = milliseconds(partial(choose, article))
            print(f"  {name:12} {peer:9.2f} (blurb: {peer / own:.0f} x)")


def ratio(method: str, size: int, document: Document, own: float) -> str:
    if (method == "kl" and size > 100) or (method == "lsa" and size > 500):
        return "(sumy takes minutes)"
    start = time.process_time()
    sumy_call(document, method)(3)
    return f"({1000 * (time.process_time() - start) / own:.0f} x)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--sample", type=int, default=200, help="articles of each set whose summaries are scored")
    parser.add_argument("--only", choices=["quality", "fidelity", "speed"])
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    news, bbc = (options.data / "summary" / name for name in ("cnndm-dev.jsonl", "bbc-dev.jsonl"))
    if options.only in (None, "quality"):
        quality(news, options.sample)
        quality(bbc, options.sample)
    if options.only in (None, "fidelity"):
        fidelity(news, 200)
    if options.only in (None, "speed"):
        speed(news)


if __name__ == "__main__":
    main()
