"""Our own method: the sentences that an editor would pick, each of which can stand where it stands.

Trained trees rank the sentences of each article. For a blurb of three sentences of one article, whole blurbs of the
best eight are compared. For any other budget sentences are taken one by one, each less liked the more it says
what those taken say (Carbonell and Goldstein 1998). Nothing is taken that leans on a sentence that was not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from msgspec import Struct

from summarize import sets
from summarize.candidates import Candidates, best_rows, candidates_of, trained
from summarize.choose import Choice, Purse, most_shared, on_query, purse_of, scaled
from summarize.document import Document
from summarize.model import Budget
from summarize.terms import Floats, Integers, terms_of

# How much of the range of the scores a sentence loses that repeats another letter for letter.
REPETITION = 0.5
MOST_TAKEN = 1000
# What it is worth that all other articles hold the words of a sentence, in ranges of the scores.
COMMON = 2.0


class _Ranked(Struct, frozen=True):
    """The candidates of all articles: positions in the document, scores, and the positions that they lean on."""

    positions: Integers
    scores: Floats
    before: Integers


def choose(document: Document, budget: Budget) -> Choice:
    """Return the blurb of one article or several; empty, with a note, where no sentence can stand in one."""
    articles = _articles(document)
    if not articles:
        return Choice((), (0.0,) * len(document.sentences), ("no sentence of the text can stand on its own",))
    scores = [trained().values(article.features.columns) for article in articles]
    everywhere = _everywhere(document, articles, scores)
    if len(document.articles) == 1 and budget.sentences == sets.SIZE and not document.query:
        whole = _best_set(articles[0], scores[0])
        if whole:
            return Choice(whole, everywhere)
    purse = purse_of(document, budget)
    return Choice(_taken(document, purse, _ranked(articles, everywhere, asked=bool(document.query))), everywhere)


def _articles(document: Document) -> list[Candidates]:
    owners = document.owners  # ascending: the sentences of an article stand together
    parts = [range(bisect_left(owners, owner), bisect_right(owners, owner)) for owner in range(len(document.articles))]
    found = [candidates_of(document, part) for part in parts]
    return [candidates for candidates in found if candidates is not None]


def _everywhere(document: Document, articles: list[Candidates], scores: list[Floats]) -> tuple[float, ...]:
    """Return the score of every sentence of the document; those that are no candidates get the lowest."""
    values = np.full(len(document.sentences), min(own.min() for own in scores))
    for candidates, own in zip(articles, scores, strict=True):
        values[candidates.positions] = own
    if len(document.articles) > 1:
        values = np.array(scaled(values)) + COMMON * np.array(document.common)
    return tuple(on_query(document, values.tolist()))


def _best_set(candidates: Candidates, scores: Floats) -> tuple[int, ...]:
    rows = best_rows(candidates, scores)
    best = sets.best_set(candidates.features, scores, rows, candidates.before)
    return () if best is None else tuple(candidates.positions[best].tolist())


def _ranked(articles: list[Candidates], scores: tuple[float, ...], *, asked: bool) -> _Ranked:
    positions = np.concatenate([candidates.positions for candidates in articles])
    rows = [(own.positions, np.array(own.before.all())) for own in articles]
    before = np.concatenate([np.where(before < 0, before, own[before]) for own, before in rows])
    values = np.array(scores)[positions]
    if asked:
        _raise_what_is_leaned_on(values, positions, before)
    return _Ranked(positions, (values - values.min()) / (float(np.ptp(values)) or 1.0), before)


def _raise_what_is_leaned_on(values: Floats, positions: Integers, before: Integers) -> None:
    """Let each sentence that another leans on be worth as much: who asked for the one gets both."""
    row_of = {position: row for row, position in enumerate(positions.tolist())}
    for row in range(len(positions) - 1, -1, -1):
        leaned = row_of.get(int(before[row]))
        if leaned is not None:
            values[leaned] = max(values[leaned], values[row])


def _taken(document: Document, purse: Purse, ranked: _Ranked) -> tuple[int, ...]:
    alike, room, taken = _Alike(document, ranked.positions), purse.room, list[int]()
    costs = np.array(purse.costs)[ranked.positions]
    free = ranked.before != -2
    for _ in range(MOST_TAKEN):
        standing = (ranked.before == -1) | np.isin(ranked.before, taken)
        open_to = free & standing & (costs <= room)
        if len(document.articles) > 1:
            open_to &= ~alike.repeated
        if not open_to.any():
            break
        row = int(np.argmax(np.where(open_to, ranked.scores - REPETITION * alike.most, -np.inf)))
        taken.append(int(ranked.positions[row]))
        free[row] = False
        room -= costs[row]
        alike.add(row)
    return tuple(sorted(taken))


class _Alike:
    """How much of each candidate's words the taken sentence that is most like it holds: 0 to 1."""

    def __init__(self, document: Document, positions: Integers) -> None:
        self.terms = terms_of([sorted(set(document.words[position].stems)) for position in positions])
        self.most = np.zeros(len(positions))
        self.repeated = np.zeros(len(positions), np.bool_)
        self.document, self.positions = document, positions.tolist()

    def add(self, row: int) -> None:
        held = np.zeros(self.terms.size)
        held[self.terms.term[self.terms.sentence == row]] = 1.0
        shared = self.terms.per_sentence(held[self.terms.term])
        shorter = np.maximum(np.minimum(self.terms.lengths, self.terms.lengths[row]), 1)
        shares = shared / shorter
        self.most = np.maximum(self.most, shares)
        if len(self.document.articles) > 1:
            allowed = [most_shared(self.document, self.positions[row], position) for position in self.positions]
            self.repeated |= shares > allowed
