"""Hungarian function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
a abban aki akik akkor alatt amely amelyek amelyet ami amikor annak arra arról az azok azon azt azzal be belül
benne csak de e ebben egy egyes egyik el ellen elő előtt ennek erre ez ezek ezen ezt ezért fel felé fog ha hanem
hogy hogyan i ide igen is ismét itt jó kell ki kívül le lehet lenne lesz lett meg mely mert mi miatt mint mit
most már még míg nagy ne nek nem nincs o ott pedig s saját sem semmi több után vagy van vannak vele volna volt
voltak át én éppen és össze úgy ő ők
""")
