"""The document: never stale, complete, valid, and what a generated client needs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from openapi_spec_validator import validate

from api.contract import ArticleOut, EventOut, SummaryOut, TimelineOut
from api.document.document import openapi_document
from api.exports import FORMATS
from api.routes import HANDLERS
from api.settings import Settings

FILE = Path(__file__).parent.parent.parent / "openapi" / "openapi.json"
DOCUMENT: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
OPERATIONS = [
    (path, method, operation) for path, item in DOCUMENT["paths"].items() for method, operation in item.items()
]


def test_the_committed_document_is_the_exported_one() -> None:
    program = "from api.cli import main; main()"
    exported = subprocess.run([sys.executable, "-c", program, "openapi"], capture_output=True, check=True).stdout
    assert exported == FILE.read_bytes(), "run make openapi"


def test_the_served_document_is_the_committed_one(client: httpx.Client) -> None:
    assert client.get("/openapi.json").content == FILE.read_bytes()


def test_the_document_is_the_same_every_time() -> None:
    assert openapi_document(Settings()) == openapi_document(Settings())


def test_the_document_is_valid_openapi() -> None:
    validate(DOCUMENT)
    assert DOCUMENT["openapi"].startswith("3.1")


def test_every_call_of_the_contract_is_in_the_document() -> None:
    calls = {(method.upper(), path) for path, method, _ in OPERATIONS}
    assert calls == {
        ("GET", "/"),
        ("GET", "/docs"),
        ("GET", "/openapi.json"),
        ("GET", "/web/{name}"),
        ("GET", "/health/live"),
        ("GET", "/health/ready"),
        ("GET", "/articles"),
        ("POST", "/articles"),
        ("GET", "/articles/{id}"),
        ("PUT", "/articles/{id}"),
        ("DELETE", "/articles/{id}"),
        ("GET", "/timeline"),
        ("POST", "/timeline"),
        ("GET", "/events/{id}"),
        ("GET", "/summary"),
        ("POST", "/summary"),
        ("POST", "/dates"),
    }
    assert len(calls) == len(HANDLERS)


@pytest.mark.parametrize(("path", "method", "operation"), OPERATIONS, ids=lambda value: str(value)[:30])
def test_every_call_is_described_in_full(path: str, method: str, operation: dict[str, Any]) -> None:
    assert operation["operationId"]
    assert operation["summary"]
    assert operation["description"]
    assert len(operation["tags"]) == 1
    assert operation["tags"][0] in [tag["name"] for tag in DOCUMENT["tags"]]
    assert {"400", "500", "503"} <= set(operation["responses"])
    assert ("{" in path) == any(parameter["in"] == "path" for parameter in operation.get("parameters", []))
    for parameter in operation.get("parameters", []):
        assert parameter["description"], parameter["name"]
    if method in ("put", "post"):
        assert {"413", "415"} <= set(operation["responses"])
        assert all("example" in media for media in operation["requestBody"]["content"].values())


def test_names_of_calls_are_unique() -> None:
    names = [operation["operationId"] for _, _, operation in OPERATIONS]
    assert len(set(names)) == len(names)


def test_every_object_is_closed_and_described() -> None:
    for name, schema in DOCUMENT["components"]["schemas"].items():
        assert schema["description"], name
        if schema.get("type") == "object":
            assert "additionalProperties" in schema, name


def test_the_fields_of_answers_are_always_present() -> None:
    for kind in (ArticleOut, EventOut, SummaryOut, TimelineOut):
        schema = DOCUMENT["components"]["schemas"][kind.__name__]
        assert set(schema["required"]) == set(schema["properties"]) == set(kind.__struct_fields__)


def test_every_format_has_a_media_type_of_its_own() -> None:
    content = DOCUMENT["paths"]["/timeline"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/json", *(known.media_type for known in FORMATS)]
    names = next(p for p in DOCUMENT["paths"]["/timeline"]["get"]["parameters"] if p["name"] == "format")
    assert names["schema"]["enum"] == sorted(["json", *(known.name for known in FORMATS)])


def test_examples_are_what_the_service_takes(fresh: httpx.Client) -> None:
    for path, method, operation in OPERATIONS:
        for media_type, media in operation.get("requestBody", {"content": {}})["content"].items():
            example = media["example"]
            content = example.encode() if isinstance(example, str) else msgspec.json.encode(example)
            url = path.replace("{id}", "example")
            response = fresh.request(method, url, content=content, headers={"content-type": media_type})
            assert response.status_code in (200, 201), response.text
            assert response.json().get("refused", 0) == 0
