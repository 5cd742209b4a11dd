"""Words of dates that are names here: Theresa May, the Long March, Sun Yat-sen, June Carter."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.grammar.tag import Tag
from timeline.languages.vocabulary import Vocabulary
from timeline.refine.beside import AFTER, BEFORE

GLUED = re.compile(r"\b(?:all|by|by-the|good|every|opening|late|week|to)-$")
CLOSED = re.compile(r"[,.]?[\"”`’']")
PAPER_ON = re.compile(r"\b([A-Z]\w+) on $")
NIGHT_OF = re.compile(r" (?:Night|Morning)s? [A-Z]")
QUOTED_OR_LOWER = re.compile(r"(?:[a-z,] |[\"“‘`'])$")
OF_UNIT = re.compile(r"(\w+) of $")
QUOTES = frozenset('"“`‘')
# "Winter Bees", "the Summer Palace": two capitals make a name.
LISTED = re.compile(r"\b([A-Z][a-z]+) and $")
FOLLOWING_NAME = re.compile(r" ([A-Z][a-z]+)")


def is_name(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a bare month, weekday or season is part of a name, or the verb may or march."""
    if _is_title(text, lowered, expression, words) or _is_somebody(text, expression, words):
        return True
    word = lowered[expression.start : expression.end].rstrip(".")
    if _is_articled(word, lowered, expression, words) or _is_listed(word, text, expression, words):
        return True
    if word not in words.names or not isinstance(expression.meaning, Calendar) or text[expression.end - 1] == ".":
        return False
    before = BEFORE.search(text, max(expression.start - 40, 0), expression.start)
    after = AFTER.match(text, expression.end)
    previous, following = before[1] if before else "", after[1] if after else ""
    if _is_verb(word, previous, following.lower(), words) or (
        previous.lower() in words.ambiguous and _is_given(word, following, words)
    ):
        return True
    return previous.lower() not in words.introduce and _is_part_of_name(
        previous, following if _is_given(word, following, words) else ""
    )


def _is_articled(word: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether an article makes a short form a thing: ``The Sun.`` is a newspaper or the star."""
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    return word in words.articled and before is not None and before[1] in words.determiners


def _is_listed(word: str, text: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a month that is a surname ends a list of names: ``Clarkson, Hammond and May left``."""
    if word not in words.surnames or not text[expression.start].isupper():
        return False
    match = LISTED.search(text, max(expression.start - 40, 0), expression.start)
    if match is None or match[1].lower() in words.months or match[1].lower() in words.weekdays:
        return False
    following = AFTER.match(text, expression.end)
    return match[1].lower() not in words.holidays and not (following and following[1][0].isdigit())


def _is_somebody(text: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a day, month or holiday in capitals follows a title: Mr Friday, Father Christmas."""
    if not isinstance(expression.meaning, Calendar) or not text[expression.start].isupper():
        return False
    before = BEFORE.search(text, max(expression.start - 20, 0), expression.start)
    return before is not None and before[1].rstrip(".").lower() in words.addressed


def _is_given(word: str, following: str, words: Vocabulary) -> bool:
    return (
        word in words.given
        and following.lower() not in words.months
        and following[:1].isupper()
        and following[1:].islower()
    )


def _is_verb(word: str, previous: str, following: str, words: Vocabulary) -> bool:
    """Return whether may or march is the verb, or march the walk: "the march on Rome", "May I …"."""
    introduced = previous.lower() in words.introduce
    if word == "march":
        walked = previous.lower() in words.determiners
        return (walked and not following) or (following in words.marches and (not introduced or walked))
    if word != "may" or introduced or not following:
        return False
    begins = (not previous or previous[-1] in '.!?"') and following[0].isalpha()
    return following in words.modals or (begins and following not in words.may_goes_on)


def _is_part_of_name(previous: str, following: str) -> bool:
    if previous[:1].isupper() and previous[-1:].isalpha() and not previous.isupper():
        return True
    return following[:1].isupper() and not following.isupper() and not previous[-1:].isdigit()


def _is_published_name(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether the word names a newspaper (Daily Mail, Sunday Times) or a stream (the Gulf current)."""
    match = AFTER.match(text, expression.end)
    following = match[1] if match else ""
    if "current" in expression.tags:
        return not following or following.lower() in words.followers
    if "frequency" in expression.tags:
        return _is_paper(text, lowered, expression, following, words)
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    if (before and before[1] in words.named_days) or _is_night_of_shows(text, expression):
        return True
    paper = PAPER_ON.search(text, max(expression.start - 30, 0), expression.start)
    if paper and paper[1].lower() in words.sunday_papers and lowered.startswith("sunday", expression.start):
        return True
    return following.lower() in words.newspapers and lowered.endswith("the ", 0, expression.start)


def _is_night_of_shows(text: str, expression: Expression) -> bool:
    """Return whether a weekday begins a title such as Saturday Night Live, amid words without capitals."""
    before = QUOTED_OR_LOWER.search(text, max(expression.start - 3, 0), expression.start)
    return before is not None and NIGHT_OF.match(text, expression.end) is not None


def _is_paper(text: str, lowered: str, expression: Expression, following: str, words: Vocabulary) -> bool:
    """Return whether the word is or names a newspaper: Daily Mail, the Labour Party daily Dawn, the daily said."""
    before = BEFORE.search(text, max(expression.start - 20, 0), expression.start)
    previous = before[1] if before else ""
    paper = lowered[expression.start : expression.end] in words.papers
    if following[:1].isupper():
        named = paper and following.istitle() and (previous.istitle() or previous in words.publishers)
        return named or (text[expression.start].isupper() and not following.isupper())
    if text[expression.start].isupper() and previous[:1].isupper():  # the Harbour Daily newspaper
        return True
    return paper and previous.lower() in words.determiners and following in words.saying


def _is_named_season(text: str, _: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a capitalised season is a name: Fall of Saigon, the Arab Spring."""
    after = text[expression.end : expression.end + 5]
    if after[:4] == " of " and after[4:5].isupper():
        return True
    before = BEFORE.search(text, max(expression.start - 40, 0), expression.start)
    previous = before[1] if before else ""
    if _begins_name(text, expression, words):
        return True
    named = previous[:1].isupper() and previous.isalpha() and previous.lower() not in words.introduce
    return named and text[expression.start].isupper() and not previous.isupper() and not after[1:2].isupper()


def _begins_name(text: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a season begins a name that tells no time: Winter Bees, but the Spring Offensive was in spring."""
    following = FOLLOWING_NAME.match(text, expression.end)
    if not following or following[1].lower() in words.of_seasons:
        return False
    return text[expression.start : expression.end].rpartition(" ")[2].istitle()


def _is_thanks(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a holiday is the plain word, or what is called after it: a mass of thanksgiving, Easter Island."""
    word = text[expression.start : expression.end]
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    if before is not None and before[1] in words.plain_holidays.get(word, ()):
        return True
    after = AFTER.match(lowered, expression.end)
    return after is not None and after[1] in words.of_holidays


def _is_show(text: str, expression: Expression) -> bool:
    """Return whether words in capitals amid others without are a title: on the breakfast show's "This Morning"."""
    said = text[expression.start : expression.end]
    before = BEFORE.search(text, max(expression.start - 20, 0), expression.start)
    amid = before is not None and (before[1][0].islower() or before[1].endswith(("'s", "’s")))
    return amid and said.istitle() and " " in said


def _is_told_by_event(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a clause says which night is meant, or none is: the night the ship sank, a fly-by-night firm."""
    if GLUED.search(lowered, max(expression.start - 20, 0), expression.start) or _is_show(text, expression):
        return True
    if not isinstance(expression.meaning, Calendar):  # the next morning
        return False
    after = AFTER.match(text, expression.end)
    if not after or after[1].lower() not in words.relative or not lowered.startswith("the ", expression.start):
        return False
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    return before is not None and before[1] not in words.within


def _is_programme(text: str, _: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a day in capitals is a newspaper or programme: USA Today, the Today programme."""
    if not text[expression.start].isupper():
        return False
    before, after = (
        BEFORE.search(text, max(expression.start - 20, 0), expression.start),
        AFTER.match(text, expression.end),
    )
    if after and after[1].lower() in words.programmes:
        return True
    return (
        before is not None and before[1].isupper() and len(before[1]) > 1 and not text[expression.start + 1].isupper()
    )


def _is_last_word(text: str, _: str, expression: Expression, __: Vocabulary) -> bool:
    """Return whether "now" or its like ends a title in quotation marks: "Harvest Now"."""
    before = BEFORE.search(text, max(expression.start - 20, 0), expression.start)
    titled = before is not None and text[expression.start].isupper() and before[1].strip("\"“‘`'").istitle()
    return titled and bool(CLOSED.match(text, expression.end))


def _is_high_noon(text: str, lowered: str, expression: Expression, _: Vocabulary) -> bool:
    """Return whether noon or midnight is part of a name: High Noon, the Midnight Mission."""
    if lowered.endswith(("high ", "high-"), 0, expression.start):
        return True
    before = BEFORE.search(text, max(expression.start - 20, 0), expression.start)
    inside = before is not None and before[1][-1].isalnum()
    return inside and text[expression.start].isupper() and bool(FOLLOWING_NAME.match(text, expression.end))


def _is_quality(text: str, _: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether "the future" says of what follows that it is to come: the future king."""
    after = AFTER.match(text, expression.end)
    return after is not None and after[1].isalpha() and after[1].lower() not in words.followers | words.holding


def _is_of_title(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a unit names what it is of: the Person of the Year, player of the year."""
    before = OF_UNIT.search(lowered, max(expression.start - 30, 0), expression.start)
    if before and before[1] in words.honoured:
        return True
    capital = text[expression.start : expression.end].rsplit(maxsplit=1)[-1].istitle()
    return capital and lowered.endswith("of ", 0, expression.start)


TITLES: dict[Tag, Callable[[str, str, Expression, Vocabulary], bool]] = {
    "holiday": _is_thanks,
    "season": _is_named_season,
    "frequency": _is_published_name,
    "weekday": _is_published_name,
    "current": _is_published_name,
    "part of day": _is_told_by_event,
    "today": _is_programme,
    "noon": _is_high_noon,
    "reference": _is_last_word,
    "the future": _is_quality,
    "unit told": _is_of_title,
}


def _is_title(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a season or pointer is a title: Fall of Saigon, Spring of Life, "This Week With …", High Noon."""
    if any(TITLES[tag](text, lowered, expression, words) for tag in expression.tags if tag in TITLES):
        return True
    if text[max(expression.start - 1, 0) : expression.start] not in QUOTES:
        return False
    said, after = text[expression.start : expression.end], text[expression.end : expression.end + 3]
    return said.istitle() and " " in said and (after[1:2].isupper() or bool(CLOSED.match(after)))
