"""Which sentences can stand in a blurb: never, alone, or only right after the sentence before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from summarize.openers import DEMONSTRATIVES, PHRASES, SINGLE, TIMES
from timeline.model import Words
from timeline.words import primary

LEANING = {tag: re.compile(rf"(?:{'|'.join(phrases)})\b") for tag, phrases in PHRASES.items()}
ENDED = re.compile(r"[.!?…。！？।؟۔።][\"'”’»)\]」』]*$")
# Scripts that end sentences with a space alone
ENDLESS = frozenset(["th", "lo", "km", "my"])
SHORTEST = 4
LONGEST_WORDS, LONGEST = 120, 900
# "LONDON, England (Reuters) -" is no part of the sentence that follows it.
DATELINE = re.compile(
    r"(?:[A-Z][\w.'’-]{0,30}[ ,/]{1,2}){0,6}\([A-Z][\w .]{1,24}\)(?:\s?[-–—]{1,2}\s?|(?=\w))|\([A-Z]{2,8}\)\s?"
)
OPENING = " \"'“‘(«„[*•-–—"
# A word that any of the notes below holds: sentences without one need no closer look.
NOTE_WORDS = """
above advertisement advertisements app appeared below broadcast bst caption clarification click com comment
comments contributed contributor contributors conversation cookie cookies copyright correction debate disclaimer
discussion download e e-mail editor's editors edt email est et expressed file follow gallery getty gmt helpline
highlights http https image images left listen log login mail moderated more newsletter newsletters note
opinions original originally oversubscribed photo photograph photographer photographs photos picture pictured
podcast policy posted press programming published read register related reported reprinted republished reserved
rewritten right samaritans scroll share sign signed slideshow story subscribe subscribed subscriber subscribers
subscription support terms transcript transcripts updated utc video videos views watch writer writes written www
"""
SUSPECTS = frozenset(NOTE_WORDS.split())
NOTE = re.compile(
    r"click (?:here|on|through|to)|scroll (?:down|through|up)|\bread (?:more|the full|also|next|our)"
    r"|sign(?:ed)? up\b|subscri(?:be|ption)|newsletter|share (?:this|your)|rights reserved|copyright"
    r"|\bfollow (?:us|him|her|me|them|@|\w+ on (?:twitter|facebook|instagram))"
    r"|not be (?:published|broadcast|rewritten|reprinted|republished)"
    r"|contributed(?: (?:to|from|reporting)|\W*$)|contributors?\W*$|(?:associated )?press writer|staff writer"
    r"|(?:reported|reports|writes|written) (?:from|for) (?:cnn|the|this|bbc)\b"
    r"|\bphoto(?:s|graph|graphs)? ?(?::|by\b|courtesy)|getty|images? ?(?::|copyright|caption|source)"
    r"|(?:caption|picture|related|transcript|videos?):|file (?:photo|image|picture|pic)"
    r"|pictured(?:[,:)]| (?:above|below|left|right|here|with))|\((?:pictured|left|right|above|below|file)\b"
    r"|(?:published|updated|posted):|last updated|^(?:updated|published|posted)\b"
    r"|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? (?:est|edt|gmt|bst|utc|et)\b"
    r"|original (?:story|article)|originally (?:published|appeared)|(?:opinions|views) expressed|story highlights"
    r"|confidential support|samaritans|helpline|e-?mail (?:us|the|this|him|her|me)|https?:|www\.|\w\.com/"
    r"|watch (?:the|below|more|this|it|now|live)|more on this|editor[’']?s?[’']? note|^advertisement"
    r"|comments? (?:so far|below|section|are closed)|been moderated|join the (?:conversation|discussion|debate)"
    r"|download (?:the|our)|terms (?:of (?:use|service)|and conditions)|cookies?\b.{0,80}\bpolicy"
    r"|programming note|transcripts?\b|disclaimer|^(?:correction|clarification)\b"
    r"|listen to (?:the|this|our)|podcast|(?:photo|picture) gallery|slideshow|\blog ?in\b|register (?:to|for|now)",
    re.IGNORECASE,
)
SPOKEN_BY_PRONOUN = re.compile(
    r"[\"”’'],?\s+(?:he|she|they|it)\s+"
    r"(?:said|says|told|added|wrote|tweeted|explained|continued|asked|recalled|insisted|claimed)\b"
    r"|\b(?:said|says|added)\s+(?:he|she|they)\b",
)
QUOTED = re.compile(r"[\"“«„](?:[^\"”»“]*)[\"”»“]")


class Fitness(Struct, frozen=True):
    """For each sentence: whether it may stand in a blurb at all, and whether only right after the one before it."""

    fit: tuple[bool, ...]
    leans: tuple[bool, ...]


def fitness_of(texts: Sequence[str], words: Sequence[Words], language: str) -> Fitness:
    """Return the fitness of the sentences of one article."""
    tag = primary(language)
    return Fitness(
        tuple(is_fit(text, own, tag) for text, own in zip(texts, words, strict=True)),
        tuple(leans_back(text, tag) for text in texts),
    )


def is_fit(text: str, words: Words, tag: str) -> bool:
    """Return whether a sentence is whole, is no question, and is no note about the text or its pictures."""
    tokens = words.tokens
    if not SHORTEST <= len(tokens) <= LONGEST_WORDS or len(text) > LONGEST or "?" in text:
        return False
    if not (ENDED.search(text[-6:]) or tag in ENDLESS) or text[0] in "|…:;,.)]":
        return False
    if text.count('"') % 2 or text.count("“") != text.count("”") or text.count("(") != text.count(")"):
        return False
    if "©" in text or tokens[0] == "by":  # a byline, or a sentence that names its subject late
        return False
    return SUSPECTS.isdisjoint(tokens) or not NOTE.search(text)


def leans_back(text: str, tag: str) -> bool:
    """Return whether a sentence opens with a pronoun or connective, or is a quotation whose speaker is not named."""
    start = text.lstrip(OPENING)
    if "(" in text[:90]:
        dateline = DATELINE.match(text)
        start = text[dateline.end() :].lstrip(OPENING) if dateline else start
    opening = start[:60].lower().replace("’", "'")
    phrases = LEANING.get(tag)
    if phrases is not None and phrases.match(opening):
        return True
    first, second = (*re.findall(r"[\w']+", opening), "", "")[:2]
    if first in SINGLE.get(tag, ()):
        # "This week" names a time of its own, not something said before.
        return not (first in DEMONSTRATIVES and second in TIMES)
    return tag == "en" and text[0] in "\"“‘'" and _speaker_is_missing(text)


def _speaker_is_missing(text: str) -> bool:
    """Return whether a sentence that opens with a quotation names nobody outside it."""
    outside = QUOTED.sub(" ", text)
    return bool(SPOKEN_BY_PRONOUN.search(text)) or not any(word[0].isupper() for word in outside.split())
