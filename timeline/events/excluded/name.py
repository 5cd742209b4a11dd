"""A year that only tells things of one name apart: ``the 2022 Madrid Summit``, ``the 2010 Act``, ``World Cup 2014``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_part_of_name(dating: Dating) -> bool:
    """Return whether a bare year stands before a capitalised word that is no event told of in the clause."""
    if dating.moment.precision != "year" or not dating.timex.text.isdigit() or dating.last >= len(dating.tokens):
        return False
    following = dating.tokens[dating.last]
    article_before = not dating.one.lexicon.name_articles.isdisjoint(dating.before[-1:])
    if not (following.text[0].isalpha() and (following.text[0].isupper() or article_before)):
        return False
    told = any(verb.form in ("past", "perfect") and not verb.bare for verb in dating.clause.verbs)
    return not (told and _names_an_event(dating))


def _names_an_event(dating: Dating) -> bool:
    return any(token.lower in dating.one.lexicon.unique_nouns for token in dating.tokens[dating.last : dating.last + 4])
