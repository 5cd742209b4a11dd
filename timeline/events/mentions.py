"""The mentions of one article: each sentence, or clause of one, that tells an event, with what dates it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from timeline.events.background import Background, background_after, inherited_by
from timeline.events.context import context_of
from timeline.events.main_date import MainDate, main_date
from timeline.events.parts import Candidate, MainEvent, main_event, shares_words, with_parts
from timeline.events.recalled import Recalled
from timeline.events.salience import salience_of
from timeline.events.telling import Telling
from timeline.events.tense import tense_of
from timeline.events.titled import title_of
from timeline.events.told import Told
from timeline.events.told_in import told_in
from timeline.events.undated import is_far
from timeline.headlines.headlines import Before, Earlier, Headlines, Person, Wanted
from timeline.languages.tags import primary
from timeline.model import Mention, PublicationContext, Sentence, Timex, Words
from timeline.syntax.named import NamedEvent, named_in
from timeline.syntax.names import entities_of, long_forms, numbers_of
from timeline.syntax.sentence import Parsed, is_stem_of, parse
from timeline.syntax.syntax import Syntax

BACK = 3
"""Tokens before a clause that may hold what it speaks of: ``the exercise, which began …``."""


class Known(Struct, frozen=True):
    """What the sentences of one article share: its id, language, publication, forms of its names and its context."""

    article: str
    language: str
    published: PublicationContext
    forms: Mapping[str, str]
    context: tuple[str, ...]
    syntax: Syntax
    headlines: Headlines
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
    sentences: Sequence[Sentence],
    words: Sequence[Words],
    timexes: Sequence[Timex],
    published: PublicationContext,
    telling: Telling,
    language: str,
    title: str | None = None,
) -> tuple[Mention, ...]:
    """Return the mentions of an article in text order, ``index`` counting them from 0.

    ``sentences`` and ``words`` are of equal length, ``timexes`` in text order and inside sentences; ``telling`` is what
    tells the events of ``language``, the article's BCP 47 tag. ``title`` is the article's own.
    """
    parsed = parse(sentences, words, timexes, telling.syntax)
    forms = long_forms(name for one in parsed for name in one.names)
    headlines = telling.headlines
    person = headlines.one_person(parsed, forms)
    context = context_of(words, language)
    known = Known(article_id, primary(language), published, forms, context, telling.syntax, headlines, person)
    inherited = main_date(parsed, published)
    drafts, main = _drafts(parsed, inherited, known)
    found: list[Candidate] = []
    seen: set[tuple[str, str, str | None]] = set()
    for draft, own in drafts:
        mention = own or (_mention(draft, known) if _may_be_part(draft, main) else None)
        if mention is None:
            continue
        identity = (draft.one.sentence.text, mention.headline, mention.moment.edtf if mention.moment else None)
        if identity not in seen:  # an article that repeats a sentence tells it once
            seen.add(identity)
            only_part = own is None or _dangles(own, draft.one)
            if main and mention is main.mention:
                mention = replace(mention, title=title_of(main, draft.one, title, language))
                main = replace(main, mention=mention)
            found.append(Candidate(mention, draft.told.inherited, only_part))
    return with_parts(found, main)


def _drafts(
    parsed: Sequence[Parsed], inherited: MainDate | None, known: Known
) -> tuple[list[tuple[Draft, Mention | None]], MainEvent | None]:
    """Return what the sentences tell, in text order, and the main event; a mention of what tells an event of its own.

    A headline costs more than all else: what only may say more about the main event has none written as yet.
    """
    drafts: list[tuple[Draft, Mention | None]] = []
    main, story, earlier = None, Background(), known.headlines.earlier(known.forms)
    recalled = Recalled(known.syntax.words)
    for one in parsed:
        if _may_tell(one, story, inherited, main):
            told = told_in(one, inherited_by(one, story, inherited), known.published)
            dated = [(event.clause, event.timex, event.moment) for event in told]
            story = background_after(one, story, dated, known.published)
            for event in told:
                draft = _draft(one, event, earlier, recalled, whole=len(told) == 1)
                mention = None if event.only_part else _mention(draft, known)
                drafts.append((draft, mention))
                if main is None and mention and inherited and event.inherited == inherited:
                    main = main_event(_standing_alone(drafts), inherited)
        earlier.add(one)
        recalled.add(one)
    return drafts, main


def _standing_alone(drafts: Sequence[tuple[Draft, Mention | None]]) -> list[Candidate]:
    """Return the mentions that tell an event by themselves."""
    return [
        Candidate(own, draft.told.inherited, only_part=False)
        for draft, own in drafts
        if own and not _dangles(own, draft.one)
    ]


def _may_tell(one: Parsed, story: Background, inherited: MainDate | None, main: MainEvent | None) -> bool:
    """Return whether a sentence may tell anything that its article keeps, as its words alone show."""
    dated = any(timex.moment or timex.unresolved for timex in one.timexes)
    if dated or story.paragraph >= 0 or (one.timexes and not one.lexicon.since.isdisjoint(one.lowered)):
        return True
    if inherited is None or not is_far(one, inherited):
        return inherited is not None
    return main is not None and shares_words(one.words.stems, main)


def _draft(one: Parsed, told: Told, earlier: Earlier, recalled: Recalled, *, whole: bool) -> Draft:
    clause = told.clause
    names = named_in(one, clause, told.timex)
    if not names:
        names = recalled.recalled(one.tokens[max(0, clause.first - BACK) : clause.last])
    return Draft(one, told, whole, earlier.before(one), names)


def _may_be_part(draft: Draft, main: MainEvent | None) -> bool:
    inherited = draft.told.inherited
    if main is None or inherited is None or inherited != main.inherited:
        return False
    return shares_words(draft.stems, main)


def _mention(draft: Draft, known: Known) -> Mention | None:
    """Return the mention of a draft, None where its headline would tell as fact what is somebody's word."""
    one, told, clause = draft.one, draft.told, draft.told.clause
    wanted = Wanted(one, clause, told.timex, told.claim, draft.before, known.person, draft.names)
    headline = known.headlines.headline_of(wanted)
    if not headline:
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
        tense=tense_of(told, one, known.published),
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
        language=known.language,
    )


def _dangles(mention: Mention, one: Parsed) -> bool:
    """Return whether an undated sentence opens with a pronoun that nobody can resolve: it tells nothing by itself."""
    words = one.lexicon
    unresolved = words.pronouns | words.possessives | words.demonstratives
    return mention.inherited is not None and mention.headline.partition(" ")[0].lower() in unresolved
