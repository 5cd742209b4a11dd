"""Which sentences can stand in a blurb: never, alone, or only right after the sentence before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from summarize.openers import DEMONSTRATIVES, PHRASES, SINGLE, TIMES
from timeline.model import Words
from timeline.words import primary

LEANING = {tag: re.compile(rf"(?:{'|'.join(phrases)})\b") for tag, phrases in PHRASES.items()}
FIRST_WORD = re.compile(r"[\w']+")
FIRST_LEANING = {
    tag: words | {FIRST_WORD.findall(phrase)[0] for phrase in PHRASES.get(tag, ())} for tag, words in SINGLE.items()
}
ENDED = re.compile(r"[.!?…。！？।؟۔።][\"'”’»)\]」』]*$")
# Scripts that end sentences with a space alone
ENDLESS = frozenset(["th", "lo", "km", "my"])
SHORTEST = 5
LONGEST_WORDS, LONGEST = 120, 900
# "LONDON, England (Reuters) -" is no part of the sentence that follows it.
DATELINE = re.compile(
    r"(?:[A-Z][\w.'’-]{0,30}[ ,/]{1,2}){0,6}\([A-Z][\w .]{1,24}\)(?:\s?[-–—]{1,2}\s?|(?=\w))|\([A-Z]{2,8}\)\s?"
)
AGED = re.compile(r"the \d{1,3}-year-old\b(?! [a-z]+ (?:of|in|from|who|whose)\b)")
# "The aim of these measures": what is pointed to stands before the sentence, unless it is a time ("of this year").
POINTING = re.compile(
    r"(?:[\w'-]+ ){1,4}(?:of|to|in|for|on|with|about|behind|by|from|at|under|after|despite) "
    r"(?:these|those|such|this) (\w+)"
)
SECOND_WORD = re.compile(r"[\w']+\W+([\w']+)")
OPENING = " \"'“‘(«„[*•-–—"
# What shows a note about the text, its pictures or its publisher, under words without which it cannot be there.
NOTES_OF = r"""
this: ^this (?:update|article|report|story|piece|post|analysis|overview|summary|interview|account|page|version)\b
click: click (?:here|on|through|to)
scroll: scroll (?:down|through|up)
read: \bread (?:more|the full|also|next|our)
sign signed: \bsign(?:ed)? up\b
share: share (?:this|your)
reserved: rights reserved
follow: follow (?:us|him|her|me|them|@|\w+ on (?:twitter|facebook|instagram))
published broadcast rewritten reprinted republished: not be (?:published|broadcast|rewritten|reprinted|republished)
published posted updated: (?:published|updated|posted):|last updated|^(?:updated|published|posted)\b
published appeared: originally (?:published|appeared)
contributed: contributed(?: (?:to|from|reporting)|\W*$)
contributor contributors: contributors?\W*$
writer: (?:press|staff) writer
reported reports writes written: (?:reported|reports|writes|written) (?:from|for) (?:cnn|the|this|bbc)\b
photo photos photograph photographs photographer: photo(?:s|graph|graphs|grapher)? ?(?::|by\b|courtesy|gallery)
image images: images? ?(?::|copyright|caption|source)|file image
caption picture related video videos: (?:caption|picture|related|videos?):|picture gallery
pictured: pictured(?:[,:)]| (?:above|below|left|right|here|with))|\(pictured
left right above below file: \((?:left|right|above|below|file)\b|file p(?:ic|hoto)
est edt gmt bst utc et: \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? (?:est|edt|gmt|bst|utc|et)\b
story article: original (?:story|article)|story highlights
expressed: (?:opinions|views) expressed
support: confidential support
email mail: e-?mail (?:us|the|this|him|her|me)
com org net: \w\.(?:com|org|net)/
watch: watch (?:the|below|more|this|it|now|live)
more: more on this
editor's editor editors: editor[’']?s?[’']? note
comment comments: comments? (?:so far|below|section|are closed)
moderated: been moderated
join: join the (?:conversation|discussion|debate)
download: download (?:the|our)
terms: terms (?:of (?:use|service)|and conditions)
cookie cookies: cookies?\b.{0,80}\bpolicy
programming: programming note
correction clarification: ^(?:correction|clarification)\b
listen: listen to (?:the|this|our)
log: \blog in\b
register: register (?:to|for|now)
subscribe subscribed subscriber subscribers subscription oversubscribed newsletter newsletters copyright getty: .
advertisement advertisements transcript transcripts disclaimer podcast slideshow samaritans helpline login: .
http https www: .
"""
NOTES: dict[str, list[re.Pattern[str]]] = {}
for triggers, _, pattern in (line.partition(": ") for line in NOTES_OF.strip().splitlines()):
    for trigger in triggers.split():
        NOTES.setdefault(trigger, []).append(re.compile(pattern, re.IGNORECASE))
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
    """Return the fitness of the sentences of one article; where none is whole, those that tell something are fit."""
    tag = primary(language)
    fit = [is_fit(text, own, tag) for text, own in zip(texts, words, strict=True)]
    if not any(fit):  # a text without full stops, or of broken quotations
        fit = [is_story(text, own) for text, own in zip(texts, words, strict=True)]
    return Fitness(tuple(fit), tuple(leans_back(text, tag) for text in texts))


def is_fit(text: str, words: Words, tag: str) -> bool:
    """Return whether a sentence is whole, is no question, and is no note about the text or its pictures."""
    if not (ENDED.search(text[-6:]) or tag in ENDLESS) or text[0] in "|…:;,.)]":
        return False
    if text.count('"') % 2 or text.count("(") != text.count(")"):
        return False
    if not text.isascii() and text.count("“") != text.count("”"):
        return False
    return is_story(text, words)


def is_story(text: str, words: Words) -> bool:
    """Return whether a sentence, whole or not, tells something: it is no question and no note about the text."""
    tokens = words.tokens
    if not SHORTEST <= len(tokens) <= LONGEST_WORDS or len(text) > LONGEST or "?" in text:
        return False
    if "©" in text or tokens[0] == "by":  # a byline, or a sentence that names its subject late
        return False
    return NOTES.keys().isdisjoint(tokens) or not _is_note(text, tokens)


def _is_note(text: str, tokens: Sequence[str]) -> bool:
    return any(pattern.search(text) for token in NOTES.keys() & set(tokens) for pattern in NOTES[token])


def leans_back(text: str, tag: str) -> bool:
    """Return whether a sentence opens with a pronoun or connective, or is a quotation whose speaker is not named."""
    start = text
    if text[0] in OPENING or "(" in text[:90]:
        dateline = DATELINE.match(text)
        start = text[dateline.end() :].lstrip(OPENING) if dateline else text.lstrip(OPENING)
    opening = start[:60].lower().replace("’", "'")
    word = FIRST_WORD.match(opening)
    if word is not None and word.group() in FIRST_LEANING.get(tag, ()) and _opens_leaning(opening, word.group(), tag):
        return True
    if tag != "en":
        return False
    pointed = POINTING.match(opening)
    if pointed is not None and pointed.group(1) not in TIMES:
        return True
    return text[0] in "\"“‘'" and _speaker_is_missing(text)


def _opens_leaning(opening: str, word: str, tag: str) -> bool:
    phrases = LEANING.get(tag)
    if phrases is not None and phrases.match(opening):
        return True
    if word == "the" and AGED.match(opening):
        return True
    if word in DEMONSTRATIVES and (second := SECOND_WORD.match(opening)):
        return second.group(1) not in TIMES  # "this week" names a time of its own, not something said before
    return word in SINGLE.get(tag, ())


def _speaker_is_missing(text: str) -> bool:
    """Return whether a sentence that opens with a quotation names nobody outside it."""
    outside = QUOTED.sub(" ", text)
    return bool(SPOKEN_BY_PRONOUN.search(text)) or not any(word[0].isupper() for word in outside.split())
