"""Events before Christ stand first on a timeline, in their own order."""

from timeline.merge.timeline import merge
from timeline.model import Article
from timeline.pipeline import read_raw

TEXT = """
The harbour bridge opened on 3 May 2021.
The theatre of Tarn burned down on 15 March 44 BC.
A dam will be finished in 2061.
The war of the two cities lasted from 264 to 241 BC.
Settlers founded the town in the 3rd century BC.
"""


def test_years_before_christ_are_told_first_and_in_order() -> None:
    events = merge([read_raw(Article(id="a", text=TEXT, published="2023-05-16", language="en"))])
    assert [event.moment.edtf for event in events if event.moment] == [
        "-02XX",
        "-0263/-0240",
        "-0043-03-15",
        "2021-05-03",
        "2061",
    ]
