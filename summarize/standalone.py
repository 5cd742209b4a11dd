"""Which sentences can stand in a blurb: never, alone, or only right after the sentence before them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import accumulate

from summarize import quotations
from summarize.leaning import leans_back
from summarize.ruled import ruled
from timeline.languages.index import words_of
from timeline.languages.notes import Notes
from timeline.languages.tags import primary
from timeline.model import Sentence, Words

CLOSING = "\"'”’»)]」』"
ENDS = frozenset(".!?。！？।؟۔።")
# Before the full stop of what was cut off ("because of the ma...") or left out ("the language of combat:.").
CUT = frozenset(".…:,;–—- \n\xa0")
# Scripts that end sentences with a space alone
ENDLESS = frozenset(["th", "lo", "km", "my"])
SHORTEST = 5
SHORT = 40
LONGEST_WORDS, LONGEST = 120, 900
# "Agony: Neymar clutches his back", "Ryan Hollman: Possession of heroin": a caption, an entry of a list.
LABELLED = re.compile(r"(?:[\w'’.()-]+ ){0,3}[\w'’()-]+: [A-Z0-9]")
FURNITURE = frozenset("•►▪■▶")
# In every language: addresses of pages. Patterns of lower-cased text under words without which they cannot be there.
ADDRESSES = r"""
com org net: \w\.(?:com|org|net)/
http https www: .
"""
Find = Callable[[str], re.Match[str] | None]
ANSWER = 9  # words of a sentence after a question that most likely only answers it


def fit_sentences(sentences: Sequence[Sentence], words: Sequence[Words], language: str) -> list[bool]:
    """Return which sentences of one article may stand in a blurb; where none is whole, those that tell something."""
    tag = primary(language)
    inside = quotations.inside_quotations(sentences)
    seen: set[str] = set()
    fit = []
    for sentence, own, within in zip(sentences, words, inside, strict=True):
        text = sentence.text
        fit.append(not within and text not in seen and is_fit(text, own, tag))
        seen.add(text)
    if not any(fit):  # a text without full stops, or of broken quotations
        fit = [is_story(sentence.text, own, tag) for sentence, own in zip(sentences, words, strict=True)]
    return fit


def leans(sentences: Sequence[Sentence], words: Sequence[Words], number: int, tag: str) -> bool:
    """Return whether a sentence of an article may stand in a blurb only right after the one before it."""
    tokens = words[number].tokens
    asked = number > 0 and sentences[number - 1].text[-1] == "?"
    return (asked and len(tokens) < ANSWER) or leans_back(sentences[number].text, tokens, tag)


def is_fit(text: str, words: Words, tag: str) -> bool:
    """Return whether a sentence is whole, is no question, and is no note about the text or its pictures."""
    if not (_is_ended(text) or tag in ENDLESS) or text[0] in "|…:;,.)]" or text[-1] == "!":
        return False
    if _begins_small(text):
        return False
    if not _is_balanced(text) or "|" in text or "* " in text:
        return False
    if not text.isascii() and not FURNITURE.isdisjoint(text):
        return False
    if ": " in text[:60] and LABELLED.match(text):
        return False
    rules = ruled(tag)
    return is_story(text, words, tag) and (rules is None or not rules.is_fragment(text, words.tokens))


def is_story(text: str, words: Words, tag: str) -> bool:
    """Return whether a sentence, whole or not, tells something: it is no question and no note about the text."""
    tokens = words.tokens
    if not SHORTEST <= len(tokens) <= LONGEST_WORDS or len(text) > LONGEST or "?" in text:
        return False
    if len(text) < SHORT and text.isascii() and 2 * sum(map(str.isalpha, text)) < len(text):  # "9.30 a.m. / 7.00 p.m."
        return False
    if "©" in text or tokens[0] in words_of(tag, "notes", Notes).bylines:
        return False
    notes = _notes(tag)
    return notes.keys().isdisjoint(tokens) or not _is_note(text.lower(), tokens, notes)


@cache
def _notes(tag: str) -> Mapping[str, tuple[Find, ...]]:
    """Return the patterns of a language's notes, and of those of any, by the words that bring them."""
    notes: dict[str, tuple[Find, ...]] = {}
    lines = (ADDRESSES + words_of(tag, "notes", Notes).notes).split("\n")
    for words, _, pattern in (line.partition(": ") for line in lines if line):
        compiled = re.compile(pattern)
        # "search" would try an anchored pattern at every character.
        find = compiled.match if pattern.startswith("^") and "|^" not in pattern else compiled.search
        for word in words.split():
            notes[word] = (*notes.get(word, ()), find)
    return notes


def _is_note(lowered: str, tokens: Sequence[str], notes: Mapping[str, tuple[Find, ...]]) -> bool:
    return any(found(lowered) for token in filter(notes.__contains__, tokens) for found in notes[token])


def _begins_small(text: str) -> bool:
    """Return whether a sentence was cut from the words before it ("iPhone" and "al-Jazeera" are names)."""
    if text[0] in "-–—":
        text = text.lstrip("-–— ")
    elif text[0] == "(" and text[-1] != ")":  # "(CDC) continue to"
        text = text.partition(")")[2].lstrip() or text
    return text[:1].islower() and text.split(maxsplit=1)[0].islower()


def _is_ended(text: str) -> bool:
    """Return whether a sentence ends as one, and was not cut short."""
    end = text[-8:].rstrip(CLOSING)
    return end[-1:] in ENDS and (end[-1] != "." or end[-2:-1] not in CUT)


def _is_balanced(text: str) -> bool:
    """Return whether every quotation and bracket that the sentence opens it closes, and the other way round."""
    if text.count('"') % 2:
        return False
    if not text.isascii() and (text.count("“") != text.count("”") or text.count("‘") > text.count("’")):
        return False
    opened = text.count("(")
    if opened != text.count(")"):
        return False
    if opened < 2:
        return not opened or text.index("(") < text.index(")")
    depths = list(accumulate((sign == "(") - (sign == ")") for sign in text))
    return min(depths) == 0
