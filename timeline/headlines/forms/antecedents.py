"""The subject of the sentence before, where a pronoun plainly stands for it."""

from __future__ import annotations

from timeline.headlines.headlines import Before, Wanted
from timeline.languages.syntax import SyntaxWords
from timeline.syntax.sentence import Parsed

MOST_SUBJECT = 6


def with_antecedent(headline: str, wanted: Wanted, words: SyntaxWords) -> str:
    """Return the headline with the subject of the sentence before for its opening pronoun, where they agree."""
    first, _, rest = headline.partition(" ")
    subject = wanted.before.subject
    articles = words.antecedents.get(first.lower())
    if not (subject and rest and articles) or wanted.before.paragraph != wanted.one.sentence.paragraph:
        return headline
    return f"{subject} {rest}" if subject.partition(" ")[0].lower() in articles else headline


class FormedEarlier:
    """The last sentence read, whose subject a pronoun may stand for."""

    def __init__(self, words: SyntaxWords) -> None:
        """Begin with no sentence; ``words`` are the language's."""
        self._words = words
        self._last: Parsed | None = None

    def add(self, one: Parsed, /) -> None:
        """Take the next sentence in."""
        if not one.is_title:
            self._last = one

    def before(self, one: Parsed, /) -> Before:
        """Return the subject of the sentence before, where it is plain: an article and few words before the verb."""
        last, known = self._last, self._words.antecedents
        first = one.sentence.text.partition(" ")[0].lower()
        if last is None or first not in known:
            return Before()
        return Before(last.sentence.paragraph, _subject_of(last))


def _subject_of(one: Parsed) -> str | None:
    """Return the words before the first verb or auxiliary of a sentence, None where they are no plain subject."""
    end = next((at for at, token in enumerate(one.tokens) if token.may_be_verb or not token.is_word), len(one.tokens))
    inside = one.tokens[:end]
    plain = 1 < end <= MOST_SUBJECT and not any(token.lower in one.lexicon.prepositions for token in inside)
    return one.sentence.text[inside[0].start : inside[-1].end] if plain else None
