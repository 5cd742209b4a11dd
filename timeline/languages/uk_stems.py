"""Ukrainian stems: endings taken off by pattern, for which Snowball has no algorithm.

The steps and patterns are those of ``sumy.nlp.stemmers.ukrainian`` 0.13 (Mišo Belica, Apache License 2.0, see NOTICE),
which ported ``ukstemmer`` for Drupal by way of ``ukr_stemmer``; changed here: patterns are compiled, names are given.
"""

from __future__ import annotations

import re

VOWEL = re.compile("[аеиоуюяіїє]")
PERFECTIVE = re.compile("(ив|ивши|ившись|ыв|ывши|ывшись((?<=[ая])(в|вши|вшись)))$")
REFLEXIVE = re.compile("(с[яьи])$")
ADJECTIVE = re.compile("(ими|ій|ий|а|е|ова|ове|ів|є|їй|єє|еє|я|ім|ем|им|ім|их|іх|ою|йми|іми|у|ю|ого|ому|ої)$")
PARTICIPLE = re.compile("(ий|ого|ому|им|ім|а|ій|у|ою|ій|і|их|йми|их)$")
VERB = re.compile("(сь|ся|ив|ать|ять|у|ю|ав|али|учи|ячи|вши|ши|е|ме|ати|яти|є)$")
NOUN = re.compile(
    "(а|ев|ов|е|ями|ами|еи|и|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я|і|ові|ї|ею|єю|ою|є|еві|ем"
    "|єм|ів|їв|ю)$"
)
DERIVED = re.compile("[^аеиоуюяіїє][аеиоуюяіїє]+[^аеиоуюяіїє]+[аеиоуюяіїє].*(?<=о)сть?$")
PLURAL, ABSTRACT, SOFT = re.compile("и$"), re.compile("ость$"), re.compile("ь$")
SUPERLATIVE, DOUBLED = re.compile("ейше?$"), re.compile("нн$")


def stem_ukrainian(word: str) -> str:
    """Return the stem of a Ukrainian word, lower-cased and without apostrophes."""
    word = word.lower().replace("'", "").replace("ё", "е").replace("ъ", "ї")
    vowel = VOWEL.search(word)
    if vowel is None:
        return word
    start, rest = word[: vowel.end()], word[vowel.end() :]
    rest = PLURAL.sub("", _without_inflection(rest))
    if DERIVED.search(rest):
        rest = ABSTRACT.sub("", rest)
    hard = SOFT.sub("", rest)
    if hard != rest:
        hard = DOUBLED.sub("н", SUPERLATIVE.sub("", hard))
    return start + hard


def _without_inflection(rest: str) -> str:
    """Return what stands behind the first vowel without the ending of the kind of word that it shows first."""
    if (perfective := PERFECTIVE.sub("", rest)) != rest:
        return perfective
    rest = REFLEXIVE.sub("", rest)
    if (adjective := ADJECTIVE.sub("", rest)) != rest:
        return PARTICIPLE.sub("", adjective)
    if (verb := VERB.sub("", rest)) != rest:
        return verb
    return NOUN.sub("", rest)
