"""Train the line model: ``python -m benchmarks.train_reading DATA_DIR`` (lightgbm and scikit-learn installed beside).

DATA_DIR holds ``reading/plain-lines-dev.jsonl`` (pages as lines, each marked as the article's or not) and
``summary/bbc-dev.jsonl`` (clean articles). Prints page-level cross-validated figures of the whole reading (rules and
model), then writes the trees of all pages to ``timeline/reading/line_model.json``. Few pages teach more when they are
varied: each is also shown cropped, with lines dropped, with body lines cut to list items, split as at inline links,
hard-wrapped, a line a sentence, as a short report of a few lines, and inside another page's chrome.
"""

import json
import random
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from timeline.model import Line
from timeline.reading.around import ALL_NAMES, page_features
from timeline.reading.features import Floats, fold, line_features
from timeline.reading.label import labelled
from timeline.reading.lines import line_spans
from timeline.reading.trees import MODEL

Marked = tuple[list[str], list[int]]
Sample = tuple[Floats, NDArray[np.int_], Floats]
SENTENCE_END = re.compile(r"(?<=[a-z\d)”\"][.!?]) (?=[A-Z“\"])")
FOLDS = 7
TREES = 150


def load(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def bounds(marks: list[int]) -> tuple[int, int]:
    at = [number for number, mark in enumerate(marks) if mark]
    return at[0], at[-1] + 1


def crop(page: Marked, rng: random.Random) -> Marked:
    first, last = bounds(page[1])
    low, high = max(0, first - int(rng.expovariate(1 / 15))), last + int(rng.expovariate(1 / 20))
    return page[0][low:high], page[1][low:high]


def drop(page: Marked, rng: random.Random) -> Marked:
    kept = [pair for pair in zip(*page, strict=True) if rng.random() > (0.3 if pair[1] else 0.2)]
    return [line for line, _ in kept], [mark for _, mark in kept]


def list_items(page: Marked, rng: random.Random) -> Marked:
    lines, at = list(page[0]), [number for number, mark in enumerate(page[1]) if mark]
    begin = rng.randrange(len(at))
    for number in at[begin : begin + rng.randint(2, 12)]:
        words = lines[number].split()
        if len(words) > 6:
            lines[number] = " ".join(words[: rng.randint(3, 12)]).rstrip(".,;:")
    return lines, page[1]


def split(page: Marked, rng: random.Random) -> Marked:
    lines: list[str] = []
    marks: list[int] = []
    for line, mark in zip(*page, strict=True):
        words = line.split()
        cuts = (
            sorted(rng.sample(range(1, len(words)), rng.randint(1, 3)))
            if mark and len(words) > 15 and rng.random() < 0.25
            else []
        )
        pieces = (
            [" ".join(words[a:b]) for a, b in zip([0, *cuts], [*cuts, len(words)], strict=True)] if cuts else [line]
        )
        lines += pieces
        marks += [mark] * len(pieces)
    return lines, marks


def wrap(page: Marked, rng: random.Random) -> Marked:
    width = rng.randint(55, 90)
    wrapped = [
        (piece, mark) for line, mark in zip(*page, strict=True) for piece in textwrap.wrap(line, width) or [line]
    ]
    return [line for line, _ in wrapped], [mark for _, mark in wrapped]


def inside(page: Marked, other: Marked) -> Marked:
    first, last = bounds(page[1])
    begin, end = bounds(other[1])
    tail = other[0][end:] if end - begin < 3 * sum(other[1]) else []
    return (
        other[0][:begin] + page[0][first:last] + tail,
        [0] * begin + page[1][first:last] + [0] * len(tail),
    )


def brief(page: Marked, rng: random.Random) -> Marked:
    """Return one to five lines of the article in a row, with at most three lines of the page above and below."""
    at = [number for number, mark in enumerate(page[1]) if mark]
    place = min(int(rng.expovariate(1 / 3)), len(at) - 1)
    chosen = at[place : place + rng.randint(1, 5)]
    above = list(range(max(at[0] - rng.choice((0, 1, 1, 2, 3)), 0), at[0]))
    below = list(range(at[-1] + 1, min(at[-1] + 1 + rng.choice((0, 0, 0, 1, 3)), len(page[0]))))
    numbers = [*above, *chosen, *below]
    return [page[0][number] for number in numbers], [page[1][number] for number in numbers]


def by_sentence(page: Marked, rng: random.Random) -> Marked:
    """Return the article with a line a sentence or two, as many sites break it."""
    lines: list[str] = []
    marks: list[int] = []
    for line, mark in zip(*page, strict=True):
        sentences = SENTENCE_END.split(line) if mark else [line]
        while sentences:
            size = rng.choice((1, 1, 2))
            lines.append(" ".join(sentences[:size]))
            marks.append(mark)
            sentences = sentences[size:]
    return lines, marks


VARIANTS: tuple[Callable[[Marked, random.Random], Marked], ...] = (
    crop,
    crop,
    drop,
    list_items,
    lambda page, rng: crop(list_items(page, rng), rng),
    split,
    wrap,
    brief,
    lambda page, rng: brief(by_sentence(page, rng), rng),
    by_sentence,
)


def sample(page: Marked) -> Sample:
    text = "\n".join(page[0])
    spans = line_spans(text)
    marks = {}
    at = 0
    for line, mark in zip(*page, strict=True):
        marks.update(dict.fromkeys(range(at, at + len(line) + 1), mark))
        at += len(line) + 1
    chars = np.array([end - start for start, end in spans], dtype=np.float32)
    features = page_features(line_features(text, spans, [fold(text[start:end]) for start, end in spans]), chars)
    return features, np.array([marks[start] for start, _ in spans]), chars


def examples(pages: list[Marked], clean: list[Sample], seed: int) -> tuple[Floats, NDArray[np.int_], Floats]:
    """Return features, marks and weights of the pages, their variants and the clean articles."""
    rng = random.Random(seed)  # noqa: S311  # variants, not secrets
    weighted = [(sample(page), 1.0) for page in pages]
    for page in pages:
        if any(page[1]):
            weighted += [(sample(variant(page, rng)), 0.4) for variant in VARIANTS]
            other = rng.choice([each for each in pages if any(each[1])])
            weighted.append((sample(inside(page, other)), 0.4))
    weighted += [(each, 0.2) for each in clean]
    weighted = [(each, weight) for each, weight in weighted if len(each[1])]
    weights = []
    for (_, _, chars), weight in weighted:
        size = np.minimum(chars, 1000) ** 0.6
        weights.append(weight * size / np.sqrt(size.sum()))
    weight_of_all = np.concatenate(weights)
    return (
        np.concatenate([each[0] for each, _ in weighted]),
        np.concatenate([each[1] for each, _ in weighted]),
        weight_of_all / weight_of_all.mean(),
    )


def train(pages: list[Marked], clean: list[Sample], seed: int) -> lightgbm.LGBMClassifier:
    features, marks, weights = examples(pages, clean, seed)
    model = lightgbm.LGBMClassifier(
        n_estimators=TREES,
        num_leaves=8,
        max_depth=3,
        learning_rate=0.08,
        min_child_samples=40,
        subsample=0.8,
        subsample_freq=1,
        colsample_bytree=0.4,
        reg_lambda=5,
        n_jobs=1,
        verbose=-1,
        random_state=seed,
    )
    return model.fit(features, marks, sample_weight=weights)


def exported(model: lightgbm.LGBMClassifier) -> dict[str, Any]:
    """Return the trees as complete trees of depth three: a leaf above that depth is repeated below."""
    trees = []
    for info in model.booster_.dump_model()["tree_info"]:
        level = [info["tree_structure"]]
        splits: list[tuple[str, float]] = []
        for _ in range(3):
            below = []
            for node in level:
                if "leaf_value" in node:
                    splits.append((ALL_NAMES[0], 1e9))
                    below += [node, node]
                else:
                    splits.append((ALL_NAMES[node["split_feature"]], float(f"{node['threshold']:.5g}")))
                    below += [node["left_child"], node["right_child"]]
            level = below
        trees.append({"splits": splits, "leaves": [round(node["leaf_value"], 5) for node in level]})
    return {"start": 0.0, "trees": trees}


def score(pages: list[Marked], labels: list[tuple[Line, ...]]) -> tuple[float, float, float]:
    """Return character precision, recall and F1 of the lines kept as title or body."""
    right = kept = gold = 0
    for page, lines in zip(pages, labels, strict=True):
        _, marks, chars = sample(page)
        keeps = np.array([line.kind in ("title", "body") for line in lines])
        right += int((chars * keeps * marks).sum())
        kept += int((chars * keeps).sum())
        gold += int((chars * marks).sum())
    return right / kept, right / gold, 2 * right / (kept + gold)


def learned_odds(model: lightgbm.LGBMClassifier, features: Floats) -> tuple[list[float], list[str]]:
    odds = model.predict_proba(features)[:, 1].tolist()
    return odds, ["model"] * len(odds)


def cross_validate(pages: list[Marked], clean: list[Sample], seed: int) -> list[tuple[Line, ...]]:
    order = list(range(len(pages)))
    random.Random(seed).shuffle(order)  # noqa: S311
    labels: list[tuple[Line, ...]] = [()] * len(pages)
    for fold_number in range(FOLDS):
        held = set(order[fold_number::FOLDS])
        model = train([page for number, page in enumerate(pages) if number not in held], clean, seed)
        for number in held:
            text = "\n".join(pages[number][0])
            labels[number] = labelled(text, lambda features, model=model: learned_odds(model, features))
    return labels


def main(folder: Path) -> None:
    pages = [(page["lines"], page["body"]) for page in load(folder / "reading" / "plain-lines-dev.jsonl")]
    articles = [
        [line for line in article["text"].splitlines() if line.strip()]
        for article in load(folder / "summary" / "bbc-dev.jsonl")[:60]
    ]
    clean = [sample((lines, [1] * len(lines))) for lines in articles]
    for seed in (0, 1, 2):
        precision, recall, f1 = score(pages, cross_validate(pages, clean, seed))
        print(f"cross-validated, seed {seed}: P {precision:.3f} R {recall:.3f} F1 {f1:.4f}")
    model = exported(train(pages, clean, 0))
    new = MODEL.with_suffix(".new")
    new.write_text(json.dumps(model, indent=None).replace('}, {"splits"', '},\n{"splits"') + "\n", encoding="utf-8")
    new.replace(MODEL)
    print("wrote", MODEL.name, MODEL.stat().st_size, "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
