"""A feast that is what somebody keeps, and not when: ``has held Christmas early``, ``Christmas sales were poor``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_observed(dating: Dating) -> bool:
    """Return whether a day named by its feast alone describes a noun, or is the object of a verb.

    ``died Christmas Eve`` tells when: a day of the feast is no object.
    """
    if _is_month_of_noun(dating):
        return True
    if not _is_feast(dating):
        return False
    if dating.last < len(dating.tokens) and _describes(dating):
        return True
    words, before = dating.one.lexicon, dating.before[-1:]
    adverbial = not before or not before[0][0].isalpha() or before[0] in words.date_prepositions | words.prepositions
    alone = dating.last - dating.first == 1
    return alone and not adverbial and any(verb.position < dating.first for verb in dating.clause.verbs)


def _is_month_of_noun(dating: Dating) -> bool:
    """Return whether a bare month stands between an article and a noun that is no event: ``the August picture``."""
    words, tokens, last = dating.one.lexicon, dating.tokens, dating.last
    alone = last - dating.first == 1 and tokens[dating.first].lower in words.calendar_names
    if not alone or dating.moment.precision != "month" or words.determiners.isdisjoint(dating.before[-1:]):
        return False
    noun = tokens[last].lower if last < len(tokens) else ""
    return bool(noun) and _describes(dating) and noun not in words.event_nouns


def _is_feast(dating: Dating) -> bool:
    """Return whether the expression is a name in letters, and none of the calendar."""
    words, text = dating.one.lexicon, dating.timex.text
    first, last = dating.tokens[dating.first].lower, dating.tokens[dating.last - 1].lower
    named = text[0].isupper() and not any(character.isdigit() for character in text)
    return named and first not in words.calendar_names and not last.endswith(words.possessive_endings)


def _describes(dating: Dating) -> bool:
    """Return whether a noun stands right behind the expression, and no verb, adverb or word that opens a phrase."""
    words, after = dating.one.lexicon, dating.tokens[dating.last]
    if not dating.one.syntax.finds_verbs or not (after.is_word and after.text.islower()) or after.may_be_verb:
        return False
    return after.lower not in words.no_names and all(verb.position != dating.last for verb in dating.clause.verbs)
