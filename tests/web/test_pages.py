"""The pages over HTTP, from the running service."""

from __future__ import annotations

from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from api.web.pages import FILES

each_page = pytest.mark.parametrize(("path", "media_type"), [(path, kind) for path, _, kind in FILES])


@each_page
def test_a_page_comes_with_its_media_type_and_a_policy_of_nothing_from_elsewhere(
    service: str, path: str, media_type: str
) -> None:
    with urlopen(service + path) as answer:
        assert answer.status == 200
        assert answer.headers["content-type"] == media_type
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.read()


@each_page
def test_a_page_that_did_not_change_is_not_sent_again(service: str, path: str, media_type: str) -> None:
    with urlopen(service + path) as answer:
        tag = answer.headers["etag"]
    with pytest.raises(HTTPError) as not_modified:
        urlopen(Request(service + path, headers={"if-none-match": tag}))
    assert not_modified.value.code == 304
    assert media_type
    assert not_modified.value.read() == b""


def test_a_page_answers_head_without_its_bytes(service: str) -> None:
    with urlopen(Request(f"{service}/docs", method="HEAD")) as answer:
        assert answer.status == 200
        assert answer.read() == b""
