"""English as data: how figures are written, what they count, and what befell the people counted."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _same(meaning: str, text: str) -> dict[str, str]:
    return dict.fromkeys(text.split(), meaning)


ONE_TO_TWENTY = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty"""
NUMBER_WORDS = {word: number for number, word in enumerate(ONE_TO_TWENTY.split(), start=1)}
SCALES = {
    **dict.fromkeys(("k", "thousand"), 10**3),
    **dict.fromkeys(("m", "mn", "million"), 10**6),
    **dict.fromkeys(("bn", "billion"), 10**9),
    **dict.fromkeys(("tn", "trillion"), 10**12),
}
# Scales that mean nothing else: ``5m`` may be metres, and ``3k`` a race.
SCALE_WORDS = {"mn": "million", "bn": "billion", "tn": "trillion"}
CURRENCIES = {**_same("$", "$ dollar dollars"), **_same("€", "€ euro euros"), **_same("£", "£ pound pounds")}
PERCENT = _same("%", "% percent pc")
MAGNITUDE = "magnitude"
# Figures of one fate are compared whatever noun is counted: ``12 dockers were killed`` and ``57 dead``.
FATES = {
    **_same("dead", "dead death deaths die died dies dying kill killed killing kills drowned perished fatalities"),
    **_same("hurt", "hurt injured injures injuries injuring wounded wounding wounds"),
    **_same("missing", "missing unaccounted"),
    **_same("arrested", "arrested arrests arresting detained detains"),
}
TOLL = "toll"
# Counts of these measure time, and not the happening; the others end a figure that names nothing counted.
TIMES = _words("day hour minute month second time week year am pm")
NO_UNITS = TIMES | _words("of and or to in on at the a an by for from with as than were was is are have has who which")

# Who wins stands before the first and after the second, and the other way round in the passive.
WINNING = _words(
    """beat beats defeat defeats defeated overcame overcomes edged edges thrashed thrashes hammered routed outclassed
    downed won wins win eliminated eliminates overpowered"""
)
LOSING = _words("lost loses lose succumbed succumbs")
BEATEN = _words("beaten defeated thrashed hammered edged routed outclassed eliminated overcome")

MALE = _words("boy boys man men father fathers son sons husband brother brothers")
FEMALE = _words("girl girls woman women mother mothers daughter daughters wife sister sisters")
