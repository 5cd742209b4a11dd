"""How many words every two sentences share, as a sparse matrix."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import sparse

from summarize.terms import Floats, Terms


def products(terms: Terms, values: Floats) -> tuple[Any, Any, Any]:
    """Return rows, columns and values of the non-zero inner products of the sentences, weighted by ``values``."""
    shape = (len(terms.lengths), terms.size)
    matrix = sparse.csr_matrix((values, (terms.sentence, terms.term)), shape=shape)
    product = (matrix @ matrix.T).tocoo()
    return product.row, product.col, product.data


def shared_words(terms: Terms) -> tuple[Any, Any, Any]:
    """Return rows, columns and weights of TextRank's edges: shared words over the sum of the logarithms of lengths.

    The weight is infinite between sentences of one word. Mihalcea and Tarau (2004), TextRank.
    """
    rows, columns, shared = products(terms, terms.counts.astype(float))
    logs = np.log(np.maximum(terms.lengths, 1))
    with np.errstate(divide="ignore"):
        return rows, columns, shared / (logs[rows] + logs[columns])
