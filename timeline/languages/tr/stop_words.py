"""Turkish function words: pronouns, prepositions, auxiliaries. No installed package brings a list."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
acaba ama ancak artık aslında az bazı belki ben beni benim bile bir biraz biri birkaç birçok biz bize bizi bu
buna bunda bundan bunlar bunu bunun böyle da daha de değil diye dolayı en fakat gibi göre hangi hani hem henüz
hep hepsi her herkes hiç ile ise için işte kadar karşı kendi kez ki kim mi mu mü nasıl ne neden nerede niye o
olan olarak oldu olduğu olsa on ona onlar onu onun oysa sadece sanki sen siz son sonra tüm var ve veya ya yani
yine yok zaten çok çünkü önce öyle şey şimdi şu
""")
