"""A text of more dates than any article has is refused, before it costs more than an article does."""

import pytest

from timeline.model import Article, UnreadableError
from timeline.pipeline import read_raw
from timeline.tagging import MOST_DATES


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("date", ["3/5/2021 ", "2021-05-03\n"])
def test_a_text_of_too_many_dates_is_refused_with_the_limit(date: str, language: str) -> None:
    article = Article(id="a", text=date * (MOST_DATES + 10), published="2021-05-06", language=language)
    with pytest.raises(UnreadableError, match=f"{MOST_DATES} date expressions"):
        read_raw(article)


def test_a_long_chronology_is_read_whole() -> None:
    years = range(1200, 2000)
    text = "\n".join(f"{day} May {year}: the bridge of Riverton was mended." for year in years for day in (1, 2, 3))
    read = read_raw(Article(id="a", text=text, published="2021-05-06", language="en"))
    assert len(read.timexes) == 3 * len(years)
