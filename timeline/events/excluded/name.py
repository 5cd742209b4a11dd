"""A year that only tells things of one name apart: ``the 2022 Madrid Summit``, ``the 2010 Act``, ``World Cup 2014``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.tokens import Token

REACH = 4
"""By hand: half of it changes 0, twice 1 of 814 mentions of 200 articles."""


def is_part_of_name(dating: Dating) -> bool:
    """Return whether a bare year stands before a capitalised word that is no event told of in the clause."""
    if dating.moment.precision != "year" or not dating.timex.text.isdigit() or dating.last >= len(dating.tokens):
        return False
    following = dating.tokens[dating.last]
    if _describes(dating, following):
        return True
    article_before = not dating.one.lexicon.name_articles.isdisjoint(dating.before[-1:])
    if not (dating.one.syntax.subject_first or article_before):
        return False  # ``En 2015 Gelmar compró el molino``, ``wurde 2013 Abgeordnete``
    if not (following.text[0].isalpha() and (following.text[0].isupper() or article_before)):
        return False
    told = any(verb.form in ("past", "perfect") and not verb.bare for verb in dating.clause.verbs)
    return not (told and _names_an_event(dating))


def _describes(dating: Dating, following: Token) -> bool:
    """Return whether a year without a preposition stands right before a noun that is no event (``a hit 1997 film``)."""
    words, before = dating.one.lexicon, dating.before[-1:]
    plain = following.text.islower() and following.is_word and not following.may_be_verb
    adverbial = not before or not before[0][0].isalpha() or before[0] in words.date_prepositions | words.prepositions
    noun = plain and following.lower not in words.function_words | words.event_nouns | words.sequence_adverbs
    return noun and not adverbial and dating.one.syntax.finds_verbs and not following.lower.endswith("ly")


def _names_an_event(dating: Dating) -> bool:
    nouns, ahead = dating.one.lexicon.unique_nouns, dating.tokens[dating.last : dating.last + REACH + 1]
    at = next((at for at, token in enumerate(ahead[:REACH]) if token.lower in nouns), None)
    # ``the 2004 Oil Spill Prevention Act`` is none: the name goes on.
    return at is not None and not any(token.text[0].isupper() for token in ahead[at + 1 : at + 2])
