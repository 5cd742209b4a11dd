"""Norwegian Bokmål function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
alle at av bare ble bli blir da de dem den denne der deres det dette din disse du eller en enn er et etter for
fra før ha hadde han hans har hennes her hun hva hvem hver hvilken hvis hvor hvordan i ikke ingen inn jeg kan
kom kun kunne man mange med meg meget mellom men mens mer min mot må noe noen nå når og også om opp oss over på
samme seg selv sin sine sitt skal skulle slik som så til under ut uten var ved vi vil ville vår være vært
""")
