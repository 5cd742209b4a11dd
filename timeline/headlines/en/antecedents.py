"""What a sentence may refer back to: the subject of the sentence before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from timeline.headlines.en.headline import Subjects
from timeline.headlines.en.subjects import PERSON, REFERRING, stands_for, subject_of
from timeline.headlines.headlines import Before, Person
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Clause
from timeline.syntax.en.forms import may_name
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

NOTHING = Before()
MOST_NAMES = 3
MOST_WORDS = 5
LONGEST_LEAD = 14
EMPTY_REACH = 5
LEADING = en.PREPOSITIONS - en.SUBORDINATORS
"""An adverbial opens with these that names nobody whom a pronoun behind it could mean."""
PLACING = frozenset({"in", "across", "throughout", "at"})


def one_person(parsed: Sequence[Parsed], forms: Mapping[str, str]) -> Person | None:
    """Return the person of an article, None where it has none or several.

    A person is known by a name of two or three words whose last one stands alone elsewhere: ``Ida Holm``, ``Holm``.
    """
    found = {name for short, name in forms.items() if _is_person(short, name)}
    if len(found) != 1:
        return None
    (name,) = found
    first = next((one for one in parsed if name in one.names), None)
    return Person(name, first.sentence.end) if first and not _is_place(name.split()[-1], parsed) else None


def _is_place(name: str, parsed: Sequence[Parsed]) -> bool:
    """Return whether something happens ``in`` a name anywhere: then it is no person's."""
    lowered = name.lower()
    beside = (pairwise(one.written) for one in parsed if lowered in one.sentence.text.lower())
    return any(word.lower() == lowered and before.lower() in PLACING for pairs in beside for before, word in pairs)


def _is_person(short: str, name: str) -> bool:
    words = name.split()
    whole = len(words) <= MOST_NAMES and words[-1] == short and all(word[0].isupper() for word in words)
    whole = whole and not words[0].endswith("ing")
    return whole and short.isalpha() and not short.isupper() and words[0].lower() not in en.DETERMINERS


class Earlier:
    """The sentences of an article read so far; what they leave to refer back to is worked out where one does."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Begin with no sentence; ``forms`` are the long forms of the article's names."""
        self._forms = forms
        self._before = NOTHING
        self._unread: list[Parsed] = []
        self._institutions: dict[str, str] = {}

    def add(self, one: Parsed, /) -> None:
        """Take the next sentence in."""
        self._unread.append(one)
        for name in one.names:
            first, _, last = name.rpartition(" ")
            if first and last.lower() in grammar.ORGANISATIONS:
                self._institutions[last.lower()] = self._forms.get(name, name)

    def before(self, one: Parsed, /) -> Before:
        """Return what the next sentence may refer back to: nothing where it opens with no pronoun."""
        if not _refers_back(one):
            return Before(institutions=self._institutions)
        first = len(self._unread) - 1
        while first > 0 and _refers_back(self._unread[first]):
            first -= 1  # what that one refers back to may be carried on
        for sentence in self._unread[max(0, first) :]:
            self._before = _after(sentence, self._before if _refers_back(sentence) else NOTHING, self._forms)
        self._unread.clear()
        return replace(self._before, institutions=self._institutions)


def _refers_back(one: Parsed) -> bool:
    return _opening(one) in REFERRING


def _opening(one: Parsed) -> str:
    """Return the first word of a sentence, or the pronoun behind an adverbial that opens it (``In 2012, she …``)."""
    words = one.written
    first = next((one.forms[word].lower for word in words if word[0].isalnum()), "")
    later = [one.forms[word].lower for word in words[1:4]]
    if later[-1:] and later[-1] in REFERRING and later[-2:-1] in (["later"], ["earlier"], ["ago"]):
        return later[-1]  # ``One year later she …``
    if first in REFERRING or first not in LEADING:
        return first
    comma = next((at for at, word in enumerate(words[:LONGEST_LEAD]) if word == ","), len(words))
    after = one.forms[words[comma + 1]].lower if comma + 1 < len(words) else ""
    named = any(may_name(pair[0]) and may_name(pair[1]) for pair in pairwise(words[1:comma]))
    return after if after in REFERRING and not named else first


def _after(one: Parsed, before: Before, forms: Mapping[str, str]) -> Before:
    """Return what the next sentence may refer back to."""
    subject = subject_of(one, forms)
    opening = _opening(one)
    carried = _meant(opening, one, before) if subject is None else None
    persons = tuple(name for name in one.names if " " in name or (name in forms and name.isalpha()))
    names = before.names if carried and not persons else persons
    return Before(one.sentence.paragraph, subject or carried, names)


def subjects_of(one: Parsed, clause: Clause, before: Before, person: Person | None = None) -> Subjects:
    """Return what the first words of a clause and of its sentence stand for: a subject told of before them.

    ``person`` is the only one that the article tells of.
    """
    opens = clause.role != "reported" and one.tokens[clause.first].lower == clause.opener != ","
    opening, first = _first_word(one.tokens[clause.first + opens :]), _opening(one)
    of_sentence = _meant(first, one, before) or _only(first, one, person)
    if not clause.first or opening == first:
        return Subjects(of_sentence, of_sentence)
    return Subjects(stands_for(opening, _speaker(one, clause) or subject_of(one, {}), one.names), of_sentence)


def _speaker(one: Parsed, clause: Clause) -> str | None:
    """Return who says a clause, where he stands in a clause of his own before it (``after the firm said it had …``)."""
    said = clause.first - 1 - (one.tokens[clause.first - 1].lower == "that")
    holding = next((other for other in one.clauses if other.holds(said)), None)
    if said < 0 or one.tokens[said].lower not in en.SAYING or holding is None or not holding.first:
        return None
    words = one.tokens[holding.first + (one.tokens[holding.first].lower == holding.opener) : said]
    plain = 0 < len(words) <= MOST_WORDS and all(word.is_word and word.lower not in en.PREPOSITIONS for word in words)
    return " ".join(word.text for word in words) if plain else None


def _only(pronoun: str, one: Parsed, person: Person | None) -> str | None:
    """Return the article's only person, where a pronoun means a person and the sentence names none."""
    if person is None or pronoun not in PERSON or one.sentence.start < person.named_by:
        return None
    return None if any(" " in name or person.name.endswith(name) for name in one.names) else person.name


def _stands_for_nothing(one: Parsed) -> bool:
    """Return whether ``it`` only opens what follows: ``It was not clear why …``, ``It is said that …``."""
    words = [token.lower for token in one.tokens[:LONGEST_LEAD]]
    after = words[words.index("it") + 1 :][:EMPTY_REACH] if "it" in words else []
    empty = not grammar.EMPTY.isdisjoint(after)
    return bool(after) and (after[0] in grammar.EMERGING or (after[0] in en.BE | en.HAVE and empty))


def _meant(pronoun: str, one: Parsed, before: Before) -> str | None:
    """Return what a sentence's first word stands for: the subject before it, across paragraphs one person alone."""
    if pronoun == "it" and _stands_for_nothing(one):
        return None
    one_person = pronoun in PERSON and len(before.names) == 1 and before.subject is not None and " " in before.subject
    if one.sentence.paragraph == before.paragraph or one_person:
        return stands_for(pronoun, before.subject, before.names)
    return None


def _first_word(tokens: Sequence[Token]) -> str:
    return next((token.lower for token in tokens if token.is_word), "")
