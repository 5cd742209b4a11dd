"""The mentions of one article: each sentence, or clause of one, that tells an event, with what dates it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from timeline.events.background import Background, background_after, inherited_by
from timeline.events.context import context_of
from timeline.events.extents import SINCE
from timeline.events.main_date import MainDate, main_date
from timeline.events.parts import MainEvent, main_event, shares_words, with_parts
from timeline.events.salience import salience_of
from timeline.events.tense import tense_of
from timeline.events.told import Told, is_far, told_in
from timeline.headlines.en.antecedents import Before, Earlier, Person, one_person, subjects_of
from timeline.headlines.en.claim import claimed_headline, lost_claim, with_speaker
from timeline.headlines.en.gate import says_no_more
from timeline.headlines.en.headline import headline_of
from timeline.headlines.en.length import MOST_WORDS, SLACK
from timeline.languages.en import events as en
from timeline.model import Mention, PublicationContext, Sentence, Timex, Words
from timeline.syntax.named import NamedEvent, named_in
from timeline.syntax.names import entities_of, long_forms, numbers_of
from timeline.syntax.sentence import Parsed, is_stem_of, parse

BACK = 3
"""Tokens before a clause that may hold what it speaks of: ``the exercise, which began …``."""
UNRESOLVED = en.PRONOUNS | en.POSSESSIVES | en.DEMONSTRATIVES


class Known(Struct, frozen=True):
    """What the sentences of one article share: its id, publication, long forms of its names and its context."""

    article: str
    published: PublicationContext
    forms: Mapping[str, str]
    context: tuple[str, ...]
    person: Person | None = None


class Draft(Struct, frozen=True):
    """One event that a sentence tells, before its mention is written; ``whole`` where it tells no other one.

    ``before`` and ``names`` are what its pronoun and its ``the summit`` may refer to.
    """

    one: Parsed
    told: Told
    whole: bool
    before: Before
    names: tuple[NamedEvent, ...]

    @property
    def stems(self) -> tuple[str, ...]:
        """Return the stems of the sentence, or those that words of its clause begin with."""
        stems, clause = self.one.stems, self.told.clause
        if self.whole:
            return stems
        words = [token.lower for token in self.one.tokens[clause.first : clause.last]]
        return tuple([stem for stem in stems if is_stem_of(stem, words)])


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
    known = Known(article_id, published, forms, context_of(words), one_person(parsed, forms))
    inherited = main_date(sentences, timexes, published)
    drafts, main = _drafts(parsed, inherited, known)
    found: list[tuple[Mention, bool]] = []
    seen: set[tuple[str, str, str | None]] = set()
    for draft, own in drafts:
        mention = own or (_mention(draft, known) if _may_be_part(draft, main) else None)
        if mention is None:
            continue
        identity = (draft.one.sentence.text, mention.headline, mention.moment.edtf if mention.moment else None)
        if identity not in seen:  # an article that repeats a sentence tells it once
            seen.add(identity)
            found.append((mention, own is None or _dangles(own)))
    return with_parts(found, main)


def _drafts(
    parsed: Sequence[Parsed], inherited: MainDate | None, known: Known
) -> tuple[list[tuple[Draft, Mention | None]], MainEvent | None]:
    """Return what the sentences tell, in text order, and the main event; a mention of what tells an event of its own.

    A headline costs more than all else: what only may say more about the main event has none written as yet.
    """
    drafts: list[tuple[Draft, Mention | None]] = []
    main, story, earlier = None, Background(), Earlier(known.forms)
    for one in parsed:
        if _may_tell(one, story, inherited, main):
            told = told_in(one, inherited_by(one, story, inherited), known.published)
            dated = [(event.clause, event.timex, event.moment) for event in told]
            story = background_after(one, story, dated, known.published)
            for event in told:
                draft = _draft(one, event, earlier, whole=len(told) == 1)
                mention = None if event.only_part else _mention(draft, known)
                drafts.append((draft, mention))
                if main is None and mention and inherited and mention.inherited == inherited.reason:
                    main = main_event([own for _, own in drafts if own and not _dangles(own)], inherited)
        earlier.add(one)
    return drafts, main


def _may_tell(one: Parsed, story: Background, inherited: MainDate | None, main: MainEvent | None) -> bool:
    """Return whether a sentence may tell anything that its article keeps, as its words alone show."""
    dated = any(timex.moment or timex.unresolved for timex in one.timexes)
    if dated or story.paragraph >= 0 or (one.timexes and SINCE in one.sentence.text.lower()):
        return True
    if inherited is None or not is_far(one, inherited):
        return inherited is not None
    return main is not None and shares_words(one.words.stems, main)


def _draft(one: Parsed, told: Told, earlier: Earlier, *, whole: bool) -> Draft:
    clause = told.clause
    names = named_in(one, clause, told.timex)
    if not names:
        names = earlier.recalled(one.tokens[max(0, clause.first - BACK) : clause.last])
    return Draft(one, told, whole, earlier.before(one), names)


def _may_be_part(draft: Draft, main: MainEvent | None) -> bool:
    inherited = draft.told.inherited
    if main is None or inherited is None or inherited.reason != main.reason:
        return False
    return shares_words(draft.stems, main)


def _mention(draft: Draft, known: Known) -> Mention | None:
    """Return the mention of a draft, None where its headline would tell as fact what is somebody's word."""
    one, told, clause = draft.one, draft.told, draft.told.clause
    headline = _headline(draft, known.person)
    lost = lost_claim(headline, one)
    if lost:
        headline = claimed_headline(one, lost, told.timex, None) if lost.role == "claimed" else ""
    if not headline or says_no_more(headline):
        return None
    tokens = one.tokens[clause.first : clause.last]
    names = one.names
    if names and not draft.whole:
        said = " ".join([token.text for token in tokens])
        names = tuple([name for name in names if name in said])
    return Mention(
        article=known.article,
        sentence=one.sentence,
        index=0,
        moment=told.moment,
        tense=tense_of(told, one.tokens, known.published),
        headline=headline,
        stems=draft.stems,
        entities=entities_of(names, known.forms),
        numbers=numbers_of(tokens, one.dated),
        timex=told.timex,
        inherited=told.inherited.reason if told.inherited else None,
        names=tuple(event.signature for event in draft.names),
        verb=one.verb_of(clause),
        salience=salience_of(one.place, is_title=one.is_title),
        context=known.context,
        reported=known.published.latest if known.published.earliest == known.published.latest else None,
    )


def _dangles(mention: Mention) -> bool:
    """Return whether an undated sentence opens with a pronoun that nobody can resolve: it tells nothing by itself."""
    return mention.inherited is not None and mention.headline.partition(" ")[0].lower() in UNRESOLVED


def _headline(draft: Draft, person: Person | None) -> str:
    """Return the headline of a clause, its opening pronoun or ``The summit`` replaced by what it stands for."""
    one, clause = draft.one, draft.told.clause
    if one.is_title and clause.first == 0 and len(one.sentence.text.split()) <= MOST_WORDS + SLACK:
        return one.sentence.text
    subjects = subjects_of(one, clause, draft.before, person)
    if draft.told.claim:
        return claimed_headline(one, draft.told.claim, draft.told.timex, subjects.of_sentence)
    headline = with_speaker(one, clause, draft.told.timex) or headline_of(one, clause, draft.told.timex, subjects)
    head = next((event for event in draft.names if headline.startswith(f"The {event.head} ")), None)
    return f"{head.written}{headline[len(head.head) + 4 :]}" if head else headline
