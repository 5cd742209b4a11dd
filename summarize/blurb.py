"""The blurb of one article or several: choose by a method, order, keep to the budget."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import asdict

from summarize.choose import Choice, purse_of, scaled, unrepeated
from summarize.document import Document, count_words, document_of
from summarize.methods import Method, method_named
from summarize.model import Blurb, Budget, SummarySentence
from summarize.order import in_order
from timeline.model import ReadArticle
from timeline.words import is_known

# Mean rate of silent reading of English non-fiction in adults: 238 words a minute (Brysbaert 2019).
WORDS_PER_SECOND = 238 / 60
ALL_OF_IT = "the article is shorter than the budget: all of it is given"
ALL_OF_THEM = "the articles are shorter than the budget: all of them is given but what repeats"
UNFIT = "sentence that can stand in the blurb"
UNITS = {"sentences": "sentence", "words": "word", "characters": "character"}
THREE_SENTENCES = Budget(sentences=3)


def summarize(
    articles: Sequence[ReadArticle] | ReadArticle,
    *,
    method: str = "blurb",
    budget: Budget = THREE_SENTENCES,
    query: str | None = None,
) -> Blurb:
    """Return the blurb of one article in order of its text, of several in the order of their timeline.

    ``query`` shifts the choice to sentences on it. Raises ValueError for an unknown method or no article at all.
    """
    given = (articles,) if isinstance(articles, ReadArticle) else tuple(articles)
    if not given:
        raise ValueError("articles must hold at least one article: got none")
    chooser = method_named(method)
    document = document_of(given, query)
    choice = _choice(document, chooser, budget)
    notes = _notes(document, budget, choice)
    if query and not document.query:
        notes = (*notes, "the query has no word to look for")
    return _blurb(document, method, choice, notes)


def _choice(document: Document, chooser: Method, budget: Budget) -> Choice:
    if not document.sentences:
        return Choice((), (), ("the text has no sentence to choose",))
    if purse_of(document, budget).holds_all:
        return _everything(document)
    return chooser.choose(document, budget)


def _everything(document: Document) -> Choice:
    everything = range(len(document.sentences))
    scores = (1.0,) * len(everything)
    if len(document.articles) == 1:
        return Choice(tuple(everything), scores, (ALL_OF_IT,))
    return Choice(tuple(unrepeated(document, everything)), scores, (ALL_OF_THEM,))


def _notes(document: Document, budget: Budget, choice: Choice) -> tuple[str, ...]:
    notes = list(choice.notes)
    if not is_known(document.language):
        notes.append(f"no stemmer and no stop words for language {document.language!r}: words are compared as written")
    if document.query and not any(document.focus):
        notes.append("no sentence holds a word of the query")
    elif document.query and choice.chosen and not any(document.focus[position] for position in choice.chosen):
        notes.append("no sentence on the query can stand in the blurb")
    if not choice.chosen and not choice.notes:
        kind = "sentence" if min(purse_of(document, budget).costs) > purse_of(document, budget).room else UNFIT
        notes.append(f"no {kind} fits the budget of {_told(budget)}")
    elif budget.sentences is not None and 0 < len(choice.chosen) < budget.sentences and not choice.notes:
        notes.append(f"{len(choice.chosen)} of {budget.sentences} sentences: no other can stand in the blurb")
    return tuple(notes)


def _told(budget: Budget) -> str:
    unit, value = next((unit, value) for unit, value in asdict(budget).items() if value is not None)
    return f"{value} of the words" if unit == "ratio" else f"{value} {UNITS[unit]}{'' if value == 1 else 's'}"


def _blurb(document: Document, method: str, choice: Choice, notes: tuple[str, ...]) -> Blurb:
    scores = scaled(choice.scores) if choice.scores else []
    sentences = tuple(_sentence(document, position, scores[position]) for position in in_order(document, choice.chosen))
    text = " ".join(sentence.text for sentence in sentences)
    words, source_words = count_words(text), document.length
    return Blurb(
        method=method,
        language=document.language,
        text=text,
        sentences=sentences,
        words=words,
        source_words=source_words,
        reading_seconds=round(words / WORDS_PER_SECOND),
        saved_seconds=round((source_words - words) / WORDS_PER_SECOND),
        notes=notes,
    )


def _sentence(document: Document, position: int, score: float) -> SummarySentence:
    sentence = document.sentences[position]
    return SummarySentence(
        text=sentence.text,
        start=sentence.start,
        end=sentence.end,
        index=document.indices[position],
        score=round(score, 4),
        article=document.articles[document.owners[position]].id,
    )
