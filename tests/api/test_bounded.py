"""One call takes no more than it is given, whatever it brings along, and is told which limit it met."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

STORY = "The council of Riverton met on 3 May 2021 and closed the old bridge two days later.\n"
LONG = {"id": "long", "published": "2021-05-20", "text": STORY * 6_000}
GOOD = {"id": "good", "published": "2021-05-20", "text": STORY}


@pytest.fixture(scope="module")
def hasty(start: Callable[..., Any], connect: Callable[..., httpx.Client]) -> httpx.Client:
    """A service that gives each call little time."""
    server = start(DATELINE_CPU_SECONDS="0.2", DATELINE_WORKERS="2", DATELINE_MAX_LINES="10000")
    return connect(server.base)


@pytest.mark.parametrize("path", ["/dates", "/summary"])
def test_what_takes_too_long_is_cut_off_with_the_limit(hasty: httpx.Client, path: str) -> None:
    body = {"text": LONG["text"]}
    answer = hasty.post(path, json=body)
    assert answer.status_code == 422
    assert "0.2 seconds of CPU time" in answer.json()["detail"]
    assert hasty.post(path, json={"text": STORY}).status_code == 200


def test_of_many_articles_the_one_that_takes_too_long_is_named(hasty: httpx.Client) -> None:
    answer = hasty.post("/timeline", json=[GOOD, LONG, {**GOOD, "id": "other"}])
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert error["pointer"] == "/1"
    assert "0.2 seconds of CPU time" in error["message"]


def test_of_a_batch_only_the_one_that_takes_too_long_is_refused(hasty: httpx.Client) -> None:
    items = hasty.post("/articles", json=[GOOD, LONG, {**GOOD, "id": "other"}]).json()["items"]
    assert [item["outcome"] for item in items] == ["created", "refused", "created"]
    assert "0.2 seconds of CPU time" in items[1]["errors"][0]["message"]


def test_a_single_article_that_takes_too_long_is_refused(hasty: httpx.Client) -> None:
    answer = hasty.put("/articles/long", json={"text": LONG["text"]})
    assert answer.status_code == 400
    assert "0.2 seconds of CPU time" in answer.json()["errors"][0]["message"]


def test_a_text_of_too_many_lines_is_refused_with_their_number(hasty: httpx.Client) -> None:
    for path, body in (("/dates", {"text": "x\n" * 10_001}), ("/timeline", [{"text": "x\n" * 10_001}])):
        answer = hasty.post(path, json=body)
        assert answer.status_code == 400
        assert "10000 lines: got 10001" in answer.json()["errors"][0]["message"]


@pytest.fixture(scope="module")
def brief(start: Callable[..., Any], connect: Callable[..., httpx.Client]) -> httpx.Client:
    """A service that gives short answers."""
    return connect(start(DATELINE_MAX_ANSWER_BYTES="100000", DATELINE_WORKERS="1").base)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/dates", {"text": "It opened on 3 May 2021. " * 1_000}),
        (
            "/timeline?limit=500",
            [{"text": f"The bridge of town {n} opened on 3 May {1500 + n}.\n"} for n in range(400)],
        ),
    ],
)
def test_an_answer_that_would_be_too_large_is_refused(brief: httpx.Client, path: str, body: Any) -> None:
    answer = brief.post(path, json=body)
    assert answer.status_code == 422
    assert "100000 are the most" in answer.json()["detail"]


def test_a_stored_page_that_would_be_too_large_is_refused_and_a_smaller_one_given(brief: httpx.Client) -> None:
    body = [{"id": f"a{n}", "text": f"The bridge of town {n} opened on 3 May {1500 + n}."} for n in range(200)]
    assert brief.post("/articles", json=body).json()["created"] == 200
    assert brief.get("/timeline?limit=200").status_code == 422
    assert brief.get("/timeline?limit=20").status_code == 200


def test_an_article_that_could_not_be_answered_is_not_stored(brief: httpx.Client) -> None:
    answer = brief.put("/articles/long", json={"text": "It opened on 3 May 2021. " * 1_000})
    assert answer.status_code == 400
    assert "100000 are the most" in answer.json()["errors"][0]["message"]
    assert brief.get("/articles/long").status_code == 404


def test_what_a_client_sends_to_choose_its_answer_is_not_kept(start: Callable[..., Any]) -> None:
    server = start(DATELINE_MAX_HEAD_BYTES="400000")
    before = memory_of(server.pid)
    for number in range(300):
        accept = f"application/json, {'x' * 300_000}/{number}"
        language = f"de, {'x' * 3_000}{number}"
        answer = httpx.get(f"{server.base}/timeline", headers={"accept": accept, "accept-language": language})
        assert answer.status_code == 200
    assert memory_of(server.pid) - before < 60 * 2**20  # of 90 MB sent


def memory_of(pid: int) -> int:
    """Return the resident memory of a process, in bytes."""
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:  # noqa: PTH123  (a file of the system)
        return int(file.read().split()[1]) * 4_096
