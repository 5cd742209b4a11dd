"""Train and measure how alike two sentences must be to tell one event.

python -m benchmarks.timeline_likeness DATA > timeline/merge/likeness.json

Works on ECB+ sentence pairs (DATA/timeline/ecbplus): sentences of different articles of one topic. Two sentences tell
the same event if their sets of event clusters overlap by half or more. Standard error gets the F1 of such pairs, and of
pairs that share any event, by seven-fold cross-validation over topics (thresholds chosen on the training folds).
"""

import json
import sys
from collections import defaultdict
from itertools import accumulate, combinations, groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from timeline.events.context import context_of
from timeline.merge.profile import FEATURES, Profile, features, profile_of
from timeline.model import UNKNOWN_PUBLICATION, Mention, Sentence
from timeline.ruled import telling_of
from timeline.syntax.names import numbers_of
from timeline.syntax.sentence import parse
from timeline.tagging import tag_dates
from timeline.words import words_of

FOLDS = 7
PENALTY = 1.0
Matrix = NDArray[np.float64]
Rows = list[dict[str, object]]


def profiles(data: Path) -> list[tuple[str, str, frozenset[str], Profile]]:
    """Return document, topic, event clusters and profile of every annotated sentence."""
    lines = (data / "timeline/ecbplus/sentences-dev.jsonl").read_text(encoding="utf-8").splitlines()
    found = []
    for doc, group in groupby(map(json.loads, lines), key=lambda row: row["doc"]):
        rows = list(group)
        for row, profile in zip(rows, _profiles_of(doc, [row["text"] for row in rows]), strict=True):
            events = frozenset(
                mention["cluster"] for mention in row["mentions"] if mention["tag"].startswith(("ACTION", "NEG_ACTION"))
            )
            if row["validated"] and events:
                found.append((doc, row["topic"], events, profile))
    return found


def _profiles_of(doc: str, texts: list[str]) -> list[Profile]:
    ends = list(accumulate(len(text) + 1 for text in texts))
    starts = [0, *ends]
    sentences = [
        Sentence(start, start + len(text), text, at)
        for at, (start, text) in enumerate(zip(starts, texts, strict=False))
    ]
    words = words_of(sentences)
    timexes = tag_dates("\n".join(texts), sentences, UNKNOWN_PUBLICATION)
    context = context_of(words, "en")
    return [
        profile_of(
            Mention(
                article=doc,
                sentence=one.sentence,
                index=number,
                moment=None,
                tense="past",
                headline="",
                stems=one.stems,
                entities=one.names,
                numbers=numbers_of(one.tokens, one.dated),
                verb=one.verb_of(one.clauses[0]) if one.clauses else "",
                context=context,
                language="en",
            )
        )
        for number, one in enumerate(parse(sentences, words, timexes, telling_of("en").syntax))
    ]


def pairs(found: list[tuple[str, str, frozenset[str], Profile]]) -> tuple[list[str], Matrix, Matrix, Matrix, list[str]]:
    """Return feature names, features, both answers (any shared event, half shared) and topic of each pair."""
    by_topic = defaultdict(list)
    for doc, topic, events, profile in found:
        by_topic[topic].append((doc, events, profile))
    rows, any_shared, half, topics = [], [], [], []
    for topic, members in sorted(by_topic.items()):
        for (doc_a, events_a, a), (doc_b, events_b, b) in combinations(members, 2):
            if doc_a != doc_b and a.length and b.length:
                rows.append(features(a, b))
                any_shared.append(bool(events_a & events_b))
                half.append(len(events_a & events_b) / len(events_a | events_b) >= 0.5)
                topics.append(topic)
    return list(FEATURES), np.array(rows), np.array(any_shared, float), np.array(half, float), topics


def fit(x: Matrix, y: Matrix) -> Matrix:
    """Return the coefficients of a ridge logistic regression by Newton's method, bias last."""
    x = np.c_[x, np.ones(len(x))]
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve(
            (x * (p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(len(w)), x.T @ (p - y) + PENALTY * w
        )
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def score(x: Matrix, w: Matrix) -> Matrix:
    return np.asarray(x @ w[:-1] + w[-1])


def best_threshold(scores: Matrix, y: Matrix) -> float:
    candidates = np.percentile(scores, np.arange(2, 100, 0.5))
    return float(max(candidates, key=lambda t: f1(scores >= t, y > 0)))


def f1(found: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    return float(2 * (found & right).sum() / max(1, found.sum() + right.sum()))


def cross_validated(x: Matrix, y: Matrix, topics: list[str]) -> float:
    """Return the F1 over all pairs, each judged by a model and threshold of the other folds' topics."""
    names = sorted(set(topics))
    found = np.zeros(len(y), bool)
    for fold in range(FOLDS):
        held = np.isin(topics, names[fold::FOLDS])
        w = fit(x[~held], y[~held])
        found[held] = score(x[held], w) >= best_threshold(score(x[~held], w), y[~held])
    return f1(found, y > 0)


def main(data: Path) -> None:
    names, x, any_shared, half, topics = pairs(profiles(data))
    print(f"pairs {len(x)}, any shared event {int(any_shared.sum())}, half shared {int(half.sum())}", file=sys.stderr)
    print(f"any shared event, cross-validated F1: {cross_validated(x, any_shared, topics):.3f}", file=sys.stderr)
    print(f"half of the events, cross-validated F1: {cross_validated(x, half, topics):.3f}", file=sys.stderr)
    w = fit(x, half)
    threshold = 1 / (1 + np.exp(-best_threshold(score(x, w), half)))
    print(f"best threshold for half of the events: {threshold:.2f}", file=sys.stderr)
    coefficients = {name: round(float(value), 3) for name, value in zip([*names, "bias"], w, strict=True)}
    json.dump(coefficients, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
