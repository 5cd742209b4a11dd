"""Romanian function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
a acea aceasta această acel acest acesta aceste acestea acești ai aici al ale am ar are as asta astfel atunci au
avea avem avut ca care ce cea cei cel cele ci cine cu cum când cât da dacă dar de deci deja despre din după e ea
ei el ele era este eu fi fie fiind foarte fost iar la le li lor lui mai mea mi mult ne nici nimic noi nu o ori
pe pentru poate prin sa sale sau se spre sub sunt să te toate tot toți tu un una unde unei unor unui va voi vor
vă îi îl îmi în între își îți și
""")
