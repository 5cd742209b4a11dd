"""English words that lean on the sentence before when a sentence opens with them, and cue words."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
he she it they his her hers its their theirs them him this that these those such there here both neither
himself herself themselves but and or nor so yet however meanwhile moreover furthermore also instead
nevertheless nonetheless then thus therefore besides still otherwise similarly likewise indeed afterwards
afterward later earlier finally additionally consequently hence plus because which who whose another other
others that's it's he's she's they're there's here's he'd she'd they'd he'll she'll they'll it'll it'd
that'd that'll there'd there'll they've yes exactly absolutely
""")
# Openings of several words.
PHRASES = (
    "for example", "for instance", "in addition", "in contrast", "by contrast", "as a result", "on the other hand",
    "after that", "since then", "despite this", "despite that", "despite these", "in fact", "of course",
    "according to him", "according to her", "according to them", "because of this", "because of that",
    "in response", "at the same time", "in other words", "on the contrary", "as well", "the same", "the other",
    "the others", "in that", "in this", "at that", "of those", "of these", "one of them", "some of them",
    "most of them", "all of them", "none of them", "each of them", "many of them", "more than that", "for his part",
    "for her part", "for their part", "for its part", "if so", "if not", "so far", "after all", "in it",
    "just as well",
)  # fmt: skip
DEMONSTRATIVES = _words("this that these those")
# After a demonstrative these name a time of its own, not something said before.
TIMES = _words("week month year day morning afternoon evening night summer season weekend autumn winter spring time")
# Counted in every sentence: who speaks, and what joins.
FIRST_PERSON = _words("i we my our me us you your i'm we're you're i've it's")
JOINING = _words("but and or so however also still yet then while when if as")
# Cue words: of what is done first, or for sure; of what is in doubt, or beside the point.
BONUS = _words(
    "announce confirm conclude reveal find decide agree win kill warn first new largest record major important"
)
STIGMA = _words("perhaps maybe hardly probably impossible joke anyway incidentally somewhat")
