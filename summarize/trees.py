"""Oblivious decision trees, read from a small file of numbers and evaluated for many rows at once."""

from __future__ import annotations

from importlib.resources import files

import msgspec
import numpy as np
from numpy.typing import NDArray

from summarize.terms import Floats

# Rows at a time: the answers to all trees' questions should stay in the processor's cache.
BLOCK = 256


class Trees(msgspec.Struct, frozen=True):
    """Trees whose every level asks one question of all its nodes (Kohavi and Li 1995; Prokhorenkova et al. 2018).

    ``columns`` and ``thresholds`` hold all trees' questions, level by level; ``leaves`` the leaves of one tree after
    those of another, which begin at ``starts``. The answers ``value > threshold``, first level lowest, are the binary
    number of the leaf.
    """

    columns: NDArray[np.intp]
    thresholds: NDArray[np.float32]
    leaves: Floats
    starts: NDArray[np.intp]

    def values(self, columns: NDArray[np.float32]) -> Floats:
        """Return the sum of the trees' leaves for each row; the rows are given column by column."""
        count = columns.shape[1]
        if count <= BLOCK:
            return self._block(columns)
        return np.concatenate([self._block(columns[:, start : start + BLOCK]) for start in range(0, count, BLOCK)])

    def _block(self, columns: NDArray[np.float32]) -> Floats:
        # Level by level and rows last, so that every step runs over neighbouring memory.
        answers = (columns.take(self.columns, axis=0) > self.thresholds).view(np.uint8)
        levels = answers.reshape(-1, len(self.starts), columns.shape[1])
        number = levels[-1]
        for level in levels[-2::-1]:
            number += number
            number |= level
        found: Floats = self.leaves.take(number + self.starts).sum(axis=0)
        return found


class _Numbers(msgspec.Struct):
    columns: list[list[int]]
    thresholds: list[list[float]]
    leaves: list[list[float]]


def read_trees(package: str, name: str) -> Trees:
    """Return the trees of a file of a package, which holds one of each in a row of every list."""
    numbers = msgspec.json.decode((files(package) / name).read_bytes(), type=_Numbers)
    columns = np.array(numbers.columns, np.intp).T.ravel()
    thresholds = np.array(numbers.thresholds, np.float32).T.reshape(-1, 1)
    leaves = np.array(numbers.leaves)
    starts = np.arange(len(leaves))[:, None] * leaves.shape[1]
    return Trees(columns, thresholds, leaves.ravel(), starts)
