"""Finnish function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
ei eivät eli emme en et ette että he heidän heidät heille heitä hän häneen hänelle hänen hänet ja jo johon
joiden joita joka joko jonka jos jossa jota jotka kanssa keitä ken kenen koska kuin kuka kun me meidän meille
meitä mikä minkä minua minulle minun minut minä missä mitä mukaan mutta myös ne niiden niin niitä noin nuo nyt
näitä nämä ole olemme olen olet oli olisi olivat olla olleet ollut on ovat se sekä sen siinä siitä sille sinun
sinä sitä tai te teidän tuo tuon tämä tämän tässä tätä vaan vai vaikka vain
""")
