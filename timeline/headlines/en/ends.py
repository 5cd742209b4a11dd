"""Whether a headline may end before a token: no phrase, list or clause may be begun there that goes on behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter

from timeline.headlines.en.gate import says_nothing
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Verb
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import CLOSING_QUOTES, QUOTES
from timeline.syntax.tokens import Token

START = attrgetter("start")
SHORTEST_PARTICIPLE = 5
FEWEST_TOLD = 4
LIST_REACH = 5
WANTING_CLAUSE = frozenset({"what", "which", "whom", "how", "why", "whether", "whose"})
QUOTED = 8
QUOTE_REACH = 5
"""Tokens of a quotation that are too few of it to stand alone."""
MARKS = frozenset({"“", "”", "‘", "’", "``", "''", '"', "'"})
PAIR_REACH = 9
CLAUSE_REACH = 12
EXPLAINING = 2
"""Commas that hold what explains the subject of a clause (``when a keeper, Tom Reed, | ordered``)."""
TO_CLAUSES = frozenset({"after", "before", "since", "until", "because", "as", "when", "while", "where", "what", "how"})
COMING = frozenset({"came", "comes", "come", "went", "goes", "go"})
GOING_TO = frozenset({"with", "to", "at", "from", "into", "through", "for", "about", "under"})
TOLD = frozenset({"told", "advised", "warned", "informed", "assured", "convinced", "reminded", "persuaded"})
ADJECTIVES = ("ed", "al", "ive", "ous", "ful", "ic", "able", "ible", "less")


def may_end(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the words before a token read as whole without those from it on.

    ``verbs`` are those of the tokens. Looks at a bounded number of tokens around the end.
    """
    return not any(opens(tokens, at, verbs) for opens in OPEN_ENDS)


def ends_well(kept: Sequence[Token], one: Parsed, last: int) -> bool:
    """Return whether the words kept of a sentence's tokens, those before ``last`` at most, leave nothing open."""
    if says_nothing(kept):
        return False
    at = bisect_right(one.tokens, kept[-1].start, key=START)
    rest = [
        token for token in one.tokens[at:last] if token.is_word and token.lower not in grammar.ADVERBIAL_PREPOSITIONS
    ]
    if all(any(start <= token.start < end for start, end in one.dated) for token in rest):
        return True  # nothing but the day, which stands beside the headline
    return may_end(one.tokens, at, one.verbs)


def _is_participle(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the last word wants what follows it: ``the oil escaping | from``, ``a musical based | around``."""
    last, before = tokens[at - 1].lower, tokens[at - 2].lower if at > 1 else ""
    if last.endswith("ing") and len(last) >= SHORTEST_PARTICIPLE:
        if before in en.BE and tokens[at].lower in GOING_TO:
            return True
        return last not in grammar.NOUNS_IN_ING and before not in en.BE | en.DETERMINERS | grammar.GOING_ON
    if before in en.BE | en.HAVE or not (last.endswith("ed") or last in grammar.PARTICIPLES | grammar.BOTH_PAST):
        return False
    verb = next((verb for verb in verbs if verb.position == at - 1), None)
    return (verb is None and last not in grammar.NOT_PAST) or (verb is not None and verb.reduced)


def _is_infinitive(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the last word is what something is for (``a fund to pay | for the work``)."""
    if at < 3 or tokens[at - 2].lower != "to" or not (tokens[at].is_word and tokens[at - 1].text.islower()):
        return False
    noun = tokens[at - 3]
    if any(verb.position == at - 3 or (verb.position < at and verb.word in grammar.SENDING) for verb in verbs):
        return False  # ``was ordered by the court to work | with them``
    return noun.is_word and not noun.lower.endswith("ed") and noun.lower not in grammar.WITH_INFINITIVE


def _parts_pair(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether ``between A | and B`` or ``a false | and evil tale`` would be parted."""
    _ = verbs
    if tokens[at].lower not in en.COORDINATORS | {"or"}:
        return False
    near = [token.lower for token in tokens[max(0, at - PAIR_REACH) : at]]
    if near[-1].endswith("ing") and tokens[at + 1 : at + 2] and tokens[at + 1].lower.endswith("ing"):
        return True
    if any(word in ("between", "both", "either") for word in near) and "and" not in near:
        return True
    return at > 1 and tokens[at - 2].lower in en.DETERMINERS and tokens[at - 1].lower.endswith(ADJECTIVES)


def _parts_list(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the last member of a list that goes on would be its second or later one (``A, B | and C``)."""
    _ = verbs
    joins = tokens[at].lower in ("and", "or")
    if not joins and tokens[at].text != ",":
        return False
    inside = tokens[max(0, at - LIST_REACH) : at]
    ahead = [token.lower for token in tokens[at + 1 : at + 1 + LIST_REACH]]
    if not joins and tokens[at - 2].lower in en.PREPOSITIONS and tokens[at - 1].text.islower() and "and" in ahead:
        return True  # ``aid in military | , financial and other forms``
    if not any(token.text == "," for token in inside):
        return False
    return joins or "and" in ahead or "or" in ahead or "," in ahead


def _wants_word(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the last word wants one behind it: a function word, or a particle before ``with``."""
    _ = verbs
    last, before = tokens[at - 1].lower, tokens[at - 2].lower if at > 1 else ""
    if before in grammar.RELYING and last in en.PREPOSITIONS:
        return True  # ``called on | the army``
    if last in grammar.PARTICLES and tokens[at].lower in ("with", "to", "that"):
        return True
    if (last, tokens[at].lower) in grammar.WANTING or (last in grammar.NAMED_AS and tokens[at].lower == "as"):
        return True
    if last in COMING and tokens[at].lower in GOING_TO | {"on"}:
        return True
    if tokens[at].lower == "that" and any(at - 4 < verb.position < at and not verb.reduced for verb in verbs):
        return any(verb.position == at - 1 or verb.word in TOLD for verb in verbs if at - 4 < verb.position < at)
    return last in WANTING_CLAUSE | en.BE | en.HAVE | en.HYPOTHETICAL | en.FUTURE | en.PREPOSITIONS - grammar.PARTICLES


def _opens_member(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a second predicate is begun by an adverbial, before its verb (``won and, in March, | lost``)."""
    joined = next((back for back in range(at - 1, 1, -1) if tokens[back].lower in en.COORDINATORS), 0)
    if not joined or joined + 1 >= at:
        return False
    opening = tokens[joined + 1]
    if opening.is_word and opening.lower not in en.SUBORDINATORS | {"out", "in", "on", "at", "by", "after"}:
        return False
    return not any(joined < verb.position < at for verb in verbs)


def _opens_clause(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a clause is begun whose verb comes only later (``after one of its partners | … accused``)."""
    said = next((verb.position for verb in reversed(verbs) if verb.position < at and verb.word in en.REPORTING), -1)
    opened = next(
        (
            back
            for back in range(at - 1, 1, -1)
            if tokens[back].lower in TO_CLAUSES or _is_that(tokens, back) or (back == said and at - back > 1)
        ),
        0,
    )
    if not opened or at - opened > CLAUSE_REACH or any(opened < verb.position < at for verb in verbs):
        return False
    ahead = next((verb.position for verb in verbs if verb.position >= at and not verb.reduced), None)
    if ahead is None or ahead - at > CLAUSE_REACH:
        return False
    if tokens[opened].lower == "that":
        return True
    inside = tokens[at:ahead]
    commas = sum(token.text == "," for token in inside)
    explained = tokens[at].text == "," and (commas == EXPLAINING or ahead - at <= EXPLAINING)
    return not any((token.text == "," and not explained) or _parts(inside, place) for place, token in enumerate(inside))


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word parts clauses; ``of the north and of the islands`` is one phrase."""
    if tokens[at].lower in en.COORDINATORS and any(token.lower in en.PREPOSITIONS for token in tokens[at + 1 : at + 2]):
        return False
    return tokens[at].lower in PARTED


PARTED = en.COORDINATORS | en.RELATIVES | en.PRONOUNS | {"that", "when", "while", "after", "before"}


def _is_that(tokens: Sequence[Token], at: int) -> bool:
    relative = tokens[at].lower in en.RELATIVES | {"that"} and tokens[at - 1].is_word
    return relative and at + 1 < len(tokens) and tokens[at + 1].lower != "of"  # ``a role like that of``


def _opens_participle(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether an aside on what else was done would be cut short (``…, saying the freeze | is``)."""
    comma = next((back for back in range(at - 2, FEWEST_TOLD, -1) if tokens[back].text == ","), 0)
    if not comma or not any(verb.position < comma for verb in verbs):
        return False
    opening = tokens[comma + 1].lower
    return opening.endswith("ing") and len(opening) >= SHORTEST_PARTICIPLE and opening not in grammar.NOUNS_IN_ING


def _is_in_quotation(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a quotation of a few words would be cut (``has “no plans | at this stage”``)."""
    _ = verbs
    opened = next((back for back in range(at - 1, max(-1, at - QUOTED), -1) if tokens[back].text in QUOTES), None)
    if opened is None or tokens[opened].text in CLOSING_QUOTES:
        return False
    marks = sum(token.text == '"' for token in tokens[:at])
    ahead = any(token.text in QUOTES or token.text == "’" for token in tokens[at : at + QUOTED])
    return ahead and (tokens[opened].text != '"' or marks % 2 == 1)


def _opens_quotation(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a quotation has hardly begun (``for a “joint | and lasting” peace``), or is one word of a pair."""
    _ = verbs
    begun = next((back for back in range(at - 1, max(0, at - QUOTE_REACH), -1) if _is_opening(tokens, back)), None)
    if begun is None:
        return False
    closed = next((back for back in range(begun + 2, at) if tokens[back].text in MARKS), None)
    pair = tokens[at].lower in en.COORDINATORS and tokens[begun - 1].lower in en.DETERMINERS
    return closed is None or (pair and closed == at - 1)


def _is_opening(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a mark stands before a word, not behind one."""
    if tokens[at].text not in MARKS or at + 1 >= len(tokens):
        return False
    return tokens[at - 1].end < tokens[at].start and tokens[at].end == tokens[at + 1].start


OPEN_ENDS: tuple[Callable[[Sequence[Token], int, Sequence[Verb]], bool], ...] = (
    _is_participle,
    _is_infinitive,
    _parts_pair,
    _parts_list,
    _opens_clause,
    _opens_participle,
    _wants_word,
    _opens_member,
    _is_in_quotation,
    _opens_quotation,
)
"""What keeps a headline from ending at a place, in the order in which it is asked."""
