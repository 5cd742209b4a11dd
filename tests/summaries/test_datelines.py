"""A sentence of a blurb begins behind its dateline, and is still the text between its offsets."""

from collections.abc import Callable

import pytest

from summarize.blurb import summarize
from summarize.datelines import without_dateline
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.model import ReadArticle, Sentence


@pytest.mark.parametrize(
    "dateline",
    [
        "PORTO (Reuters) - ",
        "PORTO, Portugal (AP) — ",
        "PORTO, May 8 (Reuters) - ",
        "VILA NOVA, Portugal, Feb. 15 (AFP) – ",
        "PORTO, Portugal -- ",
        "VILA NOVA — ",
        "BRUSSELS, Feb. 15 — ",
        "(CNN) -- ",
        "(CNN)",
        "Porto, Portugal (CNN)",
        "PORTO: ",
        "Bridgeport, Ill. — ",
        "New Bridge, NY –  ",
        "(The Porto Courier)",
        "VILA NOVA: ",
        "Porto, Norte, Portugal: ",
        "Bridge shut* Ferries sold out By Ana Ruiz, River Editor PORTO, May 8 (Reuters) - ",
    ],
)
def test_a_sentence_begins_behind_its_dateline(dateline: str) -> None:
    text = dateline + "The council shut the bridge."
    found = without_dateline(Sentence(100, 100 + len(text), text, 2))
    assert found == Sentence(100 + len(dateline), 100 + len(text), "The council shut the bridge.", 2)


@pytest.mark.parametrize(
    "text",
    [
        "NATO - the western alliance - met in Porto.",
        "Ana Ruiz (Liberal) - a former mayor - said no.",
        "NATO said on Tuesday that it would meet.",
        "Banco de Porto (BDP) is planning a bridge.",
        "NEW: The council shut the bridge.",
        "UPDATE: The council shut the bridge.",
        "In Porto, Portugal: the bridge.",
        "(CNN) --",
        "PORTO (Reuters) - ",
        "A bridge, the mayor said (Tuesday) - in vain.",
    ],
)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    sentence = Sentence(0, len(text), text, 0)
    assert without_dateline(sentence) is sentence


@pytest.mark.parametrize("method", METHODS)
def test_no_method_shows_a_dateline_and_offsets_hold(read: Callable[..., ReadArticle], method: str) -> None:
    text = (
        "PORTO, Portugal (Reuters) - The council of Porto shut the old bridge over the Douro after a flood.\n"
        "Engineers found cracks 3 metres long in the stone piers of the old bridge after the flood fell.\n"
        "Ferries over the Douro were sold out within an hour of the news, the port of Porto said.\n"
        "Divers will look at the stone piers of the bridge in May, when the flood of the Douro falls.\n"
    )
    article = read(text)
    for budget in (Budget(sentences=2), Budget(sentences=4)):
        blurb = summarize(article, method=method, budget=budget)
        assert [text[s.start : s.end] for s in blurb.sentences] == [s.text for s in blurb.sentences]
        assert "Reuters" not in blurb.text
    assert blurb.source_words == len(text.split()) - 4


@pytest.mark.parametrize(
    "text",
    ["A" * 400, "A, " * 140, "PORTO " * 70, "(A" * 200, "1 " * 200, "A.-" * 130 + "(", "A." * 199 + "(", "AA " * 133],
)
def test_no_opening_takes_long_to_look_at(text: str) -> None:
    sentence = Sentence(0, len(text), text, 0)
    assert without_dateline(sentence) is sentence
