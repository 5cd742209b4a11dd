"""Oblivious decision trees, read from a small file of numbers and evaluated for many rows at once."""

from __future__ import annotations

from importlib.resources import files

import msgspec
import numpy as np
from numpy.typing import NDArray

from summarize.terms import Floats

# Rows at a time: the answers to all trees' questions should stay in the processor's cache.
BLOCK = 128


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
        return np.concatenate([self._block(rows[start : start + BLOCK]) for start in range(0, len(rows), BLOCK)])

    def _block(self, rows: NDArray[np.float32]) -> Floats:
        # Level by level and rows last, so that every step runs over neighbouring memory.
        asked = rows.T[self.columns.T]
        answers = (asked > self.thresholds.T[:, :, None]).view(np.uint8)
        starts = np.arange(len(self.leaves))[:, None] * self.leaves.shape[1]
        found: Floats = self.leaves.ravel().take(_number(answers) + starts).sum(axis=0)
        return found


def _number(answers: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the binary numbers whose digits are the answers, first level lowest."""
    number: NDArray[np.uint8] = answers[-1].copy()
    for level in answers[-2::-1]:
        number <<= 1
        number |= level
    return number


class _Numbers(msgspec.Struct):
    columns: list[list[int]]
    thresholds: list[list[float]]
    leaves: list[list[float]]


def read_trees(package: str, name: str) -> Trees:
    """Return the trees of a file of a package."""
    numbers = msgspec.json.decode((files(package) / name).read_bytes(), type=_Numbers)
    columns, thresholds = np.array(numbers.columns, np.intp), np.array(numbers.thresholds, np.float32)
    return Trees(columns, thresholds, np.array(numbers.leaves))
