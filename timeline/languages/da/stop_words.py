"""Danish function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
af alle at blev blive bliver da de dem den denne der deres det dette dig din dog du efter eller en end er et for
fra få får han hans har havde have hendes her hos hun hvad hvem hver hvis hvor hvordan i ikke ind ingen jeg jer
jo kan kun kunne man mange med meget men mens mere mig min mod må ned nej noget nogle nu når og også om op os
over på sig sin sine skal skulle som så sådan til ud under var ved vi vil ville vor være været
""")
