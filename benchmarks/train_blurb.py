"""Train the ranker of the default blurb: ``python -m benchmarks.train_blurb DATA/summary/cnndm-dev.jsonl [--write]``.

Needs catboost, which the program itself does not. Two models of oblivious trees are trained. The first ranks sentences
by what each adds on average to blurbs made with two other good sentences; the second ranks whole blurbs of three
sentences among the best eight. Both targets are means of ROUGE-1, ROUGE-2 (twice) and ROUGE-Lsum F1, standardised
within the article. Without ``--write`` the whole is cross-validated, five folds by article: no article is summarised
by trees that saw it, nor by a second model whose first model saw it, and ``--blurbs FILE`` keeps what they chose for
the scorer. With ``--write`` the trees are trained on everything and written to the program.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from catboost import CatBoostRegressor

from benchmarks.rouge_sets import RougeSets
from benchmarks.summary_articles import read as read_article
from summarize import features, sets
from summarize.candidates import Candidates, best_rows, candidates_of
from summarize.document import document_of

FOLDS = 5
WEIGHTS = np.array([1.0, 2.0, 1.0])
PARTNERS = 6
DEPTH = 4
NEVER = 1e30  # no feature is ever greater
MODEL = Path(__file__).parent.parent / "summarize" / "methods" / "blurb.json"
Predict = Callable[[np.ndarray], np.ndarray]


class Example:
    """One article with its reference."""

    def __init__(self, name: str, candidates: Candidates, rouge: RougeSets, texts: list[str]) -> None:
        self.name, self.candidates, self.rouge, self.texts = name, candidates, rouge, texts
        self.rows = candidates.features.values
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

    def sets(self, ranks: np.ndarray) -> sets.Sets:
        """Return the blurbs that can be made of the best sentences."""
        rows = best_rows(self.candidates, ranks, sets.CANDIDATES)
        return sets.sets_of(self.candidates.features, ranks, rows, self.candidates.before)


def read(path: Path) -> list[Example]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        document = document_of([read_article(data)])
        candidates = candidates_of(document, np.arange(len(document.sentences)))
        if candidates is not None and len(candidates.positions) > sets.SIZE:
            texts = [sentence.text for sentence in document.sentences]
            found.append(Example(data["id"], candidates, RougeSets(data["reference"], texts), texts))
    return found


def standard(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / (values.std() or 1.0)


def boosted(trees: int, seed: int) -> CatBoostRegressor:
    return CatBoostRegressor(
        iterations=trees,
        depth=DEPTH,
        learning_rate=0.05,
        l2_leaf_reg=10,
        rsm=0.4,
        subsample=0.7,
        bootstrap_type="Bernoulli",
        border_count=32,
        random_seed=seed,
        thread_count=1,
        verbose=0,
        allow_writing_files=False,
    )


def fit(rows: list[np.ndarray], targets: list[np.ndarray], trees: int, seed: int = 0) -> CatBoostRegressor:
    """Return a model of the standardised targets; every article weighs the same."""
    weight = np.concatenate([np.full(len(target), 50 / len(target)) for target in targets])
    return boosted(trees, seed).fit(
        np.vstack(rows), np.concatenate([standard(t) for t in targets]), sample_weight=weight
    )


def fold_of(examples: Sequence[Example]) -> np.ndarray:
    return np.random.default_rng(7).permutation(len(examples)) % FOLDS


def held_out(examples: list[Example], targets: list[np.ndarray], trees: int) -> list[np.ndarray]:
    """Return for each example the ranks by a model that did not see it."""
    fold, ranks = fold_of(examples), [np.zeros(0)] * len(examples)
    for number in range(FOLDS):
        seen = np.flatnonzero(fold != number)
        model = fit([examples[i].rows for i in seen], [targets[i] for i in seen], trees)
        for i in np.flatnonzero(fold == number):
            ranks[i] = model.predict(examples[i].rows)
    return ranks


def train(examples: list[Example], first: int, second: int) -> tuple[CatBoostRegressor, CatBoostRegressor]:
    """Return the model of sentences and the model of sets."""
    ranks = held_out(examples, [example.alone() for example in examples], first // 2)
    for _ in range(2):
        targets = [example.added(rank) for example, rank in zip(examples, ranks, strict=True)]
        ranks = held_out(examples, targets, first)
    sentences = fit([example.rows for example in examples], targets, first)
    found = [(example, example.sets(rank)) for example, rank in zip(examples, ranks, strict=True)]
    found = [(example, options) for example, options in found if len(options.members) > 1]
    goals = [np.array([example.score(row) @ WEIGHTS for row in options.members]) for example, options in found]
    return sentences, fit([options.values for _, options in found], goals, second)


def chosen(example: Example, sentences: Predict, blurbs: Predict) -> list[int]:
    options = example.sets(sentences(example.rows))
    if len(options.members) == 0:
        return list(range(min(sets.SIZE, len(example.rows))))
    return [int(row) for row in sets.preferred(options, blurbs(options.values))]


def validate(examples: list[Example], first: int, second: int) -> list[list[int]]:
    """Return the blurb of each example, by models that saw neither it nor its fold."""
    fold, blurbs = fold_of(examples), [list[int]()] * len(examples)
    for number in range(FOLDS):
        sentences, whole = train([examples[i] for i in np.flatnonzero(fold != number)], first, second)
        for i in np.flatnonzero(fold == number):
            blurbs[i] = chosen(examples[i], sentences.predict, whole.predict)
    return blurbs


def report(examples: list[Example], blurbs: list[list[int]], path: Path | None) -> None:
    scores = [example.score(rows) for example, rows in zip(examples, blurbs, strict=True)]
    print("cross-validated R1/R2/Lsum:", *np.round(100 * np.mean(scores, axis=0), 2))
    if path:
        kept = [
            {"id": example.name, "sentences": [example.texts[example.candidates.positions[row]] for row in rows]}
            for example, rows in zip(examples, blurbs, strict=True)
        ]
        path.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")


def numbers_of(model: CatBoostRegressor, path: Path) -> dict[str, list[list[float]]]:
    """Return the numbers of the trees; one that stopped early asks on what is never so, to be as deep as the rest."""
    model.save_model(str(path), format="json")
    trees = json.loads(path.read_text(encoding="utf-8"))["oblivious_trees"]
    path.unlink()
    columns = [[split["float_feature_index"] for split in tree["splits"]] for tree in trees]
    thresholds = [[float(f"{split['border']:.7g}") for split in tree["splits"]] for tree in trees]
    leaves = [[round(value, 5) for value in tree["leaf_values"]] for tree in trees]
    return {
        "columns": [row + [0] * (DEPTH - len(row)) for row in columns],
        "thresholds": [row + [NEVER] * (DEPTH - len(row)) for row in thresholds],
        "leaves": [row + [0.0] * (2**DEPTH - len(row)) for row in leaves],
    }


def write(models: tuple[CatBoostRegressor, CatBoostRegressor]) -> None:
    """Write the trees one a line, after the names of the columns that their numbers mean."""
    parts = []
    for name, model, names in zip(("sentences", "sets"), models, (features.NAMES, sets.NAMES), strict=True):
        numbers = numbers_of(model, MODEL.with_suffix(".tmp"))
        rows = [f'"{key}": [\n' + ",\n".join(map(json.dumps, value)) + "\n]" for key, value in numbers.items()]
        parts.append(f'"{name}": {{\n"names": {json.dumps(names)},\n' + ",\n".join(rows) + "\n}")
    MODEL.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--blurbs", type=Path)
    parser.add_argument("--first", type=int, default=200, help="trees that rank sentences")
    parser.add_argument("--second", type=int, default=400, help="trees that rank blurbs")
    options = parser.parse_args()
    examples = read(options.data)
    if options.write:
        write(train(examples, options.first, options.second))
    else:
        report(examples, validate(examples, options.first, options.second), options.blurbs)


if __name__ == "__main__":
    main()
