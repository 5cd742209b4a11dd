"""Entity tags, conditional requests, HEAD: what a cache and a careful writer rely on."""

from typing import Any

import httpx
import pytest

ENTITIES = (
    "/timeline",
    "/timeline?format=ics",
    "/articles",
    "/articles/bridge",
    "/articles/festival?offsets=utf16",
    "/summary?article=bridge",
    "/openapi.json",
    "/docs",
    "/",
)


@pytest.mark.parametrize("path", ENTITIES)
def test_an_entity_is_not_sent_again_to_who_has_it(client: httpx.Client, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"if-none-match": f'"other", {first.headers["etag"]}'})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["cache-control"] == first.headers["cache-control"]
    assert again.headers.get("vary") == first.headers.get("vary")


@pytest.mark.parametrize("path", ENTITIES)
def test_head_answers_what_get_would_without_the_body(client: httpx.Client, path: str) -> None:
    whole, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    for name in ("content-type", "content-length", "etag", "cache-control"):
        assert head.headers[name] == whole.headers[name]


def test_head_of_a_problem_has_no_body(client: httpx.Client) -> None:
    response = client.head("/articles/nowhere")
    assert (response.status_code, response.content) == (404, b"")


def test_the_same_question_gets_the_same_bytes(client: httpx.Client) -> None:
    assert client.get("/timeline").content == client.get("/timeline").content


def test_representations_of_one_entity_have_tags_of_their_own(client: httpx.Client) -> None:
    paths = ("/timeline", "/timeline?format=csv", "/timeline?format=vis", "/timeline?offsets=utf16")
    tags = [client.get(path).headers["etag"] for path in paths]
    assert len(set(tags)) == len(tags)
    german = client.get("/timeline", headers={"accept-language": "de"})
    assert german.headers["etag"] != client.get("/timeline").headers["etag"]


def test_dates_are_written_in_the_language_asked_for(client: httpx.Client) -> None:
    shown = {
        language: [
            event["display"]
            for event in client.get("/timeline", headers={"accept-language": language}).json()["events"]
        ]
        for language in ("en-GB", "de;q=0.9, en;q=0.1", "tlh")
    }
    assert "3 May 2023" in shown["en-GB"]
    assert "3. Mai 2023" in shown["de;q=0.9, en;q=0.1"]
    assert "May 3, 2023" in shown["tlh"]


def test_any_tag_matches_a_star(client: httpx.Client) -> None:
    assert client.get("/timeline", headers={"if-none-match": "*"}).status_code == 304


def test_a_weak_tag_matches_a_get_and_no_write(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    tag = fresh.put("/articles/bridge", json=articles["bridge"]).headers["etag"]
    assert fresh.get("/articles/bridge", headers={"if-none-match": f"W/{tag}"}).status_code == 304
    put = fresh.put("/articles/bridge", json=articles["cracks"], headers={"if-match": f"W/{tag}"})
    assert put.status_code == 412


def test_a_write_changes_tag_and_answer_at_once(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    empty = fresh.get("/timeline")
    fresh.put("/articles/bridge", json=articles["bridge"])
    full = fresh.get("/timeline", headers={"if-none-match": empty.headers["etag"]})
    assert full.status_code == 200
    assert full.json()["events"]
    fresh.delete("/articles/bridge")
    assert fresh.get("/timeline").content == empty.content


def test_if_match_guards_a_replace(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    created = fresh.put("/articles/a", json=articles["bridge"])
    assert (created.status_code, created.headers["location"]) == (201, "/articles/a")
    tag = fresh.get("/articles/a?offsets=utf16").headers["etag"]
    replaced = fresh.put("/articles/a", json=articles["cracks"], headers={"if-match": f'"no", {tag}'})
    assert replaced.status_code == 200
    late = fresh.put("/articles/a", json=articles["festival"], headers={"if-match": tag})
    assert late.status_code == 412
    assert fresh.get("/articles/a").headers["etag"] == replaced.headers["etag"]
    assert fresh.get("/articles/a").json()["title"] == articles["cracks"]["title"]


def test_if_match_guards_a_delete(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    tag = fresh.put("/articles/a", json=articles["bridge"]).headers["etag"]
    fresh.put("/articles/a", json=articles["cracks"])
    assert fresh.delete("/articles/a", headers={"if-match": tag}).status_code == 412
    assert fresh.delete("/articles/a", headers={"if-match": "*"}).status_code == 204
    assert fresh.get("/articles/a").status_code == 404


def test_a_put_is_idempotent(fresh: httpx.Client, articles: dict[str, dict[str, Any]]) -> None:
    first = fresh.put("/articles/a", json=articles["bridge"])
    second = fresh.put("/articles/a", json=articles["bridge"])
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.headers["etag"] == second.headers["etag"]
    assert first.content == second.content
