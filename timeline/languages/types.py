"""The types of happenings that news tells, the same in every language, and the words of a language that tell them.

Types are those of news event ontologies (ACE 2005: die, injure, attack, arrest, charge, convict, sentence, elect …) and
what business, disaster and health reports add.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


HAPPENINGS = _names(
    """die injure arrest charge try convict acquit sentence free elect authorise resign appoint attack explode collapse
    destroy sink crash quake storm flood burn leak seal infect alert sign cease open close sell buy win launch protest
    defect sanction earn investigate warn discuss strike"""
)
RESPONSES = _names("react deny appeal pledge rescue apologise")
"""What is said or done about a happening: of its day and of its names, and another event."""


class TypeWords(Struct, frozen=True):
    """The words of a language that tell a type each, lower-cased; two joined by a hyphen tell it only together.

    A word that tells several types equally often is in none.
    """

    type_of: Mapping[str, str] = {}


def by_word(words_of: Mapping[str, str]) -> dict[str, str]:
    """Return the type of each word out of the words of each type."""
    return {word: kind for kind, words in words_of.items() for word in words.split()}
