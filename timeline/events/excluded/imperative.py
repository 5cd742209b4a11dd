"""What the reader is told to do: ``Visit the fair on Friday``."""

from __future__ import annotations

from timeline.events.dating import Dating


def is_request(dating: Dating) -> bool:
    """Return whether the sentence opens with a bare verb right before its object, and no other verb is in the clause.

    A noun can stand before another noun, but not right before an article.
    """
    clause, tokens, words = dating.clause, dating.tokens, dating.one.lexicon
    if clause.first or clause.verbs or len(tokens) <= 1:
        return False
    opens = tokens[0].is_word and tokens[0].lower not in words.no_names | words.sequence_adverbs
    return opens and tokens[1].lower in words.requested
