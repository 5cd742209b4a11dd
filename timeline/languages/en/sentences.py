"""English words that decide whether a full stop ends a sentence."""

from __future__ import annotations

# Abbreviations that never end a sentence: what they announce follows.
OPENERS = frozenset({
    "approx.", "div.", "gen.", "rep.", "sen.", "gov.", "dept.", "est.", "ca.", "cf.", "e.g.", "i.e.", "viz.", "vs.",
    "v.", "fig.", "vol.", "ch.", "sec.", "par.", "pp.", "eds.", "messrs.", "mmes.", "hon.", "rev.", "amb.", "adm.",
    "cmdr.", "brig.", "maj.", "sgt.", "cpl.", "pvt.", "supt.", "det.", "insp.", "atty.", "asst.", "univ.", "mt.",
    "ft.", "no.", "nos.",
})  # fmt: skip
# Of these, what are words as well: they announce a number.
OPENERS_OF_NUMBERS = frozenset({"no.", "nos.", "est.", "ft.", "v."})
# After these a sentence may end or go on: it goes on before what tells more of the time.
HALVES_OF_THE_DAY = frozenset({
    "a.m.", "p.m.", "a.m", "p.m", "am.", "pm.",
})  # fmt: skip
GOES_ON_AFTER_A_TIME = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
    "oct", "nov", "dec", "et", "ct", "mt", "pt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc",
    "bst", "cet", "cest", "ist", "jst", "eastern", "central", "pacific", "mountain",
})  # fmt: skip
# A line that ends in one of these goes on in the next line.
BEFORE_A_NAME = frozenset({
    "mr.", "mrs.", "ms.", "dr.", "prof.", "sen.", "rep.", "gov.", "gen.", "st.", "lt.", "col.", "capt.",
})  # fmt: skip
BEFORE_A_NUMBER = frozenset({
    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "no.", "nos.",
    "p.", "pp.", "art.", "sec.", "vol.", "ch.", "fig.", "approx.",
})  # fmt: skip
