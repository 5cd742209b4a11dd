"""The mentions of one article: each sentence, or clause of one, that tells an event, with what dates it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.entities import entities_of, long_forms, numbers_of
from timeline.events.headline import headline_of
from timeline.events.main_date import main_date
from timeline.events.named import named_events
from timeline.events.parse import Parsed, parse
from timeline.events.parts import with_parts
from timeline.events.salience import salience_of
from timeline.events.subjects import subject_for
from timeline.events.tense import tense_of
from timeline.events.told import Told, told_in
from timeline.model import Mention, PublicationContext, Sentence, Timex, Words

SHORTEST_STEM = 3


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
    inherited = main_date(sentences, timexes, published)
    found: list[Mention] = []
    before: Parsed | None = None
    for one in parsed:
        told = told_in(one, inherited, published)
        for event in told:
            whole = len(told) == 1
            found.append(_mention(article_id, len(found), one, event, before, forms, published, whole=whole))
        before = one
    return with_parts(tuple(found))


def _mention(
    article_id: str,
    index: int,
    one: Parsed,
    told: Told,
    before: Parsed | None,
    forms: Mapping[str, str],
    published: PublicationContext,
    *,
    whole: bool,
) -> Mention:
    clause = told.clause
    tokens = one.tokens[clause.first : clause.last]
    said = " ".join(token.text for token in tokens)
    names = one.names if whole else tuple(name for name in one.names if name in said)
    moment = told.timex.moment if told.timex else told.inherited.moment if told.inherited else None
    return Mention(
        article=article_id,
        sentence=one.sentence,
        index=index,
        moment=moment,
        tense=tense_of(clause, one.tokens, moment, published),
        headline=headline_of(
            one.sentence.text, one.tokens, one.clauses, clause, one.dated, _subject(one, before, told, forms)
        ),
        stems=one.words.stems if whole else _stems_in(one.words.stems, [token.lower for token in tokens]),
        entities=entities_of(names, forms),
        numbers=numbers_of(tokens, one.dated),
        timex=told.timex,
        inherited=told.inherited.reason if told.inherited else None,
        names=named_events(tokens),
        verb=next((verb.word for verb in clause.verbs if not verb.bare), ""),
        salience=salience_of(one.place, is_title=one.is_title),
    )


def _subject(one: Parsed, before: Parsed | None, told: Told, forms: Mapping[str, str]) -> str | None:
    """Return the name that the pronoun at the head of the clause stands for, if the sentence before makes it plain."""
    opening = next((token.lower for token in one.tokens[told.clause.first :] if token.is_word), "")
    if before is None or before.sentence.paragraph != one.sentence.paragraph:
        return None
    name = subject_for(opening, [token.text for token in before.tokens[:8]], before.names)
    return forms.get(name, name) if name else None


def _stems_in(stems: Sequence[str], lowered: Sequence[str]) -> tuple[str, ...]:
    """Return the stems that words of a clause begin with: stems are told apart from words by their ends."""
    return tuple(stem for stem in stems if any(_is_stem(stem, word) for word in lowered))


def _is_stem(stem: str, word: str) -> bool:
    kept = max(SHORTEST_STEM, len(stem) - 1)
    return word[:kept] == stem[:kept]
