"""What is wrong with the store is told as such: by its problem, by readiness, and with its cause in the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import httpx

URN = "urn:dateline:problem:store-unavailable"


def assert_store_fault(response: httpx.Response) -> None:
    problem = response.json()
    assert (response.status_code, problem["type"]) == (503, URN)
    assert response.headers["retry-after"]
    assert "store" in problem["detail"]
    assert "Error" not in response.text


def test_a_damaged_row_is_the_stores_fault_and_the_log_has_the_cause(
    start: Callable[..., Any], connect: Callable[..., httpx.Client], articles: dict[str, dict[str, Any]]
) -> None:
    server = start()
    client = connect(server.base)
    client.put("/articles/one", json=articles["bridge"])
    with sqlite3.connect(server.store) as connection:
        connection.execute("UPDATE event_data SET data = x'01'")
        connection.execute("UPDATE article_data SET read = x'01'")
    connection.close()
    for path in ("/timeline?limit=7", "/timeline?q=bridge", "/articles/one", "/summary?article=one"):
        assert_store_fault(client.get(path))
    assert client.get("/health/ready").status_code == 503
    assert client.get("/health/live").status_code == 200
    assert client.get("/articles").status_code == 200
    assert "DamagedError" in server.log()
    assert "msgspec" in server.log()


def test_a_file_that_is_gone_is_the_stores_fault(
    start: Callable[..., Any], connect: Callable[..., httpx.Client], articles: dict[str, dict[str, Any]]
) -> None:
    server = start()
    client = connect(server.base)
    client.put("/articles/one", json=articles["bridge"])
    server.store.unlink()
    assert_store_fault(client.put("/articles/two", json=articles["cracks"]))
    assert_store_fault(client.get("/timeline?limit=7"))
    assert_store_fault(client.delete("/articles/one"))
    assert client.get("/health/ready").status_code == 503
    assert client.get("/health/live").status_code == 200
    assert "the file is gone" in server.log()
