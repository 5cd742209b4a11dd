"""What stands around each line: the other half of the numbers that the line model looks at.

Boilerpipe (Kohlschütter 2010) showed that the neighbours' text density says most; the windows, the distances to labels
that end articles, and the longest run of sentence lines carry that over the page.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline.reading.features import NAMES, Floats

Doubles = NDArray[np.float64]
Flags = NDArray[np.bool_]

NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
SHOWN = ("length", "function words", "capitalised words", "ends as a sentence", "page words", "sentence line")
WINDOWS = (2, 5, 12, 30)
GAP = 6  # lines without a sentence that a run may hold
FAR = 1000

AROUND = (
    *(f"{name} {offset:+d}" for offset in NEIGHBOURS for name in SHOWN),
    *(
        f"{what} within {width}"
        for width in WINDOWS
        for what in ("sentence characters", "sentence lines", "labels", "function words")
    ),
    *(
        f"{what} {side}"
        for side in ("above", "below")
        for what in (
            "sentence characters",
            "lines to a sentence line",
            "lines to an ending label",
            "ending labels",
            "lines to a repeated line",
        )
    ),
    "place",
    "lines of the page",
    "sentence share of the page",
    "function words of the page",
    "run",
    "in the longest run",
    "lines from the longest run",
    "place in the run",
)
ALL_NAMES = (*NAMES, *AROUND)
COLUMN = {name: place for place, name in enumerate(NAMES)}
SHOWN_COLUMNS = [COLUMN[name] for name in SHOWN]
FLAG_COLUMNS = [COLUMN[name] for name in ("sentence line", "ending label", "repeated")]
LABEL_COLUMNS = [COLUMN[name] for name in ("navigation label", "widget label", "ending label")]


def page_features(local: Floats, chars: Floats) -> Floats:
    """Return the features of each line with what stands around it: one column a name of ``ALL_NAMES``.

    ``local`` holds the features of each line alone, ``chars`` its code points.
    """
    sentence = local[:, COLUMN["sentence line"]]
    weight = sentence * chars
    text_like = local[:, COLUMN["function words"]] * np.minimum(chars, 300)
    densities = np.stack([weight, sentence, local[:, LABEL_COLUMNS].max(axis=1), text_like], axis=1)
    total = np.concatenate([np.zeros((1, 4)), np.cumsum(densities, axis=0, dtype=np.float64)])
    return np.concatenate(
        [
            local,
            _neighbours(local),
            *_windows(total),
            *_sides(local, weight),
            _page(total, chars),
            _runs(sentence > 0, weight),
        ],
        axis=1,
        dtype=np.float32,
    )


def _neighbours(local: Floats) -> Floats:
    """Return some features of the three lines above and below; -1 where the page has none."""
    n, width = len(local), len(SHOWN)
    edge = max(NEIGHBOURS)
    padded = np.full((n + 2 * edge, width), -1, dtype=np.float32)
    padded[edge : edge + n] = local[:, SHOWN_COLUMNS]
    return np.concatenate([padded[edge + offset : edge + offset + n] for offset in NEIGHBOURS], axis=1)


def _windows(total: Doubles) -> list[Doubles]:
    n = len(total) - 1
    index, widths = np.arange(n), np.array(WINDOWS)[:, None]
    low, high = np.maximum(index - widths, 0), np.minimum(index + widths + 1, n)
    means = (total[high] - total[low]) / (high - low)[:, :, None]
    means[:, :, 0] = np.log1p(means[:, :, 0])
    return list(means)


def _sides(local: Floats, weight: Floats) -> list[Doubles]:
    """Return what lies above each line, then what lies below it, itself not counted."""
    page = max(float(weight.sum()), 1.0)
    flags = local[:, FLAG_COLUMNS] > 0  # sentence lines, ending labels, repeated lines
    # Both ways at once, the way up turned round.
    text, marks = np.stack([weight, weight[::-1]]), np.stack([flags, flags[::-1]])
    ends = marks[:, :, 1]
    sides = np.empty((2, len(local), 5))
    sides[:, :, 0] = (np.cumsum(text, axis=1, dtype=np.float64) - text) / page
    sides[:, :, [1, 2, 4]] = _since(marks)
    sides[:, :, 3] = np.minimum(np.cumsum(ends, axis=1) - ends, 5)
    return [sides[0], sides[1, ::-1]]


def _since(flags: Flags) -> Doubles:
    """Return of each line, both ways and by column, the logarithm of the lines since the last flag, itself left out."""
    index = np.arange(flags.shape[1])[:, None]
    last = np.full(flags.shape, -FAR)
    last[:, 1:] = np.maximum.accumulate(np.where(flags, index, -FAR), axis=1)[:, :-1]
    since: Doubles = np.log1p(np.minimum(index - last, 100))
    return since


def _page(total: Doubles, chars: Floats) -> Doubles:
    n = len(chars)
    page = np.empty((n, 4))
    page[:, 0] = np.arange(n) / max(n - 1, 1)
    page[:, 1] = np.log1p(n)
    page[:, 2] = total[-1, 0] / max(float(chars.sum()), 1.0)
    page[:, 3] = total[-1, 3] / n
    return page


def _runs(flags: Flags, weight: Floats) -> Doubles:
    """Return of each line its run's share of sentence text, if in the longest run, how far from that, where in it.

    A run is sentence lines with at most ``GAP`` other lines between two of them.
    """
    n = len(flags)
    at = np.flatnonzero(flags)
    if not len(at):
        return np.tile(np.array([0.0, 0.0, 100.0, -1.0]), (n, 1))
    breaks = np.flatnonzero(np.diff(at) > GAP)
    firsts, lasts = at[np.concatenate(([0], breaks + 1))], at[np.concatenate((breaks, [len(at) - 1]))]
    total = np.concatenate(([0.0], np.cumsum(weight)))
    sizes = total[lasts + 1] - total[firsts]
    index = np.arange(n)
    inside = np.searchsorted(firsts, index, side="right") - 1
    run = np.where((inside >= 0) & (index <= lasts[inside]), sizes[inside], 0) / total[-1]
    longest = int(np.argmax(sizes))
    first, last = firsts[longest], lasts[longest]
    distance = np.where(index < first, index - first, np.where(index > last, index - last, 0)).clip(-60, 60)
    place = np.clip((index - first) / max(int(last - first), 1), -1, 2)
    return np.stack([run, (index >= first) & (index <= last), distance, place], axis=1)
