"""The real service on a free port with a real file, and what checks its answers against its document."""

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent.parent
DOCUMENT: dict[str, Any] = json.loads((ROOT / "openapi" / "openapi.json").read_text(encoding="utf-8"))

ARTICLES: dict[str, dict[str, Any]] = {
    "bridge": {
        "title": "Old bridge at Riverton to close",
        "source": "Riverton Post",
        "url": "https://news.example/bridge",
        "published": "2023-07-11",
        "text": "Old bridge at Riverton to close\n\n"
        "The old bridge at Riverton will close on 12 July, the town council said on Tuesday after a long debate.\n\n"
        "Engineers found cracks in the old bridge at Riverton on 3 May 2023, during a routine inspection.\n",
    },
    "cracks": {
        "title": "Cracks found in Riverton bridge",
        "source": "Valley Courier",
        "published": "2023-05-04",
        "text": "Cracks found in Riverton bridge\n\n"
        "Engineers found cracks in the old bridge at Riverton on Wednesday during a routine inspection of the deck.\n\n"
        "The mayor of Riverton promised on Thursday that the bridge would be repaired by the end of the year.\n",
    },
    "festival": {
        "title": "Festival returns to Brannock 🎪",
        "source": "Riverton Post",
        "published": "2022-08-20T09:00:00+02:00",
        "text": "Festival returns to Brannock 🎪\n\n"
        "The summer festival 🎪🎪 of Brannock opened on 19 August 2022 with four thousand visitors in the park.\n\n"
        "It had been cancelled in 2020 and 2021 because of the pandemic, the organisers of the festival said.\n",
    },
}


class Server:
    """One running service; ``stop`` ends it as an operator would, ``kill`` as a crash does."""

    def __init__(self, store: Path, **environ: str) -> None:
        self.store = store
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        program = "from api.cli import main; main()"
        command = [sys.executable, "-c", program, "serve", "--port", str(self.port), "--store", str(store)]
        self._log = store.with_suffix(f".{self.port}.log").open("wb")
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdout=self._log,
            stderr=self._log,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
        )
        try:
            self._wait()
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def log(self) -> str:
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")

    def stop(self, seconds: float = 30) -> None:
        self._process.terminate()
        self._process.wait(seconds)
        self._log.close()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(30)
        self._log.close()

    def _wait(self) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"the service ended: {self.log()}")
            try:
                if httpx.get(f"{self.base}/health/ready").status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        raise RuntimeError(f"the service was not ready in time: {self.log()}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


class Documented:
    """Asserts that an answer is one of those that the document lists for its call."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._templates = [
            (re.compile(re.sub(r"\{[^}]*\}", "[^/]+", template)), item) for template, item in document["paths"].items()
        ]

    def __call__(self, response: httpx.Response) -> None:
        request = response.request
        path = request.url.path
        item = next((item for pattern, item in self._templates if pattern.fullmatch(path)), None)
        method = {"HEAD": "get"}.get(request.method, request.method.lower())
        if item is None:
            assert response.status_code == 404
            self._check_problem(response)
        elif method == "options":
            assert response.status_code == 204
            assert response.headers["allow"]
        elif method not in item:
            assert response.status_code == 405
            assert method.upper() not in response.headers["allow"]
            self._check_problem(response)
        else:
            self._check(response, item[method])

    def _check(self, response: httpx.Response, operation: Mapping[str, Any]) -> None:
        responses = operation["responses"]
        assert str(response.status_code) in responses, (
            f"{response.status_code} is not documented: {response.text[:300]}"
        )
        documented = self._resolved(responses[str(response.status_code)])
        for name, header in documented.get("headers", {}).items():
            known = self._resolved(header)
            assert name in response.headers or not known.get("required"), f"{name} is missing"
            if name in response.headers:
                self._validate(response.headers[name], known["schema"])
        if response.request.method == "HEAD" or "content" not in documented:
            assert response.content == b""
            return
        media = {name.replace(" ", ""): content for name, content in documented["content"].items()}
        given = response.headers["content-type"].replace(" ", "")
        assert given in media, f"{given} is not documented"
        if "json" in given:
            self._validate(response.json(), media[given]["schema"])

    def _check_problem(self, response: httpx.Response) -> None:
        assert response.headers["content-type"] == "application/problem+json"
        if response.request.method != "HEAD":
            self._validate(response.json(), {"$ref": "#/components/schemas/Problem"})

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        if "$ref" not in node:
            return node
        found: Any = self._document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return found

    def _validate(self, value: object, schema: Mapping[str, Any]) -> None:
        whole = {**schema, "components": self._document["components"]}
        checker = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
        errors = [f"{'/'.join(map(str, error.path))}: {error.message[:300]}" for error in checker.iter_errors(value)]
        assert errors == []


def check_every_answer(documented: Documented) -> Callable[[httpx.Response], None]:
    """Return the hook that holds what is true of every answer, whatever was asked."""

    def check(response: httpx.Response) -> None:
        response.read()
        assert response.headers["x-request-id"]
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["content-security-policy"]
        if response.status_code >= 400 and response.headers["content-type"] != "application/json":
            assert response.headers["content-type"] == "application/problem+json"
            if response.request.method != "HEAD":
                problem = response.json()
                assert problem["status"] == response.status_code
                assert problem["instance"].endswith(response.headers["x-request-id"])
        documented(response)

    return check


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Server]]:
    """Start services; each on a file of its own unless one is given."""
    servers: list[Server] = []

    def begin(store: Path | None = None, **environ: str) -> Server:
        server = Server(store or tmp_path_factory.mktemp("store") / "articles.sqlite", **environ)
        servers.append(server)
        return server

    yield begin
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def documented() -> Documented:
    return Documented(DOCUMENT)


@pytest.fixture(scope="session")
def connect(documented: Documented) -> Iterator[Callable[..., httpx.Client]]:
    """Give clients every answer of which is checked against the document."""
    clients: list[httpx.Client] = []

    def client(base: str, **options: Any) -> httpx.Client:
        hooks = {"response": [check_every_answer(documented)]}
        clients.append(httpx.Client(base_url=base, event_hooks=hooks, timeout=60, **options))
        return clients[-1]

    yield client
    for made in clients:
        made.close()


@pytest.fixture(scope="session")
def server(start: Callable[..., Server]) -> Server:
    """The service that read-only tests share; it keeps ARTICLES."""
    server = start()
    for name, article in ARTICLES.items():
        assert httpx.put(f"{server.base}/articles/{name}", json=article, timeout=60).status_code == 201, server.log()
    return server


@pytest.fixture(scope="session")
def client(server: Server, connect: Callable[..., httpx.Client]) -> httpx.Client:
    return connect(server.base)


@pytest.fixture(scope="session")
def articles() -> dict[str, dict[str, Any]]:
    return ARTICLES


@pytest.fixture(scope="session")
def scratch(start: Callable[..., Server], connect: Callable[..., httpx.Client]) -> httpx.Client:
    return connect(start().base)


@pytest.fixture
def fresh(scratch: httpx.Client) -> httpx.Client:
    """A client of a service without any article, to write to."""
    while listed := scratch.get("/articles?limit=500").json()["articles"]:
        for article in listed:
            scratch.delete(f"/articles/{article['id']}")
    return scratch
