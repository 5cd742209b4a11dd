"""The words chosen for a headline as text: spaces, quotation marks, capitals, and names for pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.en import events as en
from timeline.syntax.tokens import Token

VERBAL = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | en.REPORTING
TRAILING = " ,;:–—-(\"“”'‘"
LEADING = ' ,;:–—-)]"“”•*|'
LONE_QUOTE = re.compile(r"(?<!\S)['‘](?!'|s\b)\s?")
CLOSING_QUOTE = re.compile(r"\w['’](?!\w)")
OPENING_MARK = {"”": "“", "’": "‘", "'": "'", "''": "``", '"': '"'}
CLOSING_MARK = {
    **{mark: re.compile(re.escape(mark)) for mark in ("”", "''", '"')},
    **{mark: re.compile(rf"\w{mark}(?!\w)") for mark in ("’", "'")},  # no apostrophe
}
OWNED = re.compile(r"['’]s ")
SPACE_BEFORE_SIGN = re.compile(r"\s+([,.;:!?%)])")


def written(text: str, tokens: Sequence[Token]) -> str:
    """Return the tokens as the sentence writes them, one space where something was left out."""
    pieces, at = [], -1
    for token in _without_loose_commas(tokens):
        follows = 0 <= at <= token.start and not text[at : token.start].strip()
        pieces.append(text[at : token.end] if follows else f" {token.text}")
        at = token.end
    pieces = [piece for piece in pieces if piece.strip().lower() != "also"]
    written = SPACE_BEFORE_SIGN.sub(r"\1", " ".join("".join(pieces).split()))
    ended = _closed(written.rstrip(TRAILING), text[at : at + 2])
    return _balanced(_balanced(ended).lstrip(LEADING))


def _closed(written: str, after: str) -> str:
    """Return the text with the mark that closes a quotation begun in it, where that stands right behind it."""
    mark = "''" if after.startswith("''") else after[:1]
    opening = OPENING_MARK.get(mark)
    if not opening:
        return written
    begun = written.rfind(opening)
    inside = written[begun + len(opening) :]
    opens = begun >= 0 and (not begun or written[begun - 1].isspace()) and not inside[:1].isspace()
    return written + mark if opens and not CLOSING_MARK[mark].search(inside) else written


def _without_loose_commas(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without a comma that held something left out, where an auxiliary or verb of saying follows."""
    kept: list[Token] = []
    for token in tokens:
        gap = bool(kept) and kept[-1].text == "," and not any(other.text == "," for other in kept[:-1])
        if gap and token.start - kept[-1].end > 1 and token.lower in VERBAL:
            kept.pop()
        kept.append(token)
    return kept


def _balanced(written: str) -> str:
    """Return the text without quotation marks and brackets whose other half was left out."""
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"), ("``", "''")):
        if written.count(opening) != written.count(closing):
            written = written.replace(opening, "").replace(closing, "")
    if len(LONE_QUOTE.findall(written)) == 1 and not CLOSING_QUOTE.search(written):
        written = LONE_QUOTE.sub("", written)
    return written.replace('"', "") if written.count('"') % 2 else written


def resolved(headline: str, subject: str | None) -> str:
    """Return the headline with its opening pronoun replaced by the name that it stands for."""
    first, _, rest = headline.partition(" ")
    if not subject or not rest:
        return headline
    if first.lower() in en.PRONOUNS:
        return f"{subject} {rest}"
    if first.lower() not in en.POSSESSIVES:
        return headline
    owner = OWNED.split(subject, maxsplit=1)[0]  # of ``The guild's pier`` and ``its boats`` the guild is the owner
    return f"{owner}’s {rest}"


def capitalised(headline: str) -> str:
    """Return the headline with its first letter as a capital."""
    return headline[:1].upper() + headline[1:]
