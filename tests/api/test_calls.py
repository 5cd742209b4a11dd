"""What the calls answer: articles, timeline, events, summaries, dates, over HTTP on the running service."""

import json
from typing import Any

import httpx
import pytest


def test_an_article_is_answered_as_it_was_read(client: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    article = client.get("/articles/bridge").json()
    assert article["text"] == articles["bridge"]["text"]
    assert article["given"] == "text"
    assert article["published"]["edtf"] == "2023-07-11"
    assert [line["kind"] for line in article["lines"]] == ["title", "body", "body"]
    assert {"2023-07-12", "2023-07-11", "2023-05-03"} <= {timex["value"] for timex in article["timexes"]}
    for timex in article["timexes"]:
        assert article["text"][timex["start"] : timex["end"]] == timex["text"]


def test_the_text_of_a_page_is_what_offsets_point_into(fresh: httpx.Client) -> None:
    page = (
        "<html><head><title>Snow closes the pass</title></head><body><article><h1>Snow closes the pass</h1>"
        "<p>Heavy snow closed the Aldon pass on 3 March 2021, the road office of the valley said in a statement.</p>"
        "<p>The pass had been open since the first week of February, and nobody had expected snow so late.</p>"
        "</article></body></html>"
    )
    article = fresh.put("/articles/snow", json={"html": page, "published": "2021-03-04"}).json()
    assert article["given"] == "html"
    assert "<p>" not in article["text"]
    (timex,) = [timex for timex in article["timexes"] if timex["value"] == "2021-03-03"]
    assert article["text"][timex["start"] : timex["end"]] == timex["text"] == "3 March 2021"


def test_utf16_offsets_are_those_of_a_browser(client: httpx.Client) -> None:
    article = client.get("/articles/festival?offsets=utf16").json()
    units = article["text"].encode("utf-16-le")
    for timex in article["timexes"]:
        assert units[2 * timex["start"] : 2 * timex["end"]].decode("utf-16-le") == timex["text"]
    plain = client.get("/articles/festival").json()
    assert [t["start"] for t in plain["timexes"]] != [t["start"] for t in article["timexes"]]


@pytest.mark.parametrize(
    "path", ["/timeline?offsets=utf16&article=festival", "/summary?article=festival&offsets=utf16"]
)
def test_utf16_offsets_hold_for_sentences_too(
    client: httpx.Client, articles: dict[str, dict[str, Any]], path: str
) -> None:
    units = articles["festival"]["text"].encode("utf-16-le")
    answer = client.get(path).json()
    sentences = answer.get("sentences") or [m["sentence"] for event in answer["events"] for m in event["mentions"]]
    assert sentences
    for sentence in sentences:
        assert units[2 * sentence["start"] : 2 * sentence["end"]].decode("utf-16-le") == sentence["text"]


def test_the_timeline_tells_what_all_articles_tell_and_each_event_by_its_id(client: httpx.Client) -> None:
    events = client.get("/timeline").json()["events"]
    told = [event for event in events if event["edtf"] == "2023-05-03"]
    assert {mention["article"]["id"] for event in told for mention in event["mentions"]} == {"bridge", "cracks"}
    for event in events:
        assert client.get(f"/events/{event['id']}").json() == event


def test_the_timeline_is_in_the_order_asked_for(client: httpx.Client) -> None:
    up = [event["earliest"] for event in client.get("/timeline").json()["events"] if event["earliest"]]
    down = [event["earliest"] for event in client.get("/timeline?order=desc").json()["events"] if event["earliest"]]
    assert up == sorted(up)
    assert down == sorted(up, reverse=True)


def test_the_most_important_days_are_told_each_by_its_most_important_event(client: httpx.Client) -> None:
    days: dict[str, list[dict[str, Any]]] = {}
    for event in client.get("/timeline").json()["events"]:
        if event["earliest"] and event["earliest"] == event["latest"]:
            days.setdefault(event["earliest"], []).append(event)
    heaviest = max(days, key=lambda day: sum(event["importance"] ** 4 for event in days[day]))
    (only,) = client.get("/timeline?dates=1").json()["events"]
    assert only == max(days[heaviest], key=lambda event: event["importance"])
    every = client.get("/timeline?dates=1000").json()["events"]
    assert [event["earliest"] for event in every] == sorted(days)


def test_pages_of_the_timeline_make_the_whole(client: httpx.Client) -> None:
    whole = client.get("/timeline").json()["events"]
    pages, cursor = [], ""
    while cursor is not None:
        page = client.get(f"/timeline?limit=1{cursor and '&cursor='}{cursor}").json()
        pages += page["events"]
        cursor = page["next"]
    assert pages == whole


QUERIES = (
    "",
    "from=2023-01-01",
    "to=2022-12-31",
    "from=2023-05-03&to=2023-05-03",
    "q=bridge",
    "q=inspected",
    'q="old bridge"',
    "q=BRIDGES+council",
    "source=Riverton Post",
    "source=Nobody",
    "article=festival",
    "article=festival&article=cracks",
    "entity=riverton",
    "tense=planned",
    "min_importance=0.3",
    "order=desc",
    "granularity=year",
    "granularity=month&q=bridge",
    "offsets=utf16",
    "limit=2",
)


@pytest.mark.parametrize("query", QUERIES)
def test_a_timeline_of_a_body_is_what_storing_it_would_give(
    client: httpx.Client, articles: dict[str, dict[str, Any]], query: str
) -> None:
    stored = client.get("/timeline", params=httpx.QueryParams(query)).json()
    body = [{"id": name, **article} for name, article in articles.items()]
    given = client.post("/timeline", params=httpx.QueryParams(query), json=body).json()
    assert (given.pop("next") is None) == (stored.pop("next") is None)
    assert given == stored


def test_pages_of_a_timeline_of_a_body_make_the_whole(
    client: httpx.Client, articles: dict[str, dict[str, Any]]
) -> None:
    body = [{"id": name, **article} for name, article in articles.items()]
    pages, cursor = [], ""
    while cursor is not None:
        page = client.post(f"/timeline?limit=2{cursor and '&cursor='}{cursor}", json=body).json()
        pages += page["events"]
        cursor = page["next"]
    assert pages == client.post("/timeline", json=body).json()["events"]
    lost = client.post("/timeline?limit=2", json=body).json()["next"]
    assert client.post(f"/timeline?limit=2&cursor={lost}", json=body[:1]).status_code == 404


def test_a_timeline_of_a_body_stores_nothing(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    fresh.post("/timeline", json=list(articles.values()))
    fresh.post("/summary", json=articles["bridge"])
    fresh.post("/dates", json={"text": "On 3 May 2021."})
    assert fresh.get("/articles").json()["articles"] == []


def test_of_articles_with_one_id_the_last_counts(client: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    twice = [{"id": "a", **articles["bridge"]}, {"id": "a", **articles["festival"]}]
    assert (
        client.post("/timeline", json=twice).json()["events"]
        == (client.post("/timeline", json=[{"id": "a", **articles["festival"]}]).json()["events"])
    )


def test_a_batch_says_what_became_of_each(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    good = {"id": "a", **articles["bridge"]}
    answer = fresh.post("/articles", json=[good, {"id": "b", "text": 3}, 7, {**articles["cracks"], "published": "x"}])
    items = answer.json()["items"]
    assert [item["outcome"] for item in items] == ["created", "refused", "refused", "refused"]
    assert [fault["pointer"] for item in items for fault in item["errors"]] == ["/1/text", "/2", "/3/published"]
    assert items[0]["etag"] == fresh.get("/articles/a").headers["etag"]
    changed = {**good, "title": "Another title"}
    lines = "\n".join([json.dumps(good), "", json.dumps(changed), "{", json.dumps(articles["cracks"])])
    again = fresh.post("/articles", content=lines, headers={"content-type": "application/x-ndjson"}).json()
    assert [item["outcome"] for item in again["items"]] == ["unchanged", "replaced", "refused", "created"]
    assert (again["created"], again["replaced"], again["unchanged"], again["refused"]) == (1, 1, 1, 1)
    assert len(fresh.get("/articles").json()["articles"]) == 2


def test_an_article_without_id_is_named_by_its_content(fresh: httpx.Client) -> None:
    body = [{"text": "It rained on 3 May 2021."}]
    first, second = (fresh.post("/articles", json=body).json()["items"][0] for _ in range(2))
    assert first["id"] == second["id"]
    assert (first["outcome"], second["outcome"]) == ("created", "unchanged")


def test_articles_are_listed_newest_first_in_pages(client: httpx.Client) -> None:
    whole = client.get("/articles").json()["articles"]
    assert [article["id"] for article in whole] == ["bridge", "cracks", "festival"]
    pages, cursor = [], ""
    while cursor is not None:
        page = client.get(f"/articles?limit=2{cursor and '&cursor='}{cursor}").json()
        pages += page["articles"]
        cursor = page["next"]
    assert pages == whole


def test_a_deleted_article_takes_its_mentions_along(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    fresh.put("/articles/bridge", json=articles["bridge"])
    alone = fresh.get("/timeline").content
    fresh.put("/articles/cracks", json=articles["cracks"])
    assert fresh.get("/timeline").content != alone
    fresh.delete("/articles/cracks")
    assert fresh.get("/timeline").content == alone


def test_a_summary_is_verbatim_and_within_its_budget(client: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    text = articles["bridge"]["text"]
    for query in ("sentences=1", "words=25", "characters=130", "ratio=0.6", "sentences=2&characters=130"):
        summary = client.get(f"/summary?article=bridge&{query}").json()
        assert summary["text"] == " ".join(sentence["text"] for sentence in summary["sentences"])
        for sentence in summary["sentences"]:
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        limits = dict(pair.split("=") for pair in query.split("&"))
        assert len(summary["sentences"]) <= int(limits.get("sentences", 100))
        assert summary["words"] <= int(limits.get("words", 1000))
        assert len(summary["text"]) <= int(limits.get("characters", 10_000))
        assert summary["words"] <= float(limits.get("ratio", 1)) * summary["source_words"]


def test_the_dates_of_a_summary_are_those_of_its_sentences(client: httpx.Client) -> None:
    summary = client.get("/summary?article=bridge").json()
    assert summary["timexes"]
    for timex in summary["timexes"]:
        sentence = summary["sentences"][timex["sentence"]]
        assert timex["text"] in sentence["text"]
        assert sentence["start"] <= timex["start"] < timex["end"] <= sentence["end"]


def test_a_summary_of_a_body_is_that_of_the_stored_article(
    client: httpx.Client, articles: dict[str, dict[str, Any]]
) -> None:
    stored = client.get("/summary?article=bridge&sentences=1").json()
    assert client.post("/summary?sentences=1", json={"id": "bridge", **articles["bridge"]}).json() == stored


def test_several_articles_get_one_summary(client: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    body = [{"id": name, **article} for name, article in articles.items()]
    summary = client.post("/summary?sentences=3", json=body).json()
    assert len(summary["sentences"]) == 3
    assert {article["id"] for article in summary["articles"]} == set(articles)
    for sentence in summary["sentences"]:
        assert articles[sentence["article"]]["text"][sentence["start"] : sentence["end"]] == sentence["text"]


def test_dates_are_resolved_against_the_day_given(client: httpx.Client) -> None:
    text = "🎪 It opened on Tuesday and closed two days later."
    answer = client.post("/dates?offsets=utf16", json={"text": text, "published": "2023-07-12"}).json()
    assert [timex["earliest"] for timex in answer["timexes"]] == ["2023-07-11", "2023-07-13"]
    units = text.encode("utf-16-le")
    for timex in answer["timexes"]:
        assert units[2 * timex["start"] : 2 * timex["end"]].decode("utf-16-le") == timex["text"]
        assert timex["explanation"]
        assert timex["anchor"]


def test_german_dates_are_resolved_and_explained(client: httpx.Client) -> None:
    text = "Der Stadtrat hat am Montagabend beraten. Das Bad wird am 3. Oktober eröffnet, vor zwei Jahren brannte es."
    answer = client.post("/dates", json={"text": text, "language": "de", "published": "2023-07-12"}).json()
    found = [(timex["text"], timex["value"], timex["earliest"]) for timex in answer["timexes"]]
    assert found == [
        ("Montagabend", "2023-07-10TEV", "2023-07-10"),
        ("3. Oktober", "2023-10-03", "2023-10-03"),
        ("vor zwei Jahren", "2021", "2021-01-01"),
    ]
    assert answer["timexes"][1]["explanation"].startswith("3. Oktober, ahead of publication on Wednesday 12 July 2023")


def test_without_a_publication_day_nothing_is_guessed(client: httpx.Client) -> None:
    answer = client.post("/dates", json={"text": "It opened yesterday. It closed on 3 May 2021."}).json()
    yesterday, day = answer["timexes"]
    assert yesterday["earliest"] is None
    assert yesterday["unresolved"]
    assert day["edtf"] == "2021-05-03"
    assert answer["published"]["origin"] == "unknown"
