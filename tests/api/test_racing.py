"""Clients that write one article at once: each is answered what it wrote, and no guarded write is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

CLIENTS = 8
ROUNDS = 12


def text_of(client: int, version: int) -> dict[str, str]:
    return {"published": "2021-05-06", "text": f"Client {client} opened bridge {version} in Riga on 3 May 2021."}


def test_every_answer_is_of_what_that_client_wrote(fresh: httpx.Client) -> None:
    url = f"{fresh.base_url}/articles/one"

    def race(client: int) -> list[str]:
        faults = []
        with httpx.Client(timeout=120) as own:
            for version in range(ROUNDS):
                sent = text_of(client, version)
                answer = own.put(url, json=sent)
                if answer.status_code == 503:
                    continue
                if answer.status_code not in (200, 201) or answer.json()["text"] != sent["text"]:
                    faults.append(f"{answer.status_code} {answer.text[:200]}")
                if client == 0:
                    own.delete(url)
        return faults

    with ThreadPoolExecutor(CLIENTS) as threads:
        assert [fault for faults in threads.map(race, range(CLIENTS)) for fault in faults] == []


def test_writes_that_are_guarded_by_the_last_answer_make_one_chain(fresh: httpx.Client) -> None:
    url = f"{fresh.base_url}/articles/one"
    first = fresh.put("/articles/one", json=text_of(99, 0)).headers["etag"]

    def race(client: int) -> list[tuple[str, str]]:
        """Write whenever nobody else has; return what each of these writes replaced, and what it made of it."""
        steps = []
        with httpx.Client(timeout=120) as own:
            tag = own.get(url).headers["etag"]
            for version in range(ROUNDS):
                answer = own.put(url, json=text_of(client, version), headers={"if-match": tag})
                if answer.status_code == 200:
                    steps.append((tag, answer.headers["etag"]))
                    tag = answer.headers["etag"]
                else:
                    tag = own.get(url).headers["etag"]
        return steps

    with ThreadPoolExecutor(CLIENTS) as threads:
        steps = [step for found in threads.map(race, range(CLIENTS)) for step in found]
    followed = dict(steps)
    assert len(followed) == len(steps) > 0
    tag, length = first, 0
    while tag in followed:
        tag, length = followed[tag], length + 1
    assert length == len(steps)
    assert fresh.get("/articles/one").headers["etag"] == tag


def test_of_writers_that_ask_for_nothing_to_be_there_one_wins(fresh: httpx.Client) -> None:
    url = f"{fresh.base_url}/articles/new"

    def create(client: int) -> int:
        return httpx.put(url, json=text_of(client, 0), headers={"if-none-match": "*"}, timeout=120).status_code

    with ThreadPoolExecutor(CLIENTS) as threads:
        assert sorted(threads.map(create, range(CLIENTS))) == [201, *[412] * (CLIENTS - 1)]


def test_if_none_match_refuses_what_is_stored_and_nothing_else(
    fresh: httpx.Client, articles: dict[str, dict[str, Any]]
) -> None:
    def put(name: str, tags: str) -> httpx.Response:
        return fresh.put("/articles/one", json=articles[name], headers={"if-none-match": tags})

    created = put("bridge", "*")
    assert created.status_code == 201
    tag = created.headers["etag"]
    for tags in ("*", tag, f'"other", W/{tag}', f'"{tag.strip(chr(34))}-utf16"'):
        refused = put("cracks", tags)
        assert refused.status_code == 412
        assert "If-None-Match" in refused.json()["detail"]
    assert put("cracks", "no tag at all").status_code == 400
    assert fresh.get("/articles/one").headers["etag"] == tag
    assert put("cracks", '"other"').status_code == 200
    assert fresh.delete("/articles/one", headers={"if-match": tag}).status_code == 412


def test_an_unchanged_article_is_answered_as_it_is_and_keeps_what_was_answered(
    fresh: httpx.Client, articles: dict[str, dict[str, Any]]
) -> None:
    first = fresh.put("/articles/one", json=articles["bridge"])
    again = fresh.put("/articles/one", json=articles["bridge"])
    assert (first.status_code, again.status_code) == (201, 200)
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])


def test_a_stale_tag_in_several_lines_of_if_match_guards_too(
    fresh: httpx.Client, articles: dict[str, dict[str, Any]]
) -> None:
    tag = fresh.put("/articles/one", json=articles["bridge"]).headers["etag"]
    lines: Callable[..., Any] = lambda *tags: [("if-match", one) for one in tags]  # noqa: E731
    assert fresh.put("/articles/one", json=articles["cracks"], headers=lines('"a"', '"b"')).status_code == 412
    assert fresh.put("/articles/one", json=articles["cracks"], headers=lines('"a"', tag)).status_code == 200
