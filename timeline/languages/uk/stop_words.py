"""Ukrainian function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
а або аж але без би був буде були було в вже ви вона вони воно все всі від він для до ж же з за зі й його коли
ми може на над нас наш не них ні о об по при про під та так також там те ти тим то тому тут у це цей цього цьому
ця ці цієї через чи ще що щоб як яка яке який якщо які є і із їх їхній її
""")
