"""How likely each line is the article's own: gradient-boosted trees of depth three, evaluated over all lines at once.

The trees are learned by ``benchmarks/train_reading.py`` and kept in ``line_model.json``: for each tree the features and
thresholds of its seven splits (the root, its two children, their four), and the log-odds of its eight leaves.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from timeline.reading.features import ALL_NAMES, Floats

MODEL = Path(__file__).with_name("line_model.json")


class Tree(Struct, frozen=True):
    """One tree: a line goes left where its feature is at most the threshold; leaves are numbered from the left."""

    splits: tuple[tuple[str, float], ...]
    leaves: tuple[float, ...]


class Model(Struct, frozen=True):
    """The learned trees, and the log-odds that they start from."""

    start: float
    trees: tuple[Tree, ...]


class _Compiled(Struct, frozen=True):
    start: float
    columns: NDArray[np.intp]
    thresholds: Floats
    leaves: Floats
    places: NDArray[np.intp]
    roots: Floats
    names: tuple[str, ...]


@lru_cache(maxsize=1)
def _compiled() -> _Compiled:
    model = msgspec.json.decode(MODEL.read_bytes(), type=Model)
    place = {name: number for number, name in enumerate(ALL_NAMES)}
    columns = np.array([[place[name] for name, _ in tree.splits] for tree in model.trees], dtype=np.intp)
    roots = sorted(set(columns[:, 0].tolist()))
    belongs = np.zeros((len(roots), len(model.trees)), dtype=np.float32)
    belongs[[roots.index(column) for column in columns[:, 0].tolist()], np.arange(len(model.trees))] = 1
    return _Compiled(
        model.start,
        columns.T.copy(),
        np.array([[at for _, at in tree.splits] for tree in model.trees], dtype=np.float32).T[:, :, None].copy(),
        np.array([tree.leaves for tree in model.trees], dtype=np.float32).ravel(),
        np.arange(len(model.trees))[:, None] * 8,
        belongs,
        tuple(ALL_NAMES[column] for column in roots),
    )


def line_odds(features: Floats) -> tuple[list[float], list[str]]:
    """Return of each line the probability that it is the article's own, and the features that led to that."""
    model = _compiled()
    values = _leaf_values(model, features)
    odds = model.start + values.sum(axis=0)
    shares = (model.roots @ values) * np.where(odds > 0, np.float32(1), np.float32(-1))
    lines = np.arange(shares.shape[1])
    one = shares.argmax(axis=0)
    shares[one, lines] = -np.inf
    two = shares.argmax(axis=0)
    return (1 / (1 + np.exp(-odds))).tolist(), list(map(_reason, one.tolist(), two.tolist()))


@lru_cache(maxsize=4096)
def _reason(one: int, two: int) -> str:
    names = _compiled().names
    return f"model: {names[one]}, {names[two]}"


def _leaf_values(model: _Compiled, features: Floats) -> Floats:
    """Return the log-odds that each tree gives each line, one row a tree."""
    by_feature = np.ascontiguousarray(features.T)
    right = by_feature[model.columns] > model.thresholds  # one plane a split: the root, its two children, their four
    root = right[0]
    second = np.where(root, right[2], right[1])
    third = np.where(root, np.where(second, right[6], right[5]), np.where(second, right[4], right[3]))
    leaf = (root.view(np.uint8) << 2) + (second.view(np.uint8) << 1) + third.view(np.uint8)
    return np.take(model.leaves, leaf + model.places)
