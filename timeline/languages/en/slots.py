"""English as data: what stands beside a name, and who won against whom."""

from __future__ import annotations

from timeline.languages.en import events


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = events.FUNCTION_WORDS
REPORTING = events.REPORTING
CALENDAR_NAMES = events.CALENDAR_NAMES
ARTICLES = _words("the a an")
PLACED = _words("in near outside")
OF = _words("of")

MALE = _words("boy boys man men father fathers son sons husband brother brothers")
FEMALE = _words("girl girls woman women mother mothers daughter daughters wife sister sisters")

WINNING = _words(
    """beat beats defeat defeats defeated overcame overcomes edged edges thrashed thrashes hammered routed outclassed
    downed won wins win eliminated eliminates overpowered"""
)
LOSING = _words("lost loses lose succumbed succumbs")
BEATEN = _words("beaten defeated thrashed hammered edged routed outclassed eliminated overcome")
PASSIVE = events.BE
BY = _words("by")

ANAPHORS = events.PRONOUNS | events.POSSESSIVES | events.DEMONSTRATIVES | events.RELATIVES
POSSESSIVES = ("'s", "’s")
PLURAL = "s"
