"""The mentions of one article: each sentence, or clause of one, that tells an event, with what dates it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from timeline.events.background import Background, background_after, inherited_by
from timeline.events.clauses import Clause
from timeline.events.context import context_of
from timeline.events.entities import entities_of, long_forms, numbers_of
from timeline.events.headline import Subjects, headline_of
from timeline.events.headline_length import MOST_WORDS, SLACK
from timeline.events.main_date import main_date
from timeline.events.named import NamedEvent, named_events, named_in
from timeline.events.parse import Parsed, is_stem_of, parse
from timeline.events.parts import with_parts
from timeline.events.salience import salience_of
from timeline.events.subjects import PERSON, stands_for, subject_of
from timeline.events.tense import tense_of
from timeline.events.tokens import Token
from timeline.events.told import Told, told_in
from timeline.languages import en_events as en
from timeline.model import Mention, PublicationContext, Sentence, Timex, Words

BACK = 3
"""Tokens before a clause that may hold what it speaks of: ``the exercise, which began …``."""


class Known(Struct, frozen=True):
    """What the sentences of one article share: its id, publication, long forms of its names and its context."""

    article: str
    published: PublicationContext
    forms: Mapping[str, str]
    context: tuple[str, ...]


class Before(Struct, frozen=True):
    """What a sentence may refer back to: the paragraph and subject of the one before, named events by head noun."""

    paragraph: int = -1
    subject: str | None = None
    names: tuple[str, ...] = ()
    named: Mapping[str, NamedEvent] = {}


def find_mentions(
    article_id: str,
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Words],
    timexes: Sequence[Timex],
    published: PublicationContext,
    language: str,
) -> tuple[Mention, ...]:
    """Return the mentions of an article in text order, ``index`` counting them from 0.

    ``sentences`` and ``words`` are of equal length, ``timexes`` in text order and inside sentences.
    """
    _ = text, language
    parsed = parse(sentences, words, timexes)
    forms = long_forms(name for one in parsed for name in one.names)
    known = Known(article_id, published, forms, context_of(words))
    inherited = main_date(sentences, timexes, published)
    found: list[tuple[Mention, bool]] = []
    before = Before()
    seen: set[tuple[str, str, str | None]] = set()
    story = Background()
    for one in parsed:
        told = told_in(one, inherited_by(one, story, inherited), published)
        story = background_after(one, story, [(event.clause, event.timex, event.moment) for event in told], published)
        for event in told:
            mention = _mention(one, event, before, known, whole=len(told) == 1)
            identity = (one.sentence.text, mention.headline, event.moment.edtf if event.moment else None)
            if identity not in seen:  # an article that repeats a sentence tells it once
                seen.add(identity)
                found.append((mention, event.only_part or _dangles(mention)))
        before = _after(one, before, known)
    return with_parts(found, inherited)


def _mention(one: Parsed, told: Told, before: Before, known: Known, *, whole: bool) -> Mention:
    clause = told.clause
    tokens = one.tokens[clause.first : clause.last]
    said = " ".join(token.text for token in tokens)
    names = one.names if whole else tuple(name for name in one.names if name in said)
    events = named_in(one, clause, told.timex) or _recalled(
        one.tokens[max(0, clause.first - BACK) : clause.last], before
    )
    return Mention(
        article=known.article,
        sentence=one.sentence,
        index=0,
        moment=told.moment,
        tense=tense_of(told, one.tokens, known.published),
        headline=_headline(one, told, before, events),
        stems=one.words.stems if whole else _stems_in(one.words.stems, [token.lower for token in tokens]),
        entities=entities_of(names, known.forms),
        numbers=numbers_of(tokens, one.dated),
        timex=told.timex,
        inherited=told.inherited.reason if told.inherited else None,
        names=tuple(event.signature for event in events),
        verb=one.verb_of(clause),
        salience=salience_of(one.place, is_title=one.is_title),
        context=known.context,
        reported=known.published.latest if known.published.earliest == known.published.latest else None,
    )


def _dangles(mention: Mention) -> bool:
    """Return whether an undated sentence opens with a pronoun that nobody can resolve: it tells nothing by itself."""
    opening = mention.headline.partition(" ")[0].lower()
    return mention.inherited is not None and opening in en.PRONOUNS | en.POSSESSIVES | en.DEMONSTRATIVES


def _headline(one: Parsed, told: Told, before: Before, events: Sequence[NamedEvent]) -> str:
    """Return the headline of a clause, its opening pronoun or ``The summit`` replaced by what it stands for."""
    clause = told.clause
    if one.is_title and clause.first == 0 and len(one.sentence.text.split()) <= MOST_WORDS + SLACK:
        return one.sentence.text
    headline = headline_of(one, clause, told.timex, _subjects(one, clause, before))
    head = next((event for event in events if headline.startswith(f"The {event.head} ")), None)
    return f"{head.written}{headline[len(head.head) + 4 :]}" if head else headline


def _subjects(one: Parsed, clause: Clause, before: Before) -> Subjects:
    """Return what the first words of a clause and of its sentence stand for: a subject told of before them."""
    opening = next((token.lower for token in one.tokens[clause.first :] if token.is_word), "")
    first = next((token.lower for token in one.tokens if token.is_word), "")
    of_sentence = _meant(first, one, before)
    if not clause.first or opening == first:
        return Subjects(of_sentence, of_sentence)
    return Subjects(stands_for(opening, subject_of(one, {}), one.names), of_sentence)


def _meant(pronoun: str, one: Parsed, before: Before) -> str | None:
    """Return what a sentence's first word stands for: the subject before it, across paragraphs one person alone."""
    one_person = pronoun in PERSON and len(before.names) == 1 and before.subject is not None and " " in before.subject
    if one.sentence.paragraph == before.paragraph or one_person:
        return stands_for(pronoun, before.subject, before.names)
    return None


def _recalled(tokens: Sequence[Token], before: Before) -> tuple[NamedEvent, ...]:
    """Return the named event that ``the summit`` recalls: the last one with that head noun in the sentences before."""
    for first, second in pairwise(tokens):
        if first.lower in ("the", "that", "this") and second.lower in before.named:
            return (before.named[second.lower],)
    return ()


def _after(one: Parsed, before: Before, known: Known) -> Before:
    """Return what the next sentence may refer back to."""
    named = {event.head: event for event in named_events(one.tokens)}
    subject = subject_of(one, known.forms)
    opening = one.tokens[0].lower if one.tokens else ""
    carried = _meant(opening, one, before) if subject is None else None
    persons = tuple(name for name in one.names if " " in name or (name in known.forms and name.isalpha()))
    names = before.names if carried and not persons else persons
    return Before(one.sentence.paragraph, subject or carried, names, {**before.named, **named})


def _stems_in(stems: Sequence[str], lowered: Sequence[str]) -> tuple[str, ...]:
    """Return the stems that words of a clause begin with."""
    return tuple(stem for stem in stems if any(is_stem_of(stem, word) for word in lowered))
