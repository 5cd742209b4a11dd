"""Train the ranker of the default blurb: ``python -m benchmarks.train_blurb DATA/summary/cnndm-dev.jsonl [--write]``.

Needs catboost, which the program itself does not. Oblivious trees learn to rank sentences by what each adds on average
to blurbs made with two other good sentences: the mean of ROUGE-1, ROUGE-2 (twice) and ROUGE-Lsum F1, standardised
within the article. Without ``--write`` the whole is cross-validated, five folds by article, for each of ``--seeds``
ways to fold: no article is summarised by trees that saw it, and ``--blurbs FILE`` keeps what the first way chose for
the scorer. With ``--write`` the trees are trained on everything and written to the program.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from catboost import CatBoostRegressor

from benchmarks.rouge_sets import RougeSets
from benchmarks.summary_articles import read as read_article
from summarize import sets
from summarize.candidates import Candidates, best_rows, candidates_of
from summarize.document import document_of
from summarize.features import NAMES

FOLDS = 5
WEIGHTS = np.array([1.0, 2.0, 1.0])
PARTNERS = 6
TREES, DEPTH, RATE = 150, 5, 0.05
NEVER = 1e30  # no feature is ever greater
MODEL = Path(__file__).parent.parent / "summarize" / "methods" / "blurb.json"


class Example:
    """One article with its reference."""

    def __init__(self, name: str, candidates: Candidates, rouge: RougeSets, texts: list[str]) -> None:
        self.name, self.candidates, self.rouge, self.texts = name, candidates, rouge, texts
        self.rows = candidates.features.columns.T
        self._known: dict[tuple[int, ...], np.ndarray] = {}

    def score(self, rows: Sequence[int]) -> np.ndarray:
        """Return R1, R2 and Lsum F1 of a blurb."""
        key = tuple(sorted(rows))
        if key not in self._known:
            self._known[key] = np.array(self.rouge.score([int(self.candidates.positions[row]) for row in key]))
        return self._known[key]

    def alone(self) -> np.ndarray:
        """Return the worth of each sentence by itself, where precision counts for more than recall."""
        return np.array([self.rouge.single(int(position), 0.5) for position in self.candidates.positions])

    def added(self, ranks: np.ndarray) -> np.ndarray:
        """Return the mean score of the blurbs of each sentence with two of the best others."""
        best = [int(row) for row in np.argsort(-ranks, kind="stable")[:PARTNERS]]
        return np.array([self._with_others(row, best) for row in range(len(ranks))])

    def _with_others(self, row: int, best: list[int]) -> float:
        others = [other for other in best if other != row]
        pairs = list(combinations(others, 2)) or [tuple(others)]
        return float(np.mean([self.score((row, *pair)) @ WEIGHTS for pair in pairs]))

    def chosen(self, ranks: np.ndarray) -> list[int]:
        """Return the rows of the blurb that the program makes of these ranks."""
        rows = best_rows(self.candidates, ranks)
        best = sets.best_set(self.candidates.features, ranks, rows, self.candidates.before)
        return list(range(min(sets.SIZE, len(ranks)))) if best is None else best


def read(path: Path) -> list[Example]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        document = document_of([read_article(data)])
        candidates = candidates_of(document, range(len(document.sentences)))
        if candidates is not None and len(candidates.positions) > sets.SIZE:
            texts = [sentence.text for sentence in document.sentences]
            found.append(Example(data["id"], candidates, RougeSets(data["reference"], texts), texts))
    return found


def standard(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / (values.std() or 1.0)


def fit(examples: Sequence[Example], targets: Sequence[np.ndarray]) -> CatBoostRegressor:
    """Return a model of the standardised targets; every article weighs the same."""
    model = CatBoostRegressor(
        iterations=TREES,
        depth=DEPTH,
        learning_rate=RATE,
        l2_leaf_reg=10,
        rsm=0.4,
        subsample=0.7,
        bootstrap_type="Bernoulli",
        border_count=32,
        random_seed=0,
        thread_count=1,
        verbose=0,
        allow_writing_files=False,
    )
    weight = np.concatenate([np.full(len(target), 50 / len(target)) for target in targets])
    rows = np.vstack([example.rows for example in examples])
    return model.fit(rows, np.concatenate([standard(target) for target in targets]), sample_weight=weight)


def held_out(examples: Sequence[Example], targets: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Return for each example the ranks by a model that did not see it."""
    ranks = [np.zeros(0)] * len(examples)
    for seen, unseen in folds(len(examples), 0):
        model = fit([examples[i] for i in seen], [targets[i] for i in seen])
        for i in unseen:
            ranks[i] = model.predict(examples[i].rows)
    return ranks


def folds(count: int, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the numbers of the examples to learn from and of those to try."""
    fold = np.random.default_rng(seed).permutation(count) % FOLDS
    for number in range(FOLDS):
        yield np.flatnonzero(fold != number), np.flatnonzero(fold == number)


def train(examples: Sequence[Example]) -> CatBoostRegressor:
    """Return a model of what each sentence adds to blurbs of good others; which are good is learned, too."""
    targets = [example.alone() for example in examples]
    for _ in range(2):
        ranks = held_out(examples, targets)
        targets = [example.added(rank) for example, rank in zip(examples, ranks, strict=True)]
    return fit(examples, targets)


def validate(examples: Sequence[Example], seed: int) -> list[list[int]]:
    """Return the blurb of each example, by trees that saw nothing of it or its fold."""
    blurbs = [list[int]()] * len(examples)
    for seen, unseen in folds(len(examples), seed):
        model = train([examples[i] for i in seen])
        for i in unseen:
            blurbs[i] = examples[i].chosen(model.predict(examples[i].rows))
    return blurbs


def report(examples: list[Example], blurbs: list[list[int]], seed: int) -> None:
    scores = [example.score(rows) for example, rows in zip(examples, blurbs, strict=True)]
    print(f"folded by {seed}, cross-validated R1/R2/Lsum:", *np.round(100 * np.mean(scores, axis=0), 2))


def keep(examples: list[Example], blurbs: list[list[int]], path: Path) -> None:
    kept = [
        {"id": example.name, "sentences": [example.texts[example.candidates.positions[row]] for row in rows]}
        for example, rows in zip(examples, blurbs, strict=True)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")


def write(model: CatBoostRegressor) -> None:
    """Write the trees one a line, after the names of the columns that their numbers mean.

    One that stopped early asks on what is never so, to be as deep as the rest.
    """
    path = MODEL.with_suffix(".tmp")
    model.save_model(str(path), format="json")
    trees = json.loads(path.read_text(encoding="utf-8"))["oblivious_trees"]
    path.unlink()
    columns = [[split["float_feature_index"] for split in tree["splits"]] for tree in trees]
    thresholds = [[float(f"{split['border']:.7g}") for split in tree["splits"]] for tree in trees]
    leaves = [[round(value, 5) for value in tree["leaf_values"]] for tree in trees]
    numbers = {
        "columns": [row + [0] * (DEPTH - len(row)) for row in columns],
        "thresholds": [row + [NEVER] * (DEPTH - len(row)) for row in thresholds],
        "leaves": [row + [0.0] * (2**DEPTH - len(row)) for row in leaves],
    }
    parts = [f'"{key}": [\n' + ",\n".join(map(json.dumps, value)) + "\n]" for key, value in numbers.items()]
    MODEL.write_text(f'{{\n"names": {json.dumps(NAMES)},\n' + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--blurbs", type=Path)
    parser.add_argument("--seeds", type=int, default=1)
    options = parser.parse_args()
    examples = read(options.data)
    if options.write:
        write(train(examples))
        return
    for seed in range(options.seeds):
        blurbs = validate(examples, seed)
        report(examples, blurbs, seed)
        if options.blurbs and seed == 0:
            keep(examples, blurbs, options.blurbs)


if __name__ == "__main__":
    main()
