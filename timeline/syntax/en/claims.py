"""What a sentence does not tell as fact: the stretches that somebody claims, denies or says in quotation marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from timeline.languages.en import claims as words
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.claim import Claim
from timeline.syntax.clause import ASIDES, RELATIVE, Clause, Verb
from timeline.syntax.en.blame import deeds_of_blame
from timeline.syntax.en.claim import LONGEST_SPEAKER, PARTED, Marked, content_after, end_of_claim, speaker_of
from timeline.syntax.en.denied import is_negated
from timeline.syntax.en.verbs import verb_at
from timeline.syntax.signs import QUOTES, STOPS_AND_COMMA
from timeline.syntax.tokens import Token

NOUN_REACH = 3
MARK_REACH = 2
REJECT_REACH = 6
FEWEST_QUOTED = 4
GERUND = 5
MOST_MARKS = 16
"""Words of one sentence that are looked at: a sentence of more is a table, and work must stay linear."""
BEGUN = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL


def claims_of(
    tokens: Sequence[Token], verbs: Sequence[Verb], clauses: Sequence[Clause], dated: Sequence[tuple[int, int]]
) -> tuple[Claim, ...]:
    """Return what a sentence does not tell as fact, in the order of the words that say so, quotations last."""
    if words.MARKS.isdisjoint([token.lower for token in tokens]):
        return ()
    found = []
    marked = [(at, token) for at, token in enumerate(tokens) if token.lower in words.MARKS]
    for at, token in marked[:MOST_MARKS]:
        for marks, finder in FINDERS:
            if token.lower in marks and (claim := finder(Marked(tokens, verbs, clauses, dated, at))):
                found.append(claim)
                break
    return (*found, *_quoted(tokens, verbs))


def _quoted(tokens: Sequence[Token], verbs: Sequence[Verb]) -> Iterator[Claim]:
    """Yield what stands in quotation marks and has a verb."""
    for first, last in _quotations(tokens):
        inside = [verb.position for verb in verbs if first < verb.position < last]
        goes_on = tokens[first + 1].lower in BEGUN or inside[:1] == [first + 1]  # ``the guild “sold its mill in May”``
        if last - first > FEWEST_QUOTED and inside and not goes_on:
            yield Claim("quoted", first, first + 1, last)


def _quotations(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the places of the two marks of each quotation."""
    opened = None
    for at, token in enumerate(tokens):
        if opened is not None and (token.text in QUOTES or token.text == "’"):
            yield opened, at
            opened = None
        elif token.text in QUOTES:
            opened = at


def _told(one: Marked) -> Claim | None:
    """Return what a verb of saying tells, where that is somebody's word only, or is said not to be so."""
    if _describes(one):
        return None
    first = content_after(one, one.at)
    if first is None:
        return _trailing(one)
    verb = next((verb for verb in one.verbs if verb.position == one.at), None)
    holding = one.clause
    by = verb or verb_at(one.at, "past", one.word)
    last = end_of_claim(one, first)
    unsaid = is_negated(by, holding, one.tokens)
    if _is_falsely(one) or _is_taken_back(one, first) or (unsaid and one.word not in words.DENIES):
        return Claim("denied", one.at, first, last, speaker_of(one))
    if one.word in words.DENIES and not unsaid:
        return Claim("denied", one.at, first, last, speaker_of(one))
    claims = one.word in words.CLAIMS | words.DENIES or _is_party(one) or bool(deeds_of_blame(one, first, last))
    return Claim("claimed", one.at, first, last, speaker_of(one)) if claims else _unsaid(one, first, last)


def _is_taken_back(one: Marked, first: int) -> bool:
    """Return whether what is said is taken back: ``apologised for saying …``, ``a post that said … was a hoax``."""
    before = one.tokens[max(0, one.at - REJECT_REACH) : one.at]
    if any(token.lower in words.RETRACTS for token in before):
        return True
    false = (at for at in range(first + 1, len(one.tokens)) if one.tokens[at].lower in words.FALSE)
    return any(not en.BE.isdisjoint([token.lower for token in one.tokens[at - MARK_REACH : at]]) for at in false)


def _describes(one: Marked) -> bool:
    """Return whether a participle only describes the noun behind it: ``alleged fraudster``, ``the suspected thief``."""
    if one.word not in words.DESCRIBING or any(verb.position == one.at for verb in one.verbs):
        return False
    after = one.tokens[one.at + 1].lower if one.at + 1 < len(one.tokens) else ""
    return not one.at or after not in en.DETERMINERS | en.PRONOUNS | {"that"}


def _unsaid(one: Marked, first: int, last: int) -> Claim | None:
    """Return what somebody says has not been done: ``told the court it had not sold the pier``."""
    verb = next((verb for verb in one.verbs if first <= verb.position < last), None)
    done = verb is not None and verb.form in ("past", "perfect")
    clause = Clause(first, last, "reported", ())
    return Claim("undone", one.at, first, last) if verb and done and is_negated(verb, clause, one.tokens) else None


def _is_party(one: Marked) -> bool:
    holding = one.clause
    return any(token.lower in words.PARTIES for token in one.tokens[holding.first : one.at])


def _is_falsely(one: Marked) -> bool:
    beside = one.tokens[max(0, one.at - MARK_REACH) : one.at + MARK_REACH]
    return any(token.lower in words.FALSELY for token in beside)


def _trailing(one: Marked) -> Claim | None:
    """Return what stands before who says so (``…, prosecutors allege``) or around it (``Smith, they say, …``)."""
    comma = next((at for at in range(one.at, max(-1, one.at - LONGEST_SPEAKER), -1) if one.tokens[at].text == ","), 0)
    if not comma or one.tokens[comma + 1].lower in en.RELATIVES | en.COORDINATORS | en.SUBORDINATORS:
        return None
    parted = not PARTED.isdisjoint([token.lower for token in one.tokens[comma + 1 : one.at]])
    between = parted or any(comma < verb.position < one.at for verb in one.verbs)
    before = [verb for verb in one.verbs if verb.position < comma]
    end = next((at for at in range(one.at, len(one.tokens)) if one.tokens[at].text in STOPS_AND_COMMA), None)
    after = end is not None and any(verb.position > end for verb in one.verbs)
    following = one.tokens[one.at + 1].lower if one.at + 1 < len(one.tokens) else ""
    describes = comma + 1 == one.at and following in words.DESCRIBED
    if between or describes or not (before or after):
        return None
    last = end or len(one.tokens) - (one.tokens[-1].text == ".")
    claims = one.word in words.CLAIMS or _is_party_in(one.tokens[comma:last])
    return _sourced(one, (comma + 1, last), always=claims)


def _sourced(one: Marked, source: tuple[int, int], *, always: bool) -> Claim | None:
    """Return the sentence around an attribution, where it is a claim whatever it tells, or blames somebody."""
    last = len(one.tokens)
    deeds = () if always else (*deeds_of_blame(one, 0, source[0]), *deeds_of_blame(one, source[1], last))
    return Claim("claimed", one.at, 0, last, None, source, deeds) if always or deeds else None


def _is_party_in(tokens: Sequence[Token]) -> bool:
    return any(token.lower in words.PARTIES for token in tokens)


def _rejected(one: Marked) -> Claim | None:
    """Return what a verb denies: a clause, a deed in -ing, or what a claim is that it rejects."""
    if one.word in words.DENIES and _is_gerund(one, one.at + 1):
        now = one.word in words.DENYING_NOW or one.clause.role in RELATIVE
        return Claim("denied" if now else "cleared", one.at, one.at + 1, end_of_claim(one, one.at + 1), speaker_of(one))
    ahead = range(one.at + 1, min(len(one.tokens), one.at + REJECT_REACH))
    noun = next((at for at in ahead if one.tokens[at].lower in words.CLAIM_NOUNS), None)
    if noun is not None and (first := _of_noun(one, noun)) is not None:
        return Claim("denied", one.at, first, end_of_claim(one, first), speaker_of(one))
    takes = one.word in words.DENIES or any(token.lower == "that" for token in one.tokens[one.at + 1 : one.at + 2])
    return _told(one) if takes and not _is_passive(one) else None


def _is_gerund(one: Marked, at: int) -> bool:
    """Return whether a deed in -ing stands at a place, no noun of that form (``denied wrongdoing``)."""
    word = one.tokens[at].lower if at < len(one.tokens) else ""
    if not word.endswith("ing") or len(word) < GERUND:
        return False
    after = one.tokens[at + 1 : at + 2]
    return word not in grammar.NOUNS_IN_ING or any(token.lower in en.DETERMINERS or token.is_capital for token in after)


def _is_passive(one: Marked) -> bool:
    return any(token.lower in en.BE for token in one.tokens[max(0, one.at - MARK_REACH) : one.at])


def _of_noun(one: Marked, noun: int) -> int | None:
    """Return where begins what a claim says: ``claims that …``, ``claims the bridge was …``, ``claims of taking …``."""
    after = [token.lower for token in one.tokens[noun + 1 : noun + 1 + NOUN_REACH]]
    if "that" in after:
        first = noun + 2 + after.index("that")
        return None if any(verb.position == first for verb in one.verbs) else first  # ``evidence that was lost``
    if after[:1] == ["of"] and after[1:] and after[1].endswith("ing"):
        return noun + 2
    opens = bool(after) and (after[0] in en.DETERMINERS | en.PRONOUNS or one.tokens[noun + 1].is_capital)
    return content_after(one, noun) if opens else None


def _named(one: Marked) -> Claim | None:
    """Return what a noun names as a claim (``Reports that …``), the word as a verb aside."""
    if any(verb.position == one.at for verb in one.verbs) and not _is_object(one):
        return None
    first = _of_noun(one, one.at)
    if first is None:
        return None
    last = end_of_claim(one, first)
    if not any(verb.position < one.at for verb in one.verbs):  # ``The fear, with reports that …, sent shares down``
        last = next((at for at in range(first, last) if one.tokens[at].text == ","), last)
    return Claim("denied", one.at, first, last, speaker_of(one))


def _is_object(one: Marked) -> bool:
    """Return whether a word that may be a verb follows one, and so is its object: ``are investigating claims that``."""
    before = one.tokens[one.at - 1] if one.at else None
    if before is None:
        return True
    verbal = any(verb.position == one.at - 1 for verb in one.verbs) or before.lower.endswith("ing")
    return verbal or before.lower in en.DETERMINERS | en.PREPOSITIONS


def _accused(one: Marked) -> Claim | None:
    """Return the deed that an aside only says somebody is accused of: ``The clerk, accused of taking £9 in May, …``."""
    after = one.tokens[one.at + 1].lower if one.at + 1 < len(one.tokens) else ""
    if not one.at or one.tokens[one.at - 1].text != "," or after not in words.ACCUSING:
        return None
    last = next((at for at in range(one.at, len(one.tokens)) if one.tokens[at].text in STOPS_AND_COMMA), None)
    return Claim("undone", one.at, one.at + 2, last or len(one.tokens))


def _untrue(one: Marked) -> Claim | None:
    """Return what ``it is untrue that`` or ``not true that`` opens."""
    after = [token.lower for token in one.tokens[one.at + 1 : one.at + 3]]
    if "that" not in after:
        return None
    first = one.at + 2 + after.index("that")
    if after[0] != "that":  # ``Fake news that the actor died``
        return (
            Claim("denied", one.at, first, end_of_claim(one, first), speaker_of(one))
            if one.word in words.UNTRUE
            else None
        )
    before = [token.lower for token in one.tokens[max(0, one.at - 3) : one.at]]
    negated = not en.NEGATIONS.isdisjoint(before) or any(word.endswith("n't") for word in before)
    if (one.word in words.TRUE) != negated:
        return None
    return Claim("denied", one.at, first, end_of_claim(one, first), speaker_of(one))


def _whether(one: Marked) -> Claim | None:
    before = one.tokens[one.at - 1].lower if one.at else ""
    if not one.at or (one.word == "if" and before not in words.ASKING):
        return None
    return Claim("denied", one.at, one.at + 1, end_of_claim(one, one.at + 1))


def _cleared(one: Marked) -> Claim | None:
    """Return what somebody was cleared of (``acquitted of killing``, ``not guilty to taking``)."""
    negated = one.at > 0 and one.tokens[one.at - 1].lower == "not"
    if one.word == "guilty" and not negated:
        return None
    ahead = range(one.at + 1, min(len(one.tokens) - 1, one.at + REJECT_REACH))
    of = next((at for at in ahead if one.tokens[at].lower in words.OF), None)
    if of is None:
        return None
    deed = one.tokens[of + 1].lower
    if not deed.endswith("ing") and deed not in words.CRIMES:
        return None
    return Claim("cleared", one.at, of + 1, end_of_claim(one, of + 1), speaker_of(one))


def _according(one: Marked) -> Claim | None:
    """Return the sentence that says ``according to`` whom it tells of a deed of blame."""
    after = one.tokens[one.at + 1].lower if one.at + 1 < len(one.tokens) else ""
    if after != "to":
        return None
    ends = (at for at in range(one.at, len(one.tokens)) if one.tokens[at].text in STOPS_AND_COMMA)
    last = next(ends, len(one.tokens) - (one.tokens[-1].text == "."))
    return _sourced(one, (one.at, last), always=False)


def _adverb(one: Marked) -> Claim | None:
    """Return what an adverb calls a claim: the rest of its clause."""
    holding = one.clause
    plain = holding.role not in ASIDES | {"aside"}
    last = holding.last - (one.tokens[holding.last - 1].text == ".")
    return Claim("claimed", one.at, one.at + 1, last, holding.first if plain else None)


FINDERS: tuple[tuple[frozenset[str], Callable[[Marked], Claim | None]], ...] = (
    (words.BLAMED, _accused),
    (words.CLEARS, _cleared),
    (words.REJECTS, _rejected),
    (words.CLAIM_NOUNS, _named),
    (words.UNTRUE | words.TRUE, _untrue),
    (words.WHETHER | {"if"}, _whether),
    (words.ALLEGEDLY, _adverb),
    (frozenset({"according"}), _according),
    (words.SAYS | words.CLAIMS, _told),
)
"""What looks at a word, by what the word is; the first that finds a claim has it."""
