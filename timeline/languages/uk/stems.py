"""Ukrainian as data: endings that a light stemmer takes off (Savoy 2006, "Light stemming approaches").

Those of cases, persons and tenses as school grammars list them, none of derivation, so that ``міста``, ``містом`` and
``містами`` are one word and ``місто`` and ``міський`` two.
"""

from __future__ import annotations


def _endings(text: str) -> tuple[str, ...]:
    return tuple(sorted(text.split(), key=len, reverse=True))


BEHIND = ("ся", "сь")
# Nouns by case, then adjectives, then verbs by person, tense and infinitive.
ENDINGS = _endings(
    """а я о е и і ї у ю ь й ом ем єм ою ею єю ові еві єві ам ям ами ями ах ях ів їв ей
    ий ій а я е є ого його ому йому им їм ім ої ої ою ію их їх іх ими їми іми
    у ю еш єш е є емо ємо ете єте уть ють иш їш ить їть имо їмо ите їте ать ять
    ав яв ів ив їв ала яла іла ила їла ало яло іло ило їло али яли іли или їли ати яти іти ити їти ував увала увало
    ували увати юватиме уватиме уватимуть атиме итиме атимуть итимуть"""
)
