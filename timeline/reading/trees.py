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

from timeline.reading.around import ALL_NAMES
from timeline.reading.features import Floats

Flags = NDArray[np.bool_]

LEAVES = 8
AT_ONCE = 1000  # lines: what is worked on stays in the processor's cache
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
    groups: NDArray[np.intp]
    names: tuple[str, ...]


@lru_cache(maxsize=1)
def _compiled() -> _Compiled:
    """Return the model as arrays: planes of splits, trees sorted by the feature of their root."""
    model = msgspec.json.decode(MODEL.read_bytes(), type=Model)
    trees = sorted(model.trees, key=lambda tree: tree.splits[0][0])
    place = {name: number for number, name in enumerate(ALL_NAMES)}
    names = tuple(sorted({tree.splits[0][0] for tree in trees}))
    roots = [tree.splits[0][0] for tree in trees]
    return _Compiled(
        model.start,
        np.array([[place[name] for name, _ in tree.splits] for tree in trees], dtype=np.intp).T.copy(),
        np.array([[at for _, at in tree.splits] for tree in trees], dtype=np.float32).T[:, :, None].copy(),
        np.array([tree.leaves for tree in trees], dtype=np.float32).ravel(),
        np.arange(len(trees))[:, None] * LEAVES,
        np.array([roots.index(name) for name in names], dtype=np.intp),
        names,
    )


def line_odds(features: Floats) -> tuple[list[float], list[str]]:
    """Return of each line the probability that it is the article's own, and the two features that led there most.

    A tree's log-odds count for the feature of its root.
    """
    odds: list[float] = []
    reasons: list[str] = []
    for start in range(0, len(features), AT_ONCE):
        some = _odds(_compiled(), features[start : start + AT_ONCE])
        odds += some[0]
        reasons += some[1]
    return odds, reasons


def _odds(model: _Compiled, features: Floats) -> tuple[list[float], list[str]]:
    shares = np.add.reduceat(_leaf_values(model, features), model.groups, axis=0)
    odds = model.start + shares.sum(axis=0)
    shares *= np.where(odds > 0, np.float32(1), np.float32(-1))
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
    # One plane a split: the root, its two children, their four.
    right = by_feature.take(model.columns, axis=0) > model.thresholds
    root = right[0]
    second = _either(root, right[2], right[1])
    third = _either(root, _either(second, right[6], right[5]), _either(second, right[4], right[3]))
    leaf = (root.view(np.uint8) << 2) + (second.view(np.uint8) << 1) + third.view(np.uint8)
    values: Floats = model.leaves.take(leaf + model.places)
    return values


def _either(chosen: Flags, yes: Flags, no: Flags) -> Flags:
    """Return ``yes`` where chosen, else ``no``: of truth values, bits are faster than ``np.where``."""
    return no ^ (chosen & (yes ^ no))
