"""Our methods choose the very sentences that sumy chooses from the same sentences and words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.sumy_peer import SUMMARIZERS, sumy_choice
from summarize.blurb import summarize
from summarize.document import Document, document_of
from summarize.methods import method_named
from summarize.model import Budget
from timeline.model import ReadArticle

SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.txt"))


def ours(document: Document, method: str, count: int) -> list[int]:
    return list(method_named(method).choose(document, Budget(sentences=count)).chosen)


@pytest.mark.parametrize("method", SUMMARIZERS)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem[:3])
def test_each_method_chooses_as_sumy_does_on_the_seeds(
    read: Callable[..., ReadArticle], seed: Path, method: str
) -> None:
    document = document_of([read(seed.read_text(encoding="utf-8"), title="Leaders meet at the summit")])
    for count in (1, 3, 7):
        assert ours(document, method, count) == sumy_choice(document, method, count)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_repeated_and_wordless_sentences_rank_as_in_sumy(read: Callable[..., ReadArticle], method: str) -> None:
    text = "Rain fell on the hills. It was. Rain fell on the hills. The river rose fast.\nThe river fell. Of the. Rain."
    document = document_of([read(text)])
    for count in range(1, len(document.sentences)):
        assert ours(document, method, count) == sumy_choice(document, method, count)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_other_languages_rank_as_in_sumy(read: Callable[..., ReadArticle], method: str) -> None:
    text = (
        "Der Hafen wurde am Montag geschlossen. Die Häfen im Norden bleiben offen. Der Bürgermeister schloss die "
        "Brücke. Im Hafen liegen zwanzig Schiffe. Das Schiff liegt vor der Brücke."
    )
    document = document_of([read(text, language="de")])
    if method != "edmundson":  # sumy brings cue words of one language only
        assert ours(document, method, 2) == sumy_choice(document, method, 2)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_a_text_without_words_is_no_fault(read: Callable[..., ReadArticle], method: str) -> None:
    blurb = summarize(read("... !!! ???\n---\n***\n+++\n==="), method=method, budget=Budget(sentences=2))
    assert len(blurb.sentences) <= 2
