"""English as data: deeds that have a price or a size, and what is set or only expected of a year ahead."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before ``to`` and a verb these set it for the time that follows.
INTENDING = _words("plans planned plan intends intended intend scheduled due set agreed pledged vowed promised")
# Deeds that have a price or a size: figures beside them make no statistic.
TRADING = _words(
    """bought sold paid acquired invested raised borrowed donated fined awarded lent won opened closed launched merged
    signed agreed hired settled sued cut shed laid built moved"""
)
# Of these, what a number behind it makes a statistic: ``sold 9 million boats``.
COUNTED = _words("sold")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """be have grow rise fall reach cost double triple slow shrink expand recover improve remain continue need see face
    become hit exceed total increase decrease decline drop climb average account generate require contribute likely
    depend stay keep get mean help make provide benefit lose suffer"""
)
