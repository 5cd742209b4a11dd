"""A headline out of the clause that tells an event: its own words, without attribution, date and dangling pronoun."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from timeline.events.clauses import Clause
from timeline.events.tokens import Token
from timeline.languages import en_events as en

MOST_WORDS = 12
SLACK = 2
LONGEST_LEAD = 24
LONGEST_DATELINE = 14
DASHES = "-–—"
ADVERBIAL = en.PREPOSITIONS - en.SUBORDINATORS
FEWEST_WORDS = 3
TRAILING = re.compile(r"[\s,;:–—\-(\"“”'‘]+$")
LEADING = re.compile(r"^[\s,;:–—\-)\]\"“”•*|]+")
SPACE_BEFORE_SIGN = re.compile(r"\s+([,.;:!?%)])")
BREAKS = (
    (en.PREPOSITIONS - {"of", "to"})
    | en.RELATIVES
    | en.SUBORDINATORS
    | en.COORDINATORS
    | frozenset({"that", "who", "including"})
)


def headline_of(
    text: str,
    tokens: Sequence[Token],
    clauses: Sequence[Clause],
    clause: Clause,
    dated: Sequence[tuple[int, int]] = (),
    subject: str | None = None,
) -> str:
    """Return at most twelve words of a sentence that tell the event of one of its clauses.

    ``dated`` are the spans of date expressions, which the event's own date replaces; ``subject`` is the name that
    stands for a pronoun at the clause's head, where the article makes it plain.
    """
    kept = _without_dates(_without_lead(list(tokens[clause.first : clause.last]), _verb_tokens(tokens, clause)), dated)
    kept = _without_lead(kept, _verb_tokens(tokens, clause))
    lead = _antecedent(tokens, clause) if clause.opener in en.RELATIVES else None
    if lead:
        kept = [*lead, *kept[1:]] if kept and kept[0].lower in en.RELATIVES else [*lead, *kept]
    elif kept and kept[0].lower in en.SUBORDINATORS | en.COORDINATORS | {"that"}:
        kept = kept[1:]
    if sum(token.is_word for token in kept) < FEWEST_WORDS and len(clauses) > 1:
        kept = _without_dates(_without_lead(list(tokens), _verb_tokens(tokens, clause)), dated)
    kept = _with_subject(kept, clause, tokens, subject)
    words = _written(text, _shortened(_with_verb(kept, clause, tokens)))
    return _capitalised(_resolved(words, subject)) or _capitalised(_first_words(text))


def _with_verb(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without what stands between subject and verb, where the verb would fall off the end."""
    verb = tokens[clause.verbs[0].position] if clause.verbs else None
    at = next((at for at, token in enumerate(kept) if token is verb), None)
    if at is None or at < MOST_WORDS - 1:
        return kept
    start = at
    while start > 1 and kept[start - 1].lower in en.BE | en.HAVE | en.FUTURE | en.VERB_ADVERBS:
        start -= 1
    subject = next((at for at, token in enumerate(kept) if at and token.lower in BREAKS | {","}), start)
    return [*kept[:subject], *kept[start:]]


def _with_subject(kept: list[Token], clause: Clause, tokens: Sequence[Token], subject: str | None) -> list[Token]:
    """Return the tokens after their subject, where they open with the verb (``… and had checked 49 men``)."""
    opens = kept and clause.opener in en.COORDINATORS and _is_verb(kept[0], clause, tokens)
    own = tokens[: _subject_end(tokens)] if opens and subject is None else ()
    return [*own, *kept]


def _is_verb(token: Token, clause: Clause, tokens: Sequence[Token]) -> bool:
    first = tokens[clause.verbs[0].position] if clause.verbs else None
    return token is first or token.lower in en.HAVE | en.BE | en.FUTURE


def _subject_end(tokens: Sequence[Token]) -> int:
    """Return where a sentence's subject of at most six words ends, 0 where it has no such subject."""
    for at, token in enumerate(tokens[:7]):
        if token.lower in en.PREPOSITIONS or not token.is_word:
            return 0
        if at and (token.lower in en.REPORTING | en.PAST_FORMS | en.HAVE | en.BE or token.lower.endswith("ed")):
            return at
    return 0


def _first_words(text: str) -> str:
    return " ".join(text.split()[:MOST_WORDS])


def _without_dates(tokens: Sequence[Token], dated: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the tokens without date expressions, the prepositions before them and the brackets around them."""
    kept: list[Token] = []
    skipping = False
    for token in tokens:
        if any(start <= token.start < end for start, end in dated):
            while kept and not skipping and (kept[-1].lower in en.DATE_PREPOSITIONS or kept[-1].text in "(["):
                kept.pop()
            skipping = True
        elif skipping and token.text in ")],":
            skipping = token.text != ","
            if token.text == "," and not kept:
                continue
            if token.text == ",":
                kept.append(token)
        else:
            skipping = False
            kept.append(token)
    return kept


def _without_lead(tokens: list[Token], verbs: Collection[Token]) -> list[Token]:
    """Return the tokens without an opening adverbial up to its comma (``In their first session, ``) and signs."""
    tokens = tokens[_after_dateline(tokens) :]
    first = next((at for at, token in enumerate(tokens) if token.is_word), len(tokens))
    tokens = tokens[first:]
    while tokens and (tokens[0].lower in en.SEQUENCE_ADVERBS) and len(tokens) > FEWEST_WORDS:
        tokens = tokens[1:]
        tokens = tokens[1:] if tokens[0].text == "," else tokens
    if tokens and tokens[0].lower in en.PREPOSITIONS | en.SUBORDINATORS:
        commas = [at for at, token in enumerate(tokens[:LONGEST_LEAD]) if token.text == ","]
        comma = next((at for at in commas if not _opens_apposition(tokens, at)), None)
        told = comma is not None and any(token in verbs for token in tokens[:comma]) and tokens[0].lower in ADVERBIAL
        if comma is not None and not told and len(tokens) - comma > FEWEST_WORDS + 1:
            return _without_lead(tokens[comma + 1 :], verbs)
    return tokens


def _verb_tokens(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    return [tokens[verb.position] for verb in clause.verbs]


def _opens_apposition(tokens: Sequence[Token], comma: int) -> bool:
    """Return whether an article after a comma opens what explains the words before it (``In Porto, a city of …,``)."""
    return comma + 1 < len(tokens) and tokens[comma + 1].lower in ("a", "an")


def _after_dateline(tokens: Sequence[Token]) -> int:
    """Return where the text begins after a place and an agency (``ROME (Reuters) - ``), 0 where there is none."""
    for at, token in enumerate(tokens[:LONGEST_DATELINE]):
        if token.text in DASHES and at and (tokens[at - 1].text in DASHES + ")" or tokens[at - 1].text.isupper()):
            return at + 1
    return 0


def _antecedent(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    """Return the noun phrase that a relative clause speaks of: back to its article, or its run of capitals."""
    phrase: list[Token] = []
    for token in reversed(tokens[max(0, clause.first - 7) : clause.first]):
        if token.text == "," and not phrase:
            continue
        if (
            not token.is_word
            or token.lower in en.PREPOSITIONS | en.BE | en.COORDINATORS
            or token.lower in en.PAST_FORMS
        ):
            break
        phrase.insert(0, token)
        if token.lower in en.DETERMINERS:
            break
    return phrase[1:] if phrase and phrase[0].lower in ("a", "an") else phrase


def _shortened(tokens: Sequence[Token]) -> list[Token]:
    """Return at most twelve words, cut where a phrase ends and never after a word that wants another."""
    words, last, breaks = 0, len(tokens), []
    for at, token in enumerate(tokens):
        words += token.is_word
        if words > FEWEST_WORDS + 2 and (token.text in ",;:–—(" or token.lower in BREAKS):
            breaks.append(at)
        if words > MOST_WORDS + SLACK:
            last = at
            break
    if last < len(tokens) and breaks:
        last = breaks[-1]
    last = _before_fragments(tokens, last)
    return list(tokens[:last])


def _before_fragments(tokens: Sequence[Token], last: int) -> int:
    """Return where to end so that no name is cut in two, no phrase just begun, no word left that wants another."""
    while FEWEST_WORDS < last < len(tokens) and tokens[last].text[0].isupper() and tokens[last - 1].text[0].isupper():
        last -= 1
    if last < len(tokens):
        comma = next((at for at in range(last - 1, max(FEWEST_WORDS, last - 3), -1) if tokens[at].text == ","), None)
        last = last if comma is None else comma
    while last > FEWEST_WORDS and (tokens[last - 1].lower in en.FUNCTION_WORDS or not tokens[last - 1].is_word):
        last -= 1
    return last


def _written(text: str, tokens: Sequence[Token]) -> str:
    """Return the tokens as the sentence writes them, one space where something was left out."""
    pieces, at = [], -1
    for token in tokens:
        pieces.append(text[at : token.end] if at >= 0 and not text[at : token.start].strip() else f" {token.text}")
        at = token.end
    pieces = [piece for piece, token in zip(pieces, tokens, strict=True) if token.lower != "also"]
    written = SPACE_BEFORE_SIGN.sub(r"\1", " ".join("".join(pieces).split()))
    return LEADING.sub("", TRAILING.sub("", _balanced(written)))


def _balanced(written: str) -> str:
    """Return the text without quotation marks and brackets whose other half was left out."""
    for opening, closing in ("“”", "()", "[]", "«»"):
        if written.count(opening) != written.count(closing):
            written = written.replace(opening, "").replace(closing, "")
    return written.replace('"', "") if written.count('"') % 2 else written


def _resolved(headline: str, subject: str | None) -> str:
    """Return the headline with its opening pronoun replaced by the name that it stands for."""
    first, _, rest = headline.partition(" ")
    if not subject or not rest:
        return headline
    if first.lower() in en.PRONOUNS:
        return f"{subject} {rest}"
    return f"{subject}’s {rest}" if first.lower() in en.POSSESSIVES else headline


def _capitalised(headline: str) -> str:
    return headline[:1].upper() + headline[1:]
