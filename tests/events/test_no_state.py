"""What only says what something was adds nothing to the main event of its article."""

from timeline.model import Article
from timeline.pipeline import read_raw

TEXT = (
    "The mill in Kosta burned down on Monday. Nine firemen fought the fire at the mill for hours. "
    "The fire was the biggest in the history of the mill."
)


def test_a_state_is_no_part_of_the_main_event() -> None:
    found = read_raw(Article(id="a", text=TEXT, published="2021-07-07", language="en")).mentions
    assert [mention.headline for mention in found] == [
        "The mill in Kosta burned down",
        "Nine firemen fought the fire at the mill for hours",
    ]
