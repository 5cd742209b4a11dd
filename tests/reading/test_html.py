"""The article of an HTML page, its declared facts, and pages that mean harm."""

from pathlib import Path

import pytest

from timeline.model import Article
from timeline.published.context import publication_context
from timeline.reading.html import LONGEST, HtmlPage, read_html

PARAGRAPHS = (
    "The harbour board met in the old hall on Tuesday and agreed on a plan for the bridge, which will carry trams.",
    "Residents had asked for the bridge for years, and the board said that it would cost less than it had feared.",
    "“We waited for this day,” said Ann Lund, who runs the ferry. She does not expect to lose her trade to it.",
    "The work begins in March. It takes three years, and the ferry will sail until the last day of the building work.",
)
JSON_LD = """{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Elsewhere"},
{"@type": "NewsArticle", "headline": "Board agrees on a new harbour bridge", "inLanguage": "en-GB",
"datePublished": "2024-03-05T18:30:00+01:00", "dateModified": "2024-03-06T08:00:00Z",
"publisher": {"@type": "Organization", "name": "The Daily Harbour"}}]}"""


def page(head: str = "", body: str = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)) -> str:
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "News", "Sport", "Weather"))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body><nav><ul>{menu}</ul></nav>'
        f"<main><article><h1>Board agrees on a new harbour bridge</h1>{body}</article></main>"
        "<footer><p>© 2024 The Daily Harbour. All rights reserved.</p></footer></body></html>"
    )


def published(found: HtmlPage) -> str:
    return publication_context(Article(id="a", html="<p>"), found.text, found.lines, "en", found.evidence).edtf


def test_the_body_is_the_article_below_its_title() -> None:
    found = read_html(page())
    assert [found.text[line.start : line.end] for line in found.lines if line.kind == "body"] == list(PARAGRAPHS)
    assert found.lines[0].kind == "title"
    assert found.text[: found.lines[0].end] == "Board agrees on a new harbour bridge"


def test_json_ld_gives_title_source_language_and_the_time_with_its_offset() -> None:
    found = read_html(page(f'<script type="application/ld+json">{JSON_LD}</script>'))
    assert (found.title, found.source, found.language) == (
        "Board agrees on a new harbour bridge",
        "The Daily Harbour",
        "en",
    )
    assert published(found) == "2024-03-05T18:30:00+01:00"


def test_open_graph_gives_title_source_address_and_time() -> None:
    head = """<title>Bridge agreed | The Daily Harbour</title>
    <meta property="og:title" content="Bridge agreed | The Daily Harbour">
    <meta property="og:site_name" content="The Daily Harbour"><meta property="og:url" content="https://harbour.example/bridge">
    <meta property="article:published_time" content="2024-03-05T17:30:00Z">"""
    found = read_html(page(head))
    assert (found.title, found.source, found.url) == (
        "Bridge agreed",
        "The Daily Harbour",
        "https://harbour.example/bridge",
    )
    assert published(found) == "2024-03-05T17:30:00Z"


def test_a_visible_date_dates_a_page_without_declarations() -> None:
    found = read_html(page(body=f'<p class="date">Published 5 March 2024</p><p>{"</p><p>".join(PARAGRAPHS)}</p>'))
    assert published(found) == "2024-03-05"


def test_the_canonical_address_outranks_open_graph_and_the_callers_outranks_both() -> None:
    head = '<link rel="canonical" href="https://harbour.example/a">'
    head += '<meta property="og:url" content="https://harbour.example/b">'
    assert read_html(page(head)).url == "https://harbour.example/a"
    assert read_html(page(head), url="https://harbour.example/c").url == "https://harbour.example/c"


def test_a_time_that_is_only_an_update_is_weaker_than_a_publication() -> None:
    head = (
        '<meta property="article:modified_time" content="2024-03-09T10:00:00Z"><meta name="date" content="2024-03-05">'
    )
    assert published(read_html(page(head))) == "2024-03-05"


def test_broken_declarations_are_passed_over() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline":</script>'
    head += '<meta property="article:published_time" content="soon"><meta property="og:locale" content="??">'
    found = read_html(page(head))
    assert found.title == "Board agrees on a new harbour bridge"
    assert [line.kind for line in found.lines].count("body") == len(PARAGRAPHS)


def test_comments_of_readers_stay_out() -> None:
    comment = '<div class="comment"><p>It will never be built.</p></div>'
    thread = f'<section id="comments" class="comments"><h3>2 Comments</h3>{comment}</section>'
    text = read_html(page().replace("</main>", f"{thread}</main>")).text
    assert "never be built" not in text


def test_plain_text_given_as_html_keeps_its_lines() -> None:
    text = "Board agrees on a new bridge\n\n" + "\n\n".join(PARAGRAPHS)
    found = read_html(text)
    assert found.text == text
    assert [line.kind for line in found.lines] == ["title", *["body"] * len(PARAGRAPHS)]


def test_an_address_given_as_html_is_text_and_is_not_fetched() -> None:
    found = read_html("http://127.0.0.1:9/never")
    assert found.text.strip() == "http://127.0.0.1:9/never"


def test_a_local_entity_is_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the crew sails at dawn", encoding="utf-8")
    text = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>{page(body="<p>&x;</p>" * 20)}'
    assert "dawn" not in read_html(text).text


def test_a_page_past_the_limit_is_refused_with_the_limit_named() -> None:
    with pytest.raises(ValueError, match=f"limit of {LONGEST}"):
        read_html("x" * (LONGEST + 1))


HOSTILE = {
    "nested": "<div>" * 1_000_000 + "the end",
    "closed": "<html><body>" + "<div>" * 50_000 + "x" + "</div>" * 50_000,
    "inline": "<p>" + "<b>" * 200_000 + "the end",
    "attributes": "<html><body><p " + 'a="b" ' * 300_000 + ">hello</p>",
    "long attribute": f'<p a="{"x" * 3_000_000}">hello</p>',
    "entities": "<html><body><p>" + "&amp;" * 200_000 + "</p>",
    "broken entities": "&#x110000;&bogus;" * 50_000,
    "tables": "<table><tr><td>" * 50_000,
    "lists": "<html><body>" + "<ul><li><ul><li>a</li></ul></li></ul>" * 5_000,
    "brackets": "<" * 500_000,
    "comments": "<!--" * 300_000,
    "json": '<html><script type="application/ld+json">' + "[" * 300_000 + "</script><body><p>x</p>",
    "NUL": "<p>\0\0</p>" * 1000,
    "surrogates": "<html><body><p>\ud800 hello</p></body>",
    "nothing": "",
    "blank": " \n ",
    "text": "hello",
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_page_is_read_all_the_same(html: str) -> None:
    found = read_html(html)
    assert all(0 <= line.start < line.end <= len(found.text) for line in found.lines)


def test_a_page_nested_past_the_parsers_limit_keeps_its_text() -> None:
    assert "the end" in read_html("<div>" * 1_000_000 + "the end").text
