"""Words of dates that are names here: Theresa May, the Long March, Sun Yat-sen, June Carter."""

from __future__ import annotations

import re

from timeline.grammar.expression import Expression
from timeline.grammar.meaning import Calendar
from timeline.languages.vocabulary import Vocabulary

BEFORE = re.compile(r"(\S+)[ \t\n]+$")
AFTER = re.compile(r"[ \t]+([^\s,.;:!?)\"']+)")
# "Winter Bees", "the Summer Palace": two capitals make a name.
FOLLOWING_NAME = re.compile(r" ([A-Z][a-z]+)")


def is_name(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a bare month, weekday or season is part of a name, or the verb may or march."""
    if _is_title(text, lowered, expression, words):
        return True
    word = lowered[expression.start : expression.end].rstrip(".")
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
        return following in words.marches and (not introduced or previous.lower() in words.determiners)
    if word != "may" or introduced or not following:
        return False
    begins = not previous or previous[-1] in '.!?"'
    return following in words.modals or (begins and following not in words.may_goes_on)


def _is_part_of_name(previous: str, following: str) -> bool:
    if previous[:1].isupper() and previous[-1:].isalpha() and not previous.isupper():
        return True
    return following[:1].isupper() and not following.isupper() and not previous[-1:].isdigit()


def _is_published_name(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether the word names a newspaper (Daily Mail, Sunday Times) or a stream (the Gulf current)."""
    match = AFTER.match(text, expression.end)
    following = match[1] if match else ""
    if expression.rule == "current":
        return not following or following.lower() in words.followers
    if expression.rule == "frequency":
        return text[expression.start].isupper() and following[:1].isupper() and not following.isupper()
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    if before and before[1] in words.named_days:
        return True
    return following.lower() in words.newspapers and lowered.endswith("the ", 0, expression.start)


def _is_named_season(text: str, expression: Expression, after: str, words: Vocabulary) -> bool:
    """Return whether a capitalised season is a name: Fall of Saigon, the Arab Spring."""
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
    """Return whether a holiday without a capital is the plain word: a mass of thanksgiving, an epiphany."""
    word = text[expression.start : expression.end]
    before = BEFORE.search(lowered, max(expression.start - 20, 0), expression.start)
    return before is not None and before[1] in words.plain_holidays.get(word, ())


def _is_title(text: str, lowered: str, expression: Expression, words: Vocabulary) -> bool:
    """Return whether a season or pointer is a title: Fall of Saigon, Spring of Life, "This Week With …", High Noon."""
    after = text[expression.end : expression.end + 5]
    if expression.rule == "holiday" and _is_thanks(text, lowered, expression, words):
        return True
    if expression.rule == "season" and _is_named_season(text, expression, after, words):
        return True
    if expression.rule in {"frequency", "weekday", "current"} and _is_published_name(text, lowered, expression, words):
        return True
    if expression.rule == "noon" and lowered.endswith("high ", 0, expression.start):
        return True
    said = text[expression.start : expression.end]
    if (
        expression.rule == "anaphoric unit"
        and said.split()[-1].istitle()
        and lowered.endswith("of ", 0, expression.start)
    ):
        return True
    quoted = text[max(expression.start - 1, 0) : expression.start] in {'"', "“", "`", "‘"}
    return quoted and said.istitle() and " " in said and after[1:2].isupper()
