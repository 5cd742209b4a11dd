"""What holds for every answer: request ids, security headers, CORS, Allow, and no bare failure."""

import socket
import sqlite3
from collections.abc import Callable
from typing import Any

import httpx
import pytest

METHODS = {
    "/": "GET, HEAD, OPTIONS",
    "/timeline": "GET, HEAD, OPTIONS, POST",
    "/articles": "GET, HEAD, OPTIONS, POST",
    "/articles/bridge": "DELETE, GET, HEAD, OPTIONS, PUT",
    "/events/x": "GET, HEAD, OPTIONS",
    "/summary": "GET, HEAD, OPTIONS, POST",
    "/dates": "OPTIONS, POST",
}


@pytest.mark.parametrize(("path", "methods"), METHODS.items())
def test_allow_lists_every_method_of_an_address(client: httpx.Client, path: str, methods: str) -> None:
    options, refused = client.options(path), client.request("BREW", path)
    assert (options.status_code, options.headers["allow"]) == (204, methods)
    assert (refused.status_code, refused.headers["allow"]) == (405, methods)


def test_a_request_keeps_its_id_in_answer_and_problem(client: httpx.Client) -> None:
    response = client.get("/nowhere", headers={"x-request-id": "order-66.a~b"})
    assert response.headers["x-request-id"] == "order-66.a~b"
    assert response.json()["instance"] == "urn:dateline:request:order-66.a~b"


@pytest.mark.parametrize("given", ["", "a b", "x" * 129, 'quo"te'])
def test_an_id_that_is_not_plain_is_replaced(client: httpx.Client, given: str) -> None:
    answered = client.get("/health/live", headers={"x-request-id": given}).headers["x-request-id"]
    assert answered != given
    assert len(answered) == 32


def test_two_requests_have_two_ids(client: httpx.Client) -> None:
    ids = {client.get("/health/live").headers["x-request-id"] for _ in range(10)}
    assert len(ids) == 10


def test_pages_may_load_from_here_alone_and_answers_nothing(client: httpx.Client) -> None:
    assert "default-src 'none'" in client.get("/timeline").headers["content-security-policy"]
    assert "default-src 'none'" in client.get("/nowhere").headers["content-security-policy"]
    policy = client.get("/docs").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert "unsafe" not in policy


def test_without_configuration_no_other_origin_may_read(client: httpx.Client) -> None:
    response = client.get("/timeline", headers={"origin": "https://app.example"})
    assert not [name for name in response.headers if name.startswith("access-control")]


def test_configured_origins_may_read_and_others_not(
    start: Callable[..., Any], connect: Callable[..., httpx.Client]
) -> None:
    client = connect(start(DATELINE_CORS_ORIGINS="https://app.example, https://b.example/").base)
    allowed = client.get("/timeline", headers={"origin": "https://app.example"})
    assert allowed.headers["access-control-allow-origin"] == "https://app.example"
    exposed = allowed.headers["access-control-expose-headers"].split(", ")
    assert {"ETag", "X-Request-Id", "Retry-After", "Location"} <= set(exposed)
    assert "Origin" in allowed.headers["vary"]
    problem = client.get("/nowhere", headers={"origin": "https://b.example"})
    assert problem.headers["access-control-allow-origin"] == "https://b.example"
    stranger = client.get("/timeline", headers={"origin": "https://evil.example"})
    assert "access-control-allow-origin" not in stranger.headers
    assert "Origin" in stranger.headers["vary"]
    preflight = client.options(
        "/articles/x",
        headers={
            "origin": "https://app.example",
            "access-control-request-method": "PUT",
            "access-control-request-headers": "content-type",
        },
    )
    assert preflight.status_code == 204
    assert "PUT" in preflight.headers["access-control-allow-methods"]
    assert "Content-Type" in preflight.headers["access-control-allow-headers"]
    refused = client.options(
        "/articles/x", headers={"origin": "https://evil.example", "access-control-request-method": "PUT"}
    )
    assert "access-control-allow-methods" not in refused.headers


def test_what_breaks_inside_is_hidden_from_the_caller_and_logged_under_the_request(start: Callable[..., Any]) -> None:
    server = start()
    with sqlite3.connect(server.store) as connection:
        connection.execute("DROP TABLE events")
    response = httpx.get(f"{server.base}/timeline?limit=3", headers={"x-request-id": "broken-1"}, timeout=60)
    assert response.status_code in (500, 503)
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["x-request-id"] == "broken-1"
    assert "events" not in response.text
    assert "broken-1" in server.log()
    assert httpx.get(f"{server.base}/health/live", timeout=60).status_code == 200


RAW = {
    "header that is no header": (b"GET /timeline HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n", (b"400",)),
    "two lengths": (
        b"POST /dates HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        (b"400",),
    ),
    "no request at all": (b"\x00\x01\x02\x03\r\n\r\n", (b"400", b"")),
    "raw bytes in the address": (b"GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n", (b"400", b"404")),
    "raw bytes in the query": (b"GET /timeline?q=\xff HTTP/1.1\r\nHost: a\r\n\r\n", (b"400",)),
    "raw bytes in a header": (
        b"GET /timeline HTTP/1.1\r\nHost: a\r\nAccept: \xff\r\nIf-None-Match: \xfe\r\nConnection: close\r\n\r\n",
        (b"406", b"400"),
    ),
}


@pytest.mark.parametrize("name", RAW)
def test_broken_requests_get_an_answer_and_harm_nothing(server: Any, client: httpx.Client, name: str) -> None:
    sent, statuses = RAW[name]
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        connection.sendall(sent)
        answer = connection.recv(65_536)
    status = answer.split(b" ")[1] if answer else b""
    assert status in statuses, answer[:300]
    assert client.get("/health/ready").status_code == 200


def test_a_body_that_ends_early_harms_nothing(server: Any, client: httpx.Client) -> None:
    head = b"PUT /articles/half HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        connection.sendall(head + b'{"text": "It rained')
    assert client.get("/articles/half").status_code == 404
