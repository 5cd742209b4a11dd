"""Oblivious decision trees, read from a small file of numbers and evaluated for many rows at once."""

from __future__ import annotations

from importlib.resources import files

import msgspec
import numpy as np
from numpy.typing import NDArray

from summarize.terms import Floats


class Trees(msgspec.Struct, frozen=True):
    """Trees whose every level asks one question of all its nodes (Kohavi and Li 1995; Prokhorenkova et al. 2018).

    ``columns`` and ``thresholds`` hold a row for each tree and a column for each level, ``leaves`` a row for each tree:
    the answers ``value > threshold``, first level lowest, are the binary number of the leaf.
    """

    columns: NDArray[np.intp]
    thresholds: NDArray[np.float32]
    leaves: Floats

    def values(self, rows: NDArray[np.float32]) -> Floats:
        """Return the sum of the trees' leaves for each row."""
        answers = (rows[:, self.columns.ravel()] > self.thresholds.ravel()).reshape(len(rows), *self.columns.shape)
        leaf = np.packbits(answers, axis=2, bitorder="little")[:, :, 0]
        found: Floats = self.leaves[np.arange(len(self.leaves)), leaf].sum(axis=1)
        return found


class _Numbers(msgspec.Struct):
    columns: list[list[int]]
    thresholds: list[list[float]]
    leaves: list[list[float]]


def read_trees(package: str, name: str) -> dict[str, Trees]:
    """Return the trees of a file of a package, by name."""
    data = msgspec.json.decode((files(package) / name).read_bytes(), type=dict[str, _Numbers])
    return {
        key: Trees(
            np.array(numbers.columns, np.intp), np.array(numbers.thresholds, np.float32), np.array(numbers.leaves)
        )
        for key, numbers in data.items()
    }
