"""The limits of the settings: bodies too large or too slow, too much work at once."""

import json
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from api.settings import read_settings, unknown_variables


@pytest.fixture(scope="module")
def small(start: Callable[..., Any]) -> Any:
    """A service with small limits and a single worker, before which one call may wait."""
    return start(
        DATELINE_MAX_BODY_BYTES="2000",
        DATELINE_MAX_BATCH_BYTES="4000000",
        DATELINE_MAX_TEXT="500000",
        DATELINE_MAX_ARTICLES="40",
        DATELINE_BODY_SECONDS="1",
        DATELINE_WORKERS="1",
        DATELINE_QUEUE="1",
    )


@pytest.fixture(scope="module")
def client(small: Any) -> httpx.Client:
    """Unchecked against the document: other limits make another document."""
    return httpx.Client(base_url=small.base, timeout=60)


def test_the_document_tells_the_limits_of_the_settings(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    assert document["components"]["schemas"]["ArticleIn"]["properties"]["text"]["maxLength"] == 500_000
    body = document["paths"]["/timeline"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["maxItems"] == 40


def test_a_body_that_says_it_is_too_large_is_not_read(client: httpx.Client) -> None:
    response = client.post("/dates", json={"text": "x" * 3000})
    assert response.status_code == 413
    assert "2000" in response.json()["detail"]


def test_a_body_that_turns_out_too_large_is_refused(client: httpx.Client) -> None:
    def chunks() -> Any:
        yield b'{"text":"'
        for _ in range(10):
            yield b"x" * 500
        yield b'"}'

    response = client.post("/dates", content=chunks(), headers={"content-type": "application/json"})
    assert response.status_code == 413


def test_a_body_within_the_limits_is_read_in_chunks(client: httpx.Client) -> None:
    content = iter([b'{"text":', b'"On 3 May 2021."', b"}"])
    response = client.post("/dates", content=content, headers={"content-type": "application/json"})
    assert response.status_code == 200


def test_more_articles_than_the_limit_are_refused(client: httpx.Client) -> None:
    response = client.post("/timeline", json=[{"text": "x"}] * 41)
    assert response.status_code == 400
    assert "40" in response.json()["errors"][0]["message"]


def test_a_body_that_takes_too_long_gets_a_408(small: Any) -> None:
    head = b"POST /dates HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    with socket.create_connection(("127.0.0.1", small.port), timeout=20) as connection:
        connection.sendall(head + b'{"te')
        answer = connection.recv(65_536)
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"application/problem+json" in answer


def test_too_much_work_is_refused_with_a_time_to_return_and_health_answers_meanwhile(client: httpx.Client) -> None:
    story = "The council of Riverton met on 3 May 2021 and closed the old bridge two days later. " * 100
    body = json.dumps([{"id": f"a{n}", "text": f"{story}{n}"} for n in range(40)])
    headers = {"content-type": "application/json"}

    def post() -> httpx.Response:
        return httpx.post(f"{client.base_url}/timeline", content=body, headers=headers, timeout=120)

    with ThreadPoolExecutor(8) as threads:
        running = [threads.submit(post) for _ in range(8)]
        health = []
        while not all(future.done() for future in running):
            health.append(client.get("/health/live").status_code)
            time.sleep(0.05)
        answers = [future.result() for future in running]
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses[0] == 200
    assert statuses[-1] == 503
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert int(refused.headers["retry-after"]) >= 1
    assert refused.json()["type"].endswith("busy")
    assert set(health) == {200}
    assert client.post("/dates", json={"text": "On 3 May 2021."}).status_code == 200


def test_settings_are_read_from_the_environment() -> None:
    settings = read_settings({"DATELINE_PORT": "9000", "DATELINE_CORS_ORIGINS": " https://a.example/ ,*", "HOME": "/"})
    assert settings.port == 9000
    assert settings.origins == {"https://a.example", "*"}


@pytest.mark.parametrize(
    ("name", "value"),
    [("DATELINE_PORT", "70000"), ("DATELINE_PORT", "x"), ("DATELINE_MAX_TEXT", "0"), ("DATELINE_BODY_SECONDS", "-1")],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"{name}='{value}'"):
        read_settings({name: value})


def test_a_misspelt_setting_is_noticed() -> None:
    assert unknown_variables({"DATELINE_PROT": "1", "DATELINE_PORT": "1", "PATH": ""}) == ("DATELINE_PROT",)
