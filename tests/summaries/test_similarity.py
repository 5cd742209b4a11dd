"""What sentences share is what the whole matrix of sentences and terms gives."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from summarize import similarity
from summarize.similarity import products, shared_words
from summarize.terms import terms_of


@pytest.mark.parametrize("at_once", [1, 7, similarity.AT_ONCE])
@pytest.mark.parametrize(("sentences", "size"), [(0, 0), (1, 1), (2, 0), (5, 2), (40, 9), (300, 12)])
def test_products_are_those_of_the_whole_matrix(
    monkeypatch: pytest.MonkeyPatch, sentences: int, size: int, at_once: int
) -> None:
    monkeypatch.setattr(similarity, "AT_ONCE", at_once)
    chance = np.random.default_rng(sentences)
    words = [
        [f"w{int(30 * word**2)}" for word in chance.random(chance.integers(0, size + 1))] for _ in range(sentences)
    ]
    terms = terms_of(words)
    values = chance.random(len(terms.term)) + 0.5
    matrix = np.zeros((sentences, max(1, terms.size)))
    matrix[terms.sentence, terms.term] = values
    rows, columns, found = products(terms, values)
    assert len(set(zip(rows.tolist(), columns.tolist(), strict=True))) == len(rows)
    cells = np.zeros((sentences, sentences))
    cells[rows, columns] = found
    np.testing.assert_allclose(cells, matrix @ matrix.T, rtol=1e-12)
    assert (cells == cells.T).all()


def test_sentences_of_one_word_share_it_without_bound() -> None:
    rows, columns, weights = shared_words(terms_of([["a"], ["b", "c"], ["a"]]))
    shared = {(row, column): weight for row, column, weight in zip(rows, columns, weights, strict=True)}
    assert shared[0, 2] == np.inf
    assert (0, 1) not in shared
    assert shared[1, 1] == pytest.approx(2 / (2 * np.log(2)))


def test_a_word_in_every_sentence_takes_little_more_memory_than_the_answer() -> None:
    terms = terms_of([["the", f"w{at}"] for at in range(1500)])
    tracemalloc.start()
    answer = products(terms, terms.counts.astype(float))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * sum(array.nbytes for array in answer)
