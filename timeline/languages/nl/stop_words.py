"""Dutch function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen
geweest haar had hadden heb hebben heeft hem het hier hij hoe hun ik in is ja je jij jullie kan kon kunnen maar
me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen
toch toen tot u uit uw van veel voor want waren was wat we wel werd werden wezen wie wij wil worden wordt zal ze
zelf zich zij zijn zo zonder zou zouden
""")
