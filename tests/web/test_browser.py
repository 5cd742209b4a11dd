"""The pages in a real browser: what a reader sees, on what a front-end would ask for."""

from __future__ import annotations

import json
import re
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.request import Request, urlopen

import pytest

HOSTILE = '<img src=x onerror="document.title=1"> & "quoted" </script><b>bold</b>'
EVENTS = "document.querySelector('dateline-timeline').shadowRoot"


@pytest.fixture
def page(browser: Any, service: str) -> Any:
    browser.open(service)
    browser.wait(f"{EVENTS}.querySelectorAll('.event').length > 0")
    browser.wait("document.querySelectorAll('dateline-blurb').length > 0")
    return browser


def answer(url: str) -> Any:
    with urlopen(url) as response:
        return json.loads(response.read())


def call(url: str, method: str, body: Any = None) -> None:
    data = None if body is None else json.dumps(body).encode()
    urlopen(Request(url, data, {"content-type": "application/json"}, method=method)).close()


def test_the_page_shows_every_event_of_the_timeline_with_its_date(page: Any, service: str) -> None:
    told = answer(f"{service}/timeline?limit=20")["events"]
    assert page.value(f"[...{EVENTS}.querySelectorAll('h4')].map(e => e.textContent)") == [e["headline"] for e in told]
    assert page.value(f"[...{EVENTS}.querySelectorAll('time')].map(e => e.textContent)") == [e["display"] for e in told]


def test_an_event_opens_its_sentences_with_the_date_marked_and_the_reason(page: Any, service: str) -> None:
    told = answer(f"{service}/timeline?limit=20&offsets=utf16")["events"]
    marked = [m["timex"]["text"] for e in told for m in e["mentions"] if m["timex"]]
    reasons = [m["timex"]["explanation"] for e in told for m in e["mentions"] if m["timex"]]
    assert sorted(page.value(f"[...{EVENTS}.querySelectorAll('mark')].map(e => e.textContent)")) == sorted(marked)
    shown = page.value(f"{EVENTS}.textContent")
    assert all(reason in shown for reason in reasons)


def test_each_article_has_its_blurb_and_the_time_it_saves(page: Any, service: str) -> None:
    articles = answer(f"{service}/articles?limit=10")["articles"]
    assert page.value("[...document.querySelectorAll('dateline-blurb')].map(e => e.getAttribute('article'))") == [
        article["id"] for article in articles
    ]
    page.value("document.querySelectorAll('dateline-blurb').forEach(e => e.load())")
    page.wait("[...document.querySelectorAll('dateline-blurb')].every(e => e.shadowRoot.querySelector('li'))")
    blurb = answer(f"{service}/summary?article={articles[0]['id']}")
    first = "document.querySelector('dateline-blurb').shadowRoot"
    sentences = page.value(f"[...{first}.querySelectorAll('li')].map(e => e.textContent)")
    assert sentences == [sentence["text"] for sentence in blurb["sentences"]]
    assert "of reading" in page.value(f"{first}.querySelector('summary').textContent")


def test_each_article_says_how_its_publication_is_known(page: Any, service: str) -> None:
    stated = answer(f"{service}/articles/002_2db6f3e0f56c5cf1")["published"]
    box = "document.querySelector('[article=\"002_2db6f3e0f56c5cf1\"]').parentElement.querySelector('details')"
    page.value(f"{box}.open = true")
    page.wait(f"{box}.querySelector('li') !== null")
    shown = page.value(f"{box}.textContent")
    assert "Read from the article's own text." in shown
    assert stated["evidence"][0]["text"] in shown


def test_nothing_is_asked_of_anybody_else_and_the_browser_has_no_complaint(page: Any, service: str) -> None:
    assert all(url.startswith((service, "data:")) for url in page.requests())
    assert page.complaints() == []


@pytest.mark.parametrize("width", [320, 390, 768, 1600])
def test_no_width_of_window_scrolls_sideways(page: Any, service: str, width: int) -> None:
    page.open(service, width=width)
    page.wait(f"{EVENTS}.querySelectorAll('.event').length > 0")
    assert page.value("document.documentElement.scrollWidth <= innerWidth")


def test_the_keyboard_reaches_the_skip_link_first_and_then_the_filters(page: Any) -> None:
    page.press("Tab")
    assert page.value("document.activeElement.className") == "skip"
    page.press("Enter")
    page.wait("document.activeElement.id === 'timeline'")
    page.press("Tab")
    assert page.value("document.activeElement.name") == "q"


def test_filters_narrow_the_timeline_and_stay_in_the_address(page: Any) -> None:
    page.value("document.forms[0].elements.q.value = 'zzzznothing'")
    page.value("document.forms[0].requestSubmit()")
    page.wait(f"{EVENTS}.querySelector('[role=status]').textContent === 'No events here.'")
    assert page.value("location.hash") == "#q=zzzznothing"


def test_the_most_important_days_alone_are_shown_where_they_are_asked_for(page: Any, service: str) -> None:
    days = answer(f"{service}/timeline?dates=5")["events"]
    page.value("document.forms[0].elements.dates.value = '5'")
    page.value("document.forms[0].requestSubmit()")
    page.wait(f"{EVENTS}.querySelectorAll('.event').length === {len(days)}")
    shown = page.value(f"[...{EVENTS}.querySelectorAll('h4')].map(e => e.textContent)")
    assert shown == [event["headline"] for event in days]
    assert page.value("location.hash") == "#dates=5"


def test_a_period_of_the_overview_narrows_the_timeline_to_it(page: Any, service: str) -> None:
    buckets = answer(f"{service}/timeline?granularity=year")["buckets"]
    page.wait(f"document.querySelectorAll('#overview button').length === {len(buckets)}")
    page.value("document.querySelector('#overview button:last-child').click()")
    page.wait(f"{EVENTS}.querySelectorAll('.event').length === {buckets[-1]['count']}")
    assert page.value("document.forms[0].elements.from.value") == buckets[-1]["earliest"]
    assert buckets[-1]["latest"] in page.value("location.hash")


def test_a_long_timeline_is_shown_page_by_page(page: Any, service: str) -> None:
    years = range(1970, 1995)
    articles = [{"id": f"ferry-{year}", "text": f"A ferry sank off Port Reed on 3 March {year}."} for year in years]
    call(f"{service}/articles", "POST", articles)
    try:
        page.open(f"{service}/#q=ferry")
        page.wait(f"{EVENTS}.querySelectorAll('.event').length === 20")
        page.value(f"{EVENTS}.querySelector('[part=more]').click()")
        page.wait(f"{EVENTS}.querySelectorAll('.event').length === 25")
        assert page.value(f"{EVENTS}.querySelector('[part=more]').hidden")
        assert page.value(f"{EVENTS}.activeElement.textContent") == page.value(
            f"{EVENTS}.querySelectorAll('h4')[20].textContent"
        )
    finally:
        for year in years:
            call(f"{service}/articles/ferry-{year}", "DELETE")


def test_a_problem_is_told_in_its_own_words(page: Any, service: str) -> None:
    page.open(f"{service}/#q={'x' * 600}")
    page.wait(f"{EVENTS}.querySelector('[role=alert]') !== null")
    assert "q: " in page.value(f"{EVENTS}.querySelector('[role=alert]').textContent")
    assert page.value(f"{EVENTS}.querySelector('button').textContent") == "Try again"


def test_an_article_that_is_markup_is_shown_as_text(page: Any, service: str) -> None:
    body = {"text": f"On 3 May 2019 the {HOSTILE} bridge opened in Kaunas.", "title": HOSTILE}
    call(f"{service}/articles/hostile", "PUT", body)
    try:
        page.open(f"{service}/#q=Kaunas")
        page.wait("document.body.textContent.includes('onerror')")
        page.wait(f"{EVENTS}.textContent.includes('onerror')")
        assert page.value("document.querySelectorAll('img, b:not(summary b)').length") == 0
        assert page.value(f"{EVENTS}.querySelectorAll('img, b').length") == 0
        assert page.value("document.title") == "Dateline: what happened when"
    finally:
        call(f"{service}/articles/hostile", "DELETE")


def test_the_page_that_the_readme_shows_works_from_another_origin(
    browser: Any, open_service: str, tmp_path: Path
) -> None:
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```html\n(.+?)```", readme, re.DOTALL)
    assert found is not None
    (tmp_path / "index.html").write_text(found[1].replace("http://127.0.0.1:8000", open_service), encoding="utf-8")
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as other:
        Thread(target=other.serve_forever, daemon=True).start()
        browser.open(f"http://127.0.0.1:{other.server_port}/")
        browser.wait(f"{EVENTS}.querySelectorAll('.event').length > 0")
        browser.wait("document.querySelector('dateline-blurb').shadowRoot.querySelector('li') !== null")
        assert browser.value("document.querySelector('dateline-blurb').shadowRoot.querySelector('.error')") is None
        other.shutdown()


def test_the_documentation_shows_every_call_and_schema_of_the_document(browser: Any, service: str) -> None:
    document = answer(f"{service}/openapi.json")
    browser.open(f"{service}/docs")
    browser.wait("document.querySelectorAll('#schemas details').length > 0")
    calls = sum(method in ("get", "put", "post", "delete") for item in document["paths"].values() for method in item)
    shown = "document.querySelectorAll('#operations details')"
    assert browser.value(f"[...{shown}].filter(e => !/OPTIONS|HEAD/.test(e.textContent)).length") == calls
    assert browser.value("document.querySelectorAll('#schemas details').length") == len(
        document["components"]["schemas"]
    )
    assert all(url.startswith((service, "data:")) for url in browser.requests())
    assert browser.complaints() == []


@pytest.mark.parametrize("width", [320, 1200])
def test_every_call_of_the_documentation_opens_with_a_form_to_try_it(browser: Any, service: str, width: int) -> None:
    browser.open(f"{service}/docs", width=width)
    browser.wait("document.querySelectorAll('#operations details').length > 0")
    browser.value("document.querySelectorAll('#operations details, #schemas details').forEach(e => { e.open = true; })")
    browser.wait("[...document.querySelectorAll('#operations > details')].every(e => e.querySelector('form button'))")
    assert browser.value("document.documentElement.scrollWidth <= innerWidth")
    assert browser.complaints() == []


def test_a_call_is_tried_from_the_documentation(browser: Any, service: str) -> None:
    browser.open(f"{service}/docs")
    browser.wait("document.querySelectorAll('#operations details').length > 0")
    live = "[...document.querySelectorAll('#operations > details')].find(e => e.textContent.includes('/health/live'))"
    browser.value(f"{live}.open = true")
    browser.wait(f"{live}.querySelector('form') !== null")
    browser.value(f"{live}.querySelector('form').requestSubmit()")
    browser.wait(f"{live}.textContent.includes('200')")
    browser.wait(f"[...{live}.querySelectorAll('pre')].some(e => e.textContent.includes('\"status\": \"ok\"'))")
