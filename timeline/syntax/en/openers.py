"""Where a new clause opens in a sentence, and the word that opens it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Role, Verb
from timeline.syntax.en.forms import OPENERS
from timeline.syntax.signs import QUOTES, STOPS, STOPS_AND_COMMA
from timeline.syntax.tokens import Token

YEAR_DIGITS = 4
SECOND_REACH = 12
AUXILIARIES = en.BE | en.HAVE | en.FUTURE | grammar.VERB_ADVERBS | en.HYPOTHETICAL | grammar.DO
THAT_REACH = 8
FAR_THAT_REACH = 16
ASIDE = 14
TURNS = frozenset({"and", "but"})
OPENING = 3
CONTRASTS = frozenset({"while", "whereas", "although", "though", "because", "when"})
CONTRAST_REACH = 12
CONDITIONS = frozenset({"if", "unless"})
AT_ONCE = frozenset({"when", "as", "while"})
"""What a clause after these tells happens at the time of the main one (``Nine died when the mill burned``)."""
REPORT_REACH = 6
BETWEEN_REACH = 4
SUBJECT_REACH = 4
SHORTEST_LAST = 4
SHORTENED = grammar.ABBREVIATED
MOST_QUOTED = 7
WITHIN = en.BE | en.DETERMINERS | en.PREPOSITIONS | {"as"}
"""After these a quotation holds words of the sentence's own."""
NEAR_SUBJECT = 6
"""By hand: half of it changes 100, twice 26 of 814 mentions of 200 articles."""
FAR_SUBJECT = 14
"""By hand: half of it changes 4, twice 0 of 814 mentions of 200 articles."""
JOINING = en.COORDINATORS | en.SUBORDINATORS
CLAUSE_WORDS = JOINING | en.RELATIVES | {"that"}


def opens(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a new clause opens at a token: after a sign, or with a word that has a verb of its own."""
    word, before = tokens[at].lower, tokens[at - 1].lower
    if before == "." and _starts_sentence(tokens, at):
        return True
    after_sign = before in STOPS_AND_COMMA
    after_date = not after_sign and tokens[at - 1].may_close and _ends_date(tokens, at - 1)
    goes_on = (after_date and _goes_on(tokens, at, verbs)) or (word in en.REPORTING and _resumes(tokens, at, verbs))
    goes_on = goes_on or (word in TURNS and _turns_past(tokens, at, verbs))
    if goes_on or (word not in OPENERS and not after_sign):
        return goes_on
    if before in STOPS or word in QUOTES or word in en.RELATIVES:
        return word not in QUOTES or not _quotes_words(tokens, at, verbs)
    if word == "that" or (word in en.PRONOUNS and not after_sign and before not in en.SUBORDINATORS | {"that"}):
        return _is_said(tokens, at, verbs) or _says_which(tokens, at, verbs)
    if word in JOINING and (word != "yet" or after_sign):  # ``has not yet been arrested``
        apart = before == "," and (word in en.COORDINATORS or (word in CONTRASTS and _verb_ahead(at, verbs)))
        return (apart or _subject_follows(tokens, at, verbs)) and not _is_in_subject(tokens, at, verbs)
    return _attributes(at, verbs) or _ends_aside(tokens, at, verbs) or _opens_reduced(tokens, at, verbs)


def _is_in_subject(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether what somebody said has no verb yet: ``said that his wife, two sons | and a daughter had left``."""
    if tokens[at].lower not in en.COORDINATORS:
        return False
    if any(token.lower == "between" for token in tokens[max(0, at - BETWEEN_REACH) : at]):
        return True  # ``which between April | and July sold 900 boats``
    said = next((verb.position for verb in reversed(verbs) if verb.position < at), None)
    if said is None or at - said > FAR_THAT_REACH or tokens[said].lower not in en.REPORTING:
        return False
    paired = tokens[at - 1].is_capital and at + 2 < len(tokens) and tokens[at + 1].is_capital
    paired = paired and tokens[at + 2].text.islower()  # ``said people of Porto | and Kosta families were``
    opened = paired or any(token.lower == "that" for token in tokens[said + 1 : at])
    return opened and any(verb.position > at for verb in verbs)


def _quotes_words(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a quotation mark holds a few words of the clause's own (``was "livid" after the match``)."""
    reach = range(at - 1, max(0, at - MOST_QUOTED), -1)
    other = next((back for back in reach if tokens[back].text in QUOTES), 0)
    opening = other or at
    closing = at if other else next((ahead for ahead in range(at + 1, at + MOST_QUOTED) if _is_quote(tokens, ahead)), 0)
    if not closing or not opening or not tokens[closing - 1].is_word:
        return False
    within = tokens[opening - 1].lower in WITHIN or tokens[opening - 1].text[0].islower()
    told = any(opening < verb.position < closing for verb in verbs)
    return tokens[opening - 1].lower in WITHIN or (within and not told)


def _is_quote(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in QUOTES


def _starts_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Return whether another sentence begins that was not parted (``grew louder. The mayor``)."""
    last = tokens[at - 2].text if at > 1 else ""
    ends = last[1:].islower() and len(last) >= SHORTEST_LAST and last.lower() not in SHORTENED
    return tokens[at].text[0].isupper() and ends and tokens[at].start > tokens[at - 1].end


def _verb_ahead(at: int, verbs: Sequence[Verb]) -> bool:
    return any(0 < verb.position - at <= CONTRAST_REACH for verb in verbs)


def _says_which(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether ``that`` opens a relative clause: right after a noun and right before its verb."""
    if tokens[at].lower != "that" or not tokens[at - 1].is_word or tokens[at - 1].lower in en.FUNCTION_WORDS:
        return False
    return _verb_is_next(at + 1, tokens, verbs) and not any(verb.position == at - 1 for verb in verbs)


def _resumes(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether the sentence's own verb of saying ends a relative clause: ``A man who saw the fire | said …``."""
    if not any(verb.position == at for verb in verbs):
        return False
    opened = next((back for back in range(at - 1, 0, -1) if tokens[back].lower in en.RELATIVES), 0)
    between = [verb for verb in verbs if opened < verb.position < at]
    if not opened or len(between) != 1 or between[0].word in en.REPORTING:
        return False
    return not any(verb.position < opened for verb in verbs) and not any(
        token.text == "," for token in tokens[opened:at]
    )


def _opens_reduced(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a participle opens an aside on a subject: ``The mill, built in 1990, fell``."""
    if not is_participle(tokens[at].lower) or not tokens[at - 2 : at - 1] or not tokens[at - 2].is_word:
        return False
    last = next((verb.position for verb in reversed(verbs) if verb.position < at), -1)
    if last >= 0 and not any(token.lower == "that" for token in tokens[last:at]):
        return False
    comma = next((ahead for ahead in range(at + 1, min(len(tokens), at + ASIDE)) if tokens[ahead].text == ","), None)
    return comma is not None and _verb_is_next(comma + 1, tokens, verbs) and not _only_attributes(tokens, comma, verbs)


def _only_attributes(tokens: Sequence[Token], comma: int, verbs: Sequence[Verb]) -> bool:
    """Return whether what follows a comma ends the sentence by who said it: ``…, said the keeper Tom Reed.``."""
    behind = [verb for verb in verbs if verb.position > comma]
    names = all(token.is_word or token.text in "., " for token in tokens[comma + 1 :])
    said = len(behind) == 1 and behind[0].word in en.SAYING and behind[0].position == comma + 1
    return said and names and not any(token.lower in {"that", "it", "to"} for token in tokens[comma:])


def is_participle(word: str) -> bool:
    """Return whether a word can be a past participle by its form."""
    return (
        word in grammar.PARTICIPLES
        or word in grammar.PAST_FORMS
        or (word.endswith("ed") and word not in grammar.NOT_PAST)
    )


def _verb_is_next(at: int, tokens: Sequence[Token], verbs: Sequence[Verb]) -> bool:
    """Return whether a verb or its auxiliaries stand at a position."""
    verb = next((verb for verb in verbs if verb.position >= at), None)
    return verb is not None and all(token.lower in AUXILIARIES for token in tokens[at : verb.position])


def _is_date(token: Token) -> bool:
    """Return whether a token looks like a part of a date: the name of a day or month, or a year."""
    named = token.lower in en.CALENDAR_NAMES and (token.text[0].isupper() or token.lower.endswith("day"))
    return named or (token.text.isdecimal() and len(token.text) == YEAR_DIGITS and token.text[0] in "12")


def _dates(token: Token) -> bool:
    """Return whether a token may be a part of a date, or of a relative one (``next week``)."""
    return _is_date(token) or token.lower in grammar.TIMES


def _ends_date(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token looks like the last of a date: such a part, or the number of a day after a month."""
    return _is_date(tokens[at]) or (tokens[at].text.isdecimal() and at > 0 and _is_date(tokens[at - 1]))


def _goes_on(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether after a date another verb of the same subject begins that has a date of its own.

    ``… was arrested on Monday | and charged on Tuesday``; ``Talks that began on Monday | ended on Tuesday``.
    """
    coordinated = tokens[at].lower in ("and", "but")
    if not _verb_is_next(at + coordinated, tokens, verbs) or not any(verb.position < at for verb in verbs):
        return False
    if not coordinated and not any(_says_which(tokens, back, verbs) for back in range(max(1, at - SECOND_REACH), at)):
        return False
    return any(_is_date(token) for token in tokens[at + 1 : at + SECOND_REACH])


def _turns_past(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a dated deed follows what its subject is: ``The guild is old | and sold its mill in 2010``."""
    last = next((verb for verb in reversed(verbs) if verb.position < at), None)
    if last is None or not last.bare or not _verb_is_next(at + 1, tokens, verbs):
        return False
    deed = next(verb for verb in verbs if verb.position > at)
    own_group = tokens[at + 1].lower in en.BE | en.HAVE | en.FUTURE and deed.position > at
    turns = last.form == "present" and deed.form == "past" and not deed.bare
    return (turns or own_group) and any(map(_dates, tokens[at + 1 : at + 2 * SECOND_REACH]))


def _is_said(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether what somebody said begins here, with ``that`` or without: ``said on Monday she would quit``."""
    if tokens[at].lower == "that":
        reach = THAT_REACH if _says_which(tokens, at, verbs) else FAR_THAT_REACH
        return any(verb.word in en.REPORTING and 0 < at - verb.position <= reach for verb in verbs)
    last = next((verb for verb in reversed(verbs) if verb.position < at), None)
    said = last is not None and last.word in en.REPORTING and at - last.position <= REPORT_REACH
    return said and any(0 < verb.position - at <= SUBJECT_REACH for verb in verbs)


def _subject_follows(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a subject and its verb follow at once: a verb within six words, not the next word."""
    if tokens[at].lower in en.SUBORDINATORS and tokens[at + 1 : at + 2] and tokens[at + 1].lower.endswith("ing"):
        return False  # ``before sending troops``
    following = [verb for verb in verbs if verb.position > at]
    verb = next((verb for verb in following if not verb.reduced), None)
    if verb is None or verb.position - at == 1:
        return False
    reach = FAR_SUBJECT if following[0].reduced else NEAR_SUBJECT  # ``since a rig leased by two firms | exploded``
    between = tokens[at : verb.position]
    return verb.position - at <= reach and not any(token.text == "," or token.lower == "but" for token in between[1:])


def _attributes(at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether an attribution begins here: ``, the minister said`` or ``, said the minister``."""
    return any(verb.word in en.REPORTING and 0 <= verb.position - at <= 5 for verb in verbs)


def _ends_aside(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a comma ends what opened the sentence (``Since it began, …``) or an aside (``, which …, …``)."""
    if _waits_for_verb(tokens, at, verbs):
        return True
    before = next((back for back in range(at - 2, -1, -1) if tokens[back].text == ","), -1)
    opener = tokens[before + 1].lower
    # ``The keeper, whose lease runs out in May, | has …``: the verb inside may be one that no form shows.
    if before >= 0 and opener in en.RELATIVES and _verb_is_next(at, tokens, verbs):
        return True
    if not any(verb.position < at for verb in verbs):
        return False
    return _ends_inside(tokens, at, max(before, 0), verbs) or _ends_opening(tokens, at, before, verbs)


def _ends_opening(tokens: Sequence[Token], at: int, before: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a comma ends what opened the sentence, or an aside behind another comma, with a verb inside."""
    opener = tokens[before + 1].lower
    if before < 0:
        return opener in en.SUBORDINATORS and any(verb.position >= at for verb in verbs)
    if _opens_reduced(tokens, before + 1, verbs):
        return True
    # ``In May, when the pier burned, | Ida Holm …``: what a comma opened is told, and a subject follows.
    parted = opener in en.RELATIVES or (opener in AT_ONCE and tokens[at].is_capital)
    return parted and any(before < verb.position < at for verb in verbs)


def _ends_inside(tokens: Sequence[Token], at: int, first: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a comma ends what opened a reported clause: ``said that after the fire spread, | keepers …``."""
    opened = next((back for back in range(at - 2, first, -1) if tokens[back].lower in en.SUBORDINATORS), 0)
    if not opened or tokens[opened - 1].lower != "that":
        return False
    return any(opened < verb.position < at for verb in verbs) and any(verb.position > at for verb in verbs)


def _waits_for_verb(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> bool:
    """Return whether a sentence's first verb of its own stands here, after an aside on its subject that holds one.

    ``The mayor, seeking a deal that would last, | will …``.
    """
    if not _verb_is_next(at, tokens, verbs):
        return False
    comma = next((ahead for ahead in range(min(at - 1, FAR_SUBJECT)) if tokens[ahead].text == ","), 0)
    told = next((verb.position for verb in verbs if verb.position < at and not verb.reduced), 0)
    if not comma or told <= comma:
        return False
    related = any(token.lower in en.RELATIVES | {"that"} for token in tokens[comma:told])
    return related or tokens[comma + 1].lower.endswith("ing")


def opening_of(tokens: Sequence[Token], at: int, verbs: Sequence[Verb]) -> tuple[Role, str]:
    """Return the role of a clause that opens at a token, and the word that opened it."""
    word = tokens[at].lower
    if _says_which(tokens, at, verbs) and not _is_said(tokens, at, verbs):
        return "relative", "which"
    if tokens[at - 1].text == "," and _opens_reduced(tokens, at, verbs):
        return "reduced", "which"
    if word in en.PRONOUNS or word == "that":
        return "reported", "that"
    return role_of(word), word if word in CLAUSE_WORDS else ","


def role_of(word: str) -> Role:
    """Return the role of a clause that a word opens: an aside where it is none that subordinates or joins."""
    if word in en.RELATIVES:
        return "relative"
    if word in CONDITIONS:
        return "conditional"
    if word in AT_ONCE:
        return "temporal"
    if word in en.SUBORDINATORS:
        return "subordinate"
    return "coordinate" if word in en.COORDINATORS else "aside"


def first_opening(tokens: Sequence[Token], verbs: Sequence[Verb]) -> tuple[Role, str]:
    """Return the role of a sentence's first clause, and the word that makes it a subordinate one, if any does."""
    words = [token.lower for token in tokens[:OPENING] if token.is_word]
    if words[:1] == ["even"] and words[1:]:
        del words[0]
    if not words or words[0] not in en.SUBORDINATORS:
        return "main", ""
    if words[1:] and words[1].endswith("ing"):
        return "main", ""  # ``After leaving Oslo, he …`` is the main clause
    comma = next((at for at, token in enumerate(tokens[:SECOND_REACH]) if token.text == ","), 0)
    if comma and not any(verb.position < comma for verb in verbs):
        return "main", ""  # ``Since October, nine men …``, ``After a fire at the mill, …``
    return role_of(words[0]), words[0]
