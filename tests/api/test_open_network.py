"""What clients do on an open network: they stall, leave, crowd, and send heads that are no good."""

import json
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

STORY = "The council of Riverton met on 3 May 2021 and closed the old bridge two days later.\n"


@pytest.fixture(scope="module")
def small(start: Callable[..., Any]) -> Any:
    """A service that takes small heads."""
    return start(DATELINE_MAX_HEAD_BYTES="8000", DATELINE_WORKERS="1")


@pytest.fixture(scope="module")
def narrow(start: Callable[..., Any]) -> Any:
    """A service that takes few connections."""
    return start(DATELINE_CONNECTIONS="20", DATELINE_WORKERS="1")


def open_to(server: Any, sent: bytes = b"") -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    connection.sendall(sent)
    return connection


def all_of(connection: socket.socket) -> bytes:
    """Return all that the service sends until it closes."""
    received = b""
    while data := connection.recv(65_536):
        received += data
    return received


def asked(server: Any, request: bytes) -> bytes:
    with open_to(server, request) as connection:
        return all_of(connection)


def send_without_end(connection: socket.socket) -> None:
    """Send until the service has closed."""
    while True:
        connection.sendall(b"a" * 1_000_000)


def post_of(path: str, value: Any, *, close: bool = True) -> bytes:
    body = json.dumps(value).encode()
    ending = b"Connection: close\r\n" if close else b""
    return (
        f"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n".encode()
        + ending
        + b"\r\n"
        + body
    )


def test_a_client_that_has_said_all_still_gets_its_answer(small: Any) -> None:
    with open_to(small, post_of("/dates", {"text": STORY * 20})) as connection:
        connection.shutdown(socket.SHUT_WR)
        answer = all_of(connection)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"2021-05-03" in answer


def test_a_client_that_has_said_all_gets_an_answer_that_takes_long(small: Any) -> None:
    with open_to(small, post_of("/timeline", [{"text": STORY * 4000}])) as connection:
        connection.shutdown(socket.SHUT_WR)
        answer = all_of(connection)
    final = answer.replace(b"HTTP/1.1 100 Continue\r\n\r\n", b"")
    assert final.startswith(b"HTTP/1.1 200")


def test_work_for_clients_that_have_gone_is_dropped(start: Callable[..., Any]) -> None:
    server = start(DATELINE_WORKERS="1", DATELINE_WORK_SECONDS="10")
    body = post_of("/timeline", [{"text": STORY * 6000}], close=False)  # a second or more of work each
    with ExitStack() as leaving:
        for _ in range(50):
            leaving.enter_context(open_to(server, body))
        time.sleep(0.3)
    answer = httpx.post(f"{server.base}/dates", json={"text": STORY}, timeout=60)
    assert answer.status_code == 200  # which it would be only after all of that work, and too late


@pytest.mark.parametrize(
    "sent", [b"", b"GET /health/li", b"POST /dates HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{"]
)
def test_stalled_connections_make_room_for_others(narrow: Any, sent: bytes) -> None:
    with ExitStack() as stalled:
        for _ in range(128):
            stalled.enter_context(open_to(narrow, sent))
        for path in ("/health/live", "/timeline"):
            assert httpx.get(f"{narrow.base}{path}", timeout=10).status_code == 200


def test_a_call_too_many_is_told_to_come_back_and_health_answers(narrow: Any) -> None:
    slow = post_of("/timeline", [{"text": STORY * 4000}])
    with ExitStack() as stack:
        for _ in range(21):
            stack.enter_context(open_to(narrow, slow))
        time.sleep(0.3)
        refused = httpx.get(f"{narrow.base}/timeline", timeout=30)
        assert httpx.get(f"{narrow.base}/health/live", timeout=30).status_code == 200
    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) >= 1
    assert refused.headers["x-request-id"]


@pytest.mark.parametrize("size", [9_000, 60_000])
def test_a_head_that_is_too_large_is_refused(small: Any, size: int) -> None:
    answer = asked(small, b"GET /health/live HTTP/1.1\r\nHost: a\r\nAccept: " + b"a" * size + b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 431")
    assert b"8000" in answer


def test_a_head_of_megabytes_is_not_taken(small: Any) -> None:
    with open_to(small, b"GET /health/live HTTP/1.1\r\nHost: a\r\nAccept: ") as connection:
        connection.settimeout(20)
        with pytest.raises(ConnectionError):
            send_without_end(connection)
    assert httpx.get(f"{small.base}/health/live").status_code == 200


def test_a_head_without_end_is_answered_and_closed(small: Any) -> None:
    with open_to(small, b"GET /health/live HTTP/1.1\r\nHost: a\r\nX: ") as connection:
        time.sleep(0.1)
        connection.sendall(b"a" * 9_000)
        answer = all_of(connection)
    assert answer.startswith(b"HTTP/1.1 431")


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        (b"OPTIONS * HTTP/1.1\r\nHost: a\r\n", 204),
        (b"GET /health/live HTTP/1.1\r\n", 400),
        (b"GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\n", 400),
        (b"GET /health/live HTTP/1.0\r\n", 200),
        (b"GET * HTTP/1.1\r\nHost: a\r\n", 405),
        (b"BREW /timeline HTTP/1.1\r\nHost: a\r\n", 405),
        (b"GET http://a/health/live HTTP/1.1\r\nHost: a\r\n", 200),
        (b"GET /health/live HTTP/9.9\r\nHost: a\r\n", 400),
        (b"nonsense\r\n", 400),
        (b"POST /dates HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n", 400),
        (b"POST /dates HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n", 400),
    ],
)
def test_heads_are_taken_as_the_standard_says(small: Any, request_head: bytes, status: int) -> None:
    answer = asked(small, request_head + b"Connection: close\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {status}".encode()), answer
    assert b"x-request-id" in head
    if status >= 400:
        assert json.loads(body)["status"] == status


def test_the_whole_service_lists_every_method(small: Any) -> None:
    answer = asked(small, b"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    assert b"allow: DELETE, GET, HEAD, OPTIONS, POST, PUT\r\n" in answer


def test_two_lines_of_tags_are_one_list(small: Any) -> None:
    tag = httpx.get(f"{small.base}/timeline").headers["etag"]
    for tags in ([tag, '"other"'], ['"other"', tag]):
        headers = [("if-none-match", one) for one in tags]
        assert httpx.get(f"{small.base}/timeline", headers=headers).status_code == 304


@pytest.mark.parametrize("accept", ["text/csv;q=nan, application/json;q=0.1", "text/csv;q=inf, application/json"])
def test_a_weight_that_is_none_counts_as_not_sent(small: Any, accept: str) -> None:
    answer = httpx.get(f"{small.base}/timeline", headers={"accept": accept})
    assert answer.headers["content-type"] == "application/json"


def test_pipelined_requests_are_answered_in_order(small: Any) -> None:
    one = b"GET /%s HTTP/1.1\r\nHost: a\r\n\r\n"
    last = b"GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    answer = asked(small, one % b"health/live" + one % b"timeline" + last)
    assert re.findall(rb"HTTP/1.1 (\d+)", answer) == [b"200", b"200", b"404"]


@pytest.fixture
def stopping(start: Callable[..., Any]) -> Iterator[Any]:
    server = start(DATELINE_STOP_SECONDS="1", DATELINE_WORKERS="1")
    yield server
    server.kill()


def test_a_stop_waits_no_longer_than_the_setting_says(stopping: Any) -> None:
    with ExitStack() as stack:
        for sent in (b"", b"GET /he", post_of("/timeline", [{"text": STORY * 8000}])):
            stack.enter_context(open_to(stopping, sent))
        time.sleep(0.3)
        stopping.stop(10)
    assert "Traceback" not in stopping.log()
