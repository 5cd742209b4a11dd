"""What holds of the stages taken together."""

from dataclasses import dataclass
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Article, ReadArticle
from timeline.pipeline import read_article, read_raw, unified_timeline

PAGE = """<!doctype html><html lang="en"><head><title>Harbour bridge reopens</title>
<meta property="article:published_time" content="2024-05-15T09:00:00+02:00"></head><body><article>
<h1>Harbour bridge reopens</h1>
<p>The harbour bridge reopened on Monday after two years of repairs, the city council said in a statement.</p>
<p>The mayor will open the new tram line next week, and traders along the quay expect more visitors.</p>
</article><footer>Read more on our site</footer></body></html>"""


@dataclass(frozen=True)
class Said:
    text: str
    value: str


def said(article: ReadArticle) -> list[Said]:
    return [Said(timex.text, timex.value) for timex in article.timexes]


def test_html_given_as_text_is_read_as_html() -> None:
    as_text = read_article(Article(id="a", text=PAGE))
    assert as_text == read_article(Article(id="a", html=PAGE))
    assert as_text.published.earliest == date(2024, 5, 15)
    assert "<p>" not in as_text.text
    assert Said("Monday", "2024-05-13") in said(as_text)


def test_plain_text_given_as_html_is_still_read() -> None:
    article = read_article(Article(id="a", html="The old bridge closed on 3 May 2022.", published="2024"))
    assert said(article) == [Said("3 May 2022", "2022-05-03")]


@pytest.mark.parametrize("article", [Article(id="a"), Article(id="a", text="One.", html="<p>One.</p>")])
def test_an_article_is_text_or_html_and_not_both(article: Article) -> None:
    with pytest.raises(ValueError, match="exactly one of text and html"):
        read_article(article)


SENTENCES = st.sampled_from(
    [
        "The bridge closed on Monday.",
        "Leaders will meet in Vienna on 11 and 12 July 2023.",
        "Since 2014 the firm has grown.",
        "He said: “We open next week.”",
        "Read more",
        "2 days ago",
        "𝟙 🙂 İstanbul, Jan. 24",
    ]
)
PUBLISHED = st.sampled_from([None, "2023-07-11", "2023-07", "2023", "2023-07-10/2023-07-14"])
TEXTS = st.lists(SENTENCES | st.text(max_size=40), max_size=6).map("\n".join)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, published=PUBLISHED)
def test_every_span_of_every_stage_slices_back_to_its_words(text: str, published: str | None) -> None:
    for read in (read_article, read_raw):
        article = read(Article(id="a", text=text, published=published))
        spans = [*article.sentences, *article.timexes, *(mention.sentence for mention in article.mentions)]
        assert all(article.text[span.start : span.end] == span.text for span in spans)
        assert article == read(Article(id="a", text=text, published=published))


@settings(max_examples=30, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=5), published=PUBLISHED, order=st.randoms(use_true_random=False))
def test_the_timeline_does_not_depend_on_the_order_of_the_articles(
    texts: list[str], published: str, order: Random
) -> None:
    articles = [
        read_article(Article(id=str(number), text=text, published=published)) for number, text in enumerate(texts)
    ]
    shuffled = list(articles)
    order.shuffle(shuffled)
    assert unified_timeline(shuffled) == unified_timeline(articles)
