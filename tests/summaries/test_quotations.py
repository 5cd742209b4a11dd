"""Half a quotation stands nowhere, and a quotation without its speaker only behind the sentence that names one."""

import pytest

from summarize.quotations import inside_quotations
from tests.summaries.conftest import fitness
from timeline.model import Sentence


@pytest.mark.parametrize(
    "text",
    [
        'The mayor said: "The bridge will open in May.',
        "Mayor Ana Ruiz said: “The bridge will open in May.",
        "Mayor Ana Ruiz said: ‘The bridge will open in May.",
        '"The old bridge," said Ana Ruiz.',
    ],
)
def test_half_a_quotation_and_a_quoted_scrap_are_unfit(text: str) -> None:
    assert fitness(text).fit == (False,)


@pytest.mark.parametrize("opening", ['"', "“"])
def test_a_sentence_inside_a_quotation_that_another_opened_is_unfit(opening: str) -> None:
    text = f"{opening}Every summer the river rises. The old bridge was never safe for cars. Porto needs a new bridge."
    assert fitness(text).fit == (False, False, False)


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert fitness('"Every summer the river rises.', "Porto opened a bridge on Tuesday.").fit == (False, True)


@pytest.mark.parametrize(
    ("text", "is_inside"),
    [
        ('Ruiz said: "It holds.', True),
        ('"It holds," said Ruiz. "It always held.', True),
        ('Ruiz called it "safe".', False),
        ('Ruiz said "it holds" and left.', False),
        ('The plank was 12" long.', False),
    ],
)
def test_the_last_straight_mark_tells_by_its_neighbours_whether_it_opens(text: str, *, is_inside: bool) -> None:
    sentences = [Sentence(0, len(text), text, 0), Sentence(len(text), len(text) + 12, "It was old.", 0)]
    assert inside_quotations(sentences) == [False, is_inside]


def test_a_quotation_leans_unless_somebody_is_named_beside_it() -> None:
    assert fitness('"The bridge will open at noon on Sunday," he said.').leans == (True,)
    assert fitness('"The bridge will open at noon on Sunday."').leans == (True,)
    assert fitness('"The bridge will open at noon on Sunday," said Ana Ruiz.').leans == (False,)
    assert fitness('"I will open the bridge at noon on Sunday," said Ana Ruiz.').leans == (False,)
