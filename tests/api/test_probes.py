"""Hand-written probes over HTTP: one line each, the status it must get and where the faults must be named.

Every answer is also checked against the document (see conftest).
"""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import httpx
import pytest

JSON = {"content-type": "application/json"}
NDJSON = {"content-type": "application/x-ndjson"}
DEEP = b"[" * 100_000 + b"]" * 100_000
DEEP_OBJECT = b'{"text":' * 100_000 + b"1" + b"}" * 100_000


class Probe(NamedTuple):
    name: str
    method: str
    path: str
    status: int
    at: tuple[str, ...] = ()
    body: Any = None
    headers: Mapping[str, str] = MappingProxyType({})


def get(name: str, path: str, status: int, *at: str, **headers: str) -> Probe:
    return Probe(name, "GET", path, status, at, None, {key.replace("_", "-"): value for key, value in headers.items()})


def dates(name: str, body: object, status: int, *at: str, query: str = "") -> Probe:
    return Probe(name, "POST", f"/dates{query}", status, at, body)


def put(name: str, body: object, status: int, *at: str, path: str = "/articles/probe") -> Probe:
    return Probe(name, "PUT", path, status, at, body)


def post(name: str, path: str, body: object, status: int, *at: str, **headers: str) -> Probe:
    return Probe(name, "POST", path, status, at, body, {key.replace("_", "-"): value for key, value in headers.items()})


def article(**fields: object) -> dict[str, object]:
    return {"text": "It rained on 3 May 2021 in Riverton.", **fields}


QUERIES = [
    get("no parameters", "/timeline", 200),
    get("unknown parameter", "/timeline?frm=2023-01-01", 400, "frm"),
    get("two unknown parameters and a bad one", "/timeline?a=1&b=2&limit=x", 400, "a", "b", "limit"),
    get("duplicate single-valued parameter", "/timeline?limit=1&limit=2", 400, "limit"),
    get("duplicate day", "/timeline?from=2023-01-01&from=2023-01-02", 400, "from"),
    get("repeated article", "/timeline?article=bridge&article=cracks", 200),
    get("article of no good form", "/timeline?article=%20x", 400, "article"),
    get("one bad article of two", "/timeline?article=bridge&article=-", 400, "article"),
    get("unknown article", "/timeline?article=nowhere", 200),
    get("limit zero", "/timeline?limit=0", 400, "limit"),
    get("limit negative", "/timeline?limit=-1", 400, "limit"),
    get("limit one", "/timeline?limit=1", 200),
    get("limit largest", "/timeline?limit=500", 200),
    get("limit too large", "/timeline?limit=501", 400, "limit"),
    get("limit enormous", f"/timeline?limit={'9' * 400}", 400, "limit"),
    get("limit of exponent form", "/timeline?limit=1e2", 400, "limit"),
    get("limit of decimal form", "/timeline?limit=10.0", 400, "limit"),
    get("limit with a plus", "/timeline?limit=%2B5", 400, "limit"),
    get("limit with a leading zero", "/timeline?limit=05", 400, "limit"),
    get("limit with a space", "/timeline?limit=5%20", 400, "limit"),
    get("limit with a line feed", "/timeline?limit=5%0A", 400, "limit"),
    get("limit in other digits", "/timeline?limit=%D9%A5", 400, "limit"),
    get("limit empty", "/timeline?limit=", 400, "limit"),
    get("limit null", "/timeline?limit=null", 400, "limit"),
    get("day", "/timeline?from=2023-07-11", 200),
    get("day after the last", "/timeline?from=9999-12-31", 200),
    get("day that ends before it begins is an empty span", "/timeline?from=2023-07-12&to=2023-07-11", 200),
    get("day null", "/timeline?from=null", 400, "from"),
    get("day empty", "/timeline?from=", 400, "from"),
    get("day of year zero", "/timeline?from=0000-01-01", 400, "from"),
    get("day of year 10000", "/timeline?to=10000-01-01", 400, "to"),
    get("day that is none", "/timeline?to=2023-02-30", 400, "to"),
    get("day of 29 February in a common year", "/timeline?to=2023-02-29", 400, "to"),
    get("day of 29 February in a leap year", "/timeline?to=2024-02-29", 200),
    get("day with a time", "/timeline?to=2023-07-11T00:00:00Z", 400, "to"),
    get("day with a line feed", "/timeline?to=2023-07-11%0A", 400, "to"),
    get("month where a day is asked", "/timeline?from=2023-07", 400, "from"),
    get("words", "/timeline?q=bridge", 200),
    get("words empty", "/timeline?q=", 400, "q"),
    get("words with NUL", "/timeline?q=a%00b", 400, "q"),
    get("words too long", f"/timeline?q={'a' * 501}", 400, "q"),
    get("words as query syntax", "/timeline?q=%22OR%20NEAR(%20*%20AND%20NOT", 200),
    get("words without a letter", "/timeline?q=%2A%2A", 200),
    get("too many words", f"/timeline?q={'+'.join(['w'] * 33)}", 400, "q"),
    get("invalid UTF-8 in a parameter", "/timeline?q=%FF", 400, ""),
    get("surrogate in a parameter", "/timeline?q=%ED%A0%80", 400, ""),
    get("too many parameters", "/timeline?" + "&".join(f"a{n}=1" for n in range(300)), 400, ""),
    get("source", "/timeline?source=Riverton%20Post", 200),
    get("source empty", "/timeline?source=", 400, "source"),
    get("entity", "/timeline?entity=riverton", 200),
    get("importance", "/timeline?min_importance=0.5", 200),
    get("importance one", "/timeline?min_importance=1", 200),
    get("importance negative", "/timeline?min_importance=-0.1", 400, "min_importance"),
    get("importance too large", "/timeline?min_importance=1.1", 400, "min_importance"),
    get("importance not a number", "/timeline?min_importance=nan", 400, "min_importance"),
    get("importance infinite", "/timeline?min_importance=inf", 400, "min_importance"),
    get("importance overflowing", "/timeline?min_importance=1e999", 400, "min_importance"),
    get("dates", "/timeline?dates=3", 200),
    get("dates with filters and a page", "/timeline?dates=3&tense=past&limit=1&order=desc", 200),
    get("dates zero", "/timeline?dates=0", 400, "dates"),
    get("dates too many", "/timeline?dates=1001", 400, "dates"),
    get("dates as a day", "/timeline?dates=2023-07-11", 400, "dates"),
    get("granularity", "/timeline?granularity=month", 200),
    get("granularity unknown", "/timeline?granularity=week", 400, "granularity"),
    get("granularity in capitals", "/timeline?granularity=MONTH", 400, "granularity"),
    get("order", "/timeline?order=desc", 200),
    get("order unknown", "/timeline?order=up", 400, "order"),
    get("tense", "/timeline?tense=planned", 200),
    get("tense unknown", "/timeline?tense=future", 400, "tense"),
    get("cursor of no good form", "/timeline?cursor=abc", 400, "cursor"),
    get("cursor of nobody", f"/timeline?cursor={'a' * 43}", 404, "cursor"),
    get("cursor empty", "/timeline?cursor=", 400, "cursor"),
    get("cursor not ASCII", "/timeline?cursor=%C3%A9", 400, "cursor"),
    get("offsets utf16", "/timeline?offsets=utf16", 200),
    get("offsets unknown", "/timeline?offsets=bytes", 400, "offsets"),
    get("format unknown", "/timeline?format=xml", 400, "format"),
    *[
        get(f"format {name}", f"/timeline?format={name}", 200)
        for name in ("json", "timelinejs", "vis", "ics", "csv", "atom", "jsonld")
    ],
    get("articles", "/articles", 200),
    get("articles by words", "/articles?q=festival", 200),
    get("articles by days", "/articles?published_from=2023-01-01&published_to=2023-12-31", 200),
    get("articles by day that is none", "/articles?published_from=2023-13-01", 400, "published_from"),
    get("articles beyond the limit", "/articles?limit=1000", 400, "limit"),
    get("articles with a cursor of no good form", "/articles?cursor=abc", 400, "cursor"),
    get("articles with a cursor of nobody", f"/articles?cursor={'a' * 43}", 404, "cursor"),
    get("articles with an unknown parameter", "/articles?offset=10", 400, "offset"),
    get("article", "/articles/bridge", 200),
    get("article in UTF-16", "/articles/festival?offsets=utf16", 200),
    get("article with an unknown parameter", "/articles/bridge?limit=1", 400, "limit"),
    get("article that is not there", "/articles/nowhere", 404),
    get("article id with a space", "/articles/a%20b", 400, "id"),
    get("article id with a line feed", "/articles/bridge%0A", 400, "id"),
    get("article id with NUL", "/articles/a%00", 400, "id"),
    get("article id too long", f"/articles/{'a' * 129}", 400, "id"),
    get("article id with a slash", "/articles/a%2Fb", 404),
    get("event that is not there", "/events/0000000000000000", 404),
    get("event id of no good form", "/events/%C3%A9", 400, "id"),
    get("summary", "/summary?article=bridge", 200),
    get("summary of nothing", "/summary", 400, "article"),
    get("summary of an article that is not there", "/summary?article=nowhere", 404),
    get("summary of two articles", "/summary?article=bridge&article=cracks", 400, "article"),
    get("summary by words", "/summary?article=bridge&words=30", 200),
    get("summary by characters", "/summary?article=bridge&characters=120", 200),
    get("summary by ratio", "/summary?article=bridge&ratio=0.5", 200),
    get("summary by two budgets", "/summary?article=bridge&sentences=2&words=20", 200),
    get("summary of no sentence", "/summary?article=bridge&sentences=0", 400, "sentences"),
    get("summary of a million sentences", "/summary?article=bridge&sentences=1000000", 400, "sentences"),
    get("summary by a ratio of zero", "/summary?article=bridge&ratio=0", 400, "ratio"),
    get("summary by a ratio above one", "/summary?article=bridge&ratio=1.01", 400, "ratio"),
    get("summary by an unknown method", "/summary?article=bridge&method=magic", 400, "method"),
    *[
        get(f"summary by {name}", f"/summary?article=bridge&sentences=1&method={name}", 200)
        for name in (
            "blurb",
            "lead",
            "lex-rank",
            "text-rank",
            "lsa",
            "luhn",
            "kl",
            "sum-basic",
            "reduction",
            "edmundson",
        )
    ],
    get("summary with a focus", "/summary?article=bridge&query=cracks", 200),
    get("health with a parameter", "/health/live?verbose=1", 400, "verbose"),
]

PLACES = [
    get("home", "/", 200),
    get("docs", "/docs", 200),
    get("document", "/openapi.json", 200),
    get("document with a parameter", "/openapi.json?format=yaml", 400, "format"),
    get("script", "/web/page.js", 200),
    get("script that is not there", "/web/none.js", 404),
    get("script outside the folder", "/web/..%2Fpages.py", 404),
    get("live", "/health/live", 200),
    get("ready", "/health/ready", 200),
    get("unknown address", "/nowhere", 404),
    get("stray slash", "/timeline/", 404),
    get("doubled slash", "/timeline//", 404),
    get("address in capitals", "/Timeline", 404),
    get("address with NUL", "/%00", 404),
    get("address with invalid UTF-8", "/%FF", 404),
    Probe("delete the timeline", "DELETE", "/timeline", 405),
    Probe("put the timeline", "PUT", "/timeline", 405, body={}),
    Probe("patch an article", "PATCH", "/articles/bridge", 405, body={}),
    Probe("post to an article", "POST", "/articles/bridge", 405, body={}),
    Probe("get dates", "GET", "/dates", 405),
    Probe("trace", "TRACE", "/timeline", 405),
    Probe("method of nobody", "BREW", "/timeline", 405),
    Probe("options", "OPTIONS", "/timeline", 204),
    Probe("options of an article", "OPTIONS", "/articles/bridge", 204),
    Probe("options of nowhere", "OPTIONS", "/nowhere", 404),
    Probe("delete what is not there", "DELETE", "/articles/nowhere", 404),
]

NEGOTIATION = [
    get("any type", "/timeline", 200, Accept="*/*"),
    get("some type", "/timeline", 200, Accept="application/*"),
    get("no type that is sent", "/timeline", 406, Accept="image/png"),
    get("JSON refused", "/timeline", 406, Accept="*/*;q=0"),
    get("no JSON for an article", "/articles/bridge", 406, Accept="text/html"),
    get("no JSON for the document", "/openapi.json", 406, Accept="text/yaml"),
    get("no HTML for the page", "/docs", 406, Accept="application/json"),
    get("a format says it all", "/timeline?format=csv", 200, Accept="image/png"),
    get("calendar by Accept", "/timeline", 200, Accept="text/calendar"),
    get("browser", "/", 200, Accept="text/html,application/xhtml+xml,*/*;q=0.8"),
    get("ill-formed Accept", "/timeline", 200, Accept=";;;q=x"),
    get("unknown language", "/timeline", 200, Accept_Language="tlh"),
    get("ill-formed language", "/timeline", 200, Accept_Language="*;q=oops, ???"),
    post("no media type", "/dates", b'{"text":"x"}', 415, content_type=""),
    post("plain text", "/dates", b'{"text":"x"}', 415, content_type="text/plain"),
    post("MessagePack", "/dates", b"\x81\xa4text\xa1x", 415, content_type="application/msgpack"),
    post("form", "/dates", b"text=x", 415, content_type="application/x-www-form-urlencoded"),
    post("JSON in Latin-1", "/dates", b'{"text":"x"}', 415, content_type="application/json; charset=latin-1"),
    post("JSON in UTF-8", "/dates", b'{"text":"x"}', 200, content_type="application/json; charset=UTF-8"),
    post("compressed", "/dates", b"\x1f\x8b", 415, content_type="application/json", content_encoding="gzip"),
    post("NDJSON where JSON is read", "/timeline", b'{"text":"x"}', 415, content_type="application/x-ndjson"),
    Probe("put without media type", "PUT", "/articles/x", 415, (), b"{}", {"content-type": ""}),
]

BODIES = [
    dates("text", {"text": "On 3 May 2021."}, 200),
    dates("text empty", {"text": ""}, 400, "/text"),
    dates("text missing", {}, 400, "/text"),
    dates("text null", {"text": None}, 400, "/text"),
    dates("text a number", {"text": 3}, 400, "/text"),
    dates("text a list", {"text": ["x"]}, 400, "/text"),
    dates("text of white space", {"text": " \n\t "}, 200),
    dates("text with NUL", {"text": "a\0b"}, 400, "/text"),
    dates("text too long", {"text": "a" * 1_000_001}, 400, "/text"),
    dates("text of a million digits", {"text": "1" * 1_000_000}, 200),
    dates("lone surrogate", b'{"text":"\\ud800"}', 400, ""),
    dates("lone low surrogate", b'{"text":"\\udc00 text that goes on"}', 400, ""),
    dates("invalid UTF-8", b'{"text":"\xff"}', 400, ""),
    dates("overlong UTF-8", b'{"text":"\xc0\x80"}', 400, ""),
    dates("encoded surrogate", b'{"text":"\xed\xa0\x80"}', 400, ""),
    dates("UTF-16 body", '{"text":"x"}'.encode("utf-16"), 400, ""),
    dates("nested 100,000 deep", DEEP, 400, ""),
    dates("objects nested 100,000 deep", DEEP_OBJECT, 400, ""),
    dates("no body", b"", 400, ""),
    dates("blank body", b"  ", 400, ""),
    dates("half a body", b'{"text":', 400, ""),
    dates("two bodies", b'{"text":"x"}{"text":"x"}', 400, ""),
    dates("NaN", b'{"text":NaN}', 400, ""),
    dates("number out of range", b'{"text":1e999}', 400, ""),
    dates("array", [], 400, ""),
    dates("string", "x", 400, ""),
    dates("null", None, 400, "", query=""),
    dates("unknown field", {"text": "x", "txet": 1}, 400, "/txet"),
    dates("unknown field with a slash", {"text": "x", "a/b~c": 1}, 400, "/a~1b~0c"),
    dates("faults of fields and parameters", {"text": 1, "x": 2}, 400, "/text", "/x", "y", query="?y=1"),
    dates("published day", {"text": "x", "published": "2023-07-11"}, 200),
    dates("published instant", {"text": "x", "published": "2023-07-11T17:31:00+02:00"}, 200),
    dates("published month", {"text": "x", "published": "2023-07"}, 200),
    dates("published year", {"text": "x", "published": "2023"}, 200),
    dates("published interval", {"text": "x", "published": "2023-07-11/2023-07-12"}, 200),
    dates("published interval backwards", {"text": "x", "published": "2023-07-12/2023-07-11"}, 400, "/published"),
    dates("published in words", {"text": "x", "published": "yesterday"}, 400, "/published"),
    dates("published empty", {"text": "x", "published": ""}, 400, "/published"),
    dates("published null", {"text": "x", "published": None}, 200),
    dates("published a number", {"text": "x", "published": 1689033600}, 400, "/published"),
    dates("published in year zero", {"text": "x", "published": "0000-01-01"}, 400, "/published"),
    dates("published in year 10000", {"text": "x", "published": "10000-01-01"}, 400, "/published"),
    dates("published on 30 February", {"text": "x", "published": "2023-02-30"}, 400, "/published"),
    dates("published without offset", {"text": "x", "published": "2023-07-11T17:31:00"}, 400, "/published"),
    dates("published with NUL", {"text": "x", "published": "2023-07-11\0"}, 400, "/published"),
    dates("published with a line feed", {"text": "x", "published": "2023-07-11\n"}, 400, "/published"),
    dates("published at the end of time", {"text": "x", "published": "9999-12-31T23:59:59-23:59"}, 200),
    dates("time zone", {"text": "x", "published": "2023-07-11", "timezone": "Europe/Vilnius"}, 200),
    dates("time zone as an offset", {"text": "x", "published": "2023-07-11", "timezone": "+03:00"}, 200),
    dates("time zone of nowhere", {"text": "x", "timezone": "Europe/Atlantis"}, 400, "/timezone"),
    dates("time zone as a path", {"text": "x", "timezone": "../../etc/passwd"}, 400, "/timezone"),
    dates("time zone with NUL", {"text": "x", "timezone": "UTC\0"}, 400, "/timezone"),
    dates("language", {"text": "x", "language": "de-AT"}, 200),
    dates("language unknown", {"text": "x", "language": "qqq"}, 200),
    dates("language of no good form", {"text": "x", "language": "english!"}, 400, "/language"),
    dates("language with a line feed", {"text": "x", "language": "en\n"}, 400, "/language"),
]

ARTICLES = [
    put("text and html", {"text": "x", "html": "<p>x"}, 400, ""),
    put("neither text nor html", {"title": "x"}, 400, ""),
    put("empty object", {}, 400, ""),
    put("html empty", {"html": ""}, 400, "/html"),
    put("title too long", article(title="x" * 1001), 400, "/title"),
    put("title with NUL", article(title="a\0"), 400, "/title"),
    put("url not of the web", article(url="javascript:alert(1)"), 400, "/url"),
    put("url with a space", article(url="https://a b"), 400, "/url"),
    put("url with a line feed", article(url="https://a.example/\n"), 400, "/url"),
    put("source too long", article(source="x" * 201), 400, "/source"),
    put("id in the body", article(id="other"), 400, "/id"),
    put("id of no good form", article(), 400, "id", path="/articles/.hidden"),
    put("four faults at once", {"text": 1, "title": 2, "url": "x", "nope": 3}, 400, "/nope", "/text", "/title", "/url"),
    put("unknown parameter", article(), 400, "x", path="/articles/probe?x=1"),
    put("array", [article()], 400, ""),
    Probe("If-Match of nothing stored", "PUT", "/articles/none", 412, (), article(), {"if-match": '"x"'}),
    Probe("If-Match any of nothing stored", "PUT", "/articles/none", 412, (), article(), {"if-match": "*"}),
    Probe("If-Match ill-formed", "PUT", "/articles/none", 412, (), article(), {"if-match": "x"}),
    Probe("delete if it is another", "DELETE", "/articles/bridge", 412, (), None, {"if-match": '"x"'}),
    post("array of nothing", "/articles", [], 200),
    post("object where an array is read", "/articles", article(), 400, ""),
    post("too many articles", "/articles", [{}] * 1001, 400, ""),
    post("broken array", "/articles", b'[{"text":"x"},', 400, ""),
    post("refused articles do not fail the call", "/articles", [{}, 3, None, {"text": ""}], 200),
    post(
        "broken lines do not fail the call",
        "/articles",
        b'{"text":\n\xff\n3\n',
        200,
        content_type=NDJSON["content-type"],
    ),
    post("timeline of nothing", "/timeline", [], 200),
    post("timeline of one", "/timeline", [article()], 200),
    post("timeline of a text without dates", "/timeline", [{"text": "Nothing happened."}], 200),
    post("timeline of a bad article", "/timeline", [article(), {"text": ""}], 400, "/1/text"),
    post("timeline of two bad ones", "/timeline", [{"text": 1}, {"x": 1}], 400, "/0/text", "/1/x"),
    post("timeline of an object", "/timeline", article(), 400, ""),
    post("timeline with a cursor of nobody", f"/timeline?cursor={'a' * 43}", [article()], 404, "cursor"),
    post("timeline beyond the limit", "/timeline?limit=501", [article()], 400, "limit"),
    post("timeline as a calendar", "/timeline?format=ics", [article()], 200),
    post("timeline as nothing that is sent", "/timeline", [article()], 406, accept="image/png"),
    post("timeline of HTML given as text", "/timeline", [{"text": "<html><body><p>On 3 May 2021.</p>"}], 200),
    post("timeline of text given as HTML", "/timeline", [{"html": "It rained on 3 May 2021 in Riverton."}], 200),
    post("summary of one", "/summary", article(), 200),
    post("summary of two", "/summary", [article(), article(id="b", text="It snowed.")], 200),
    post("summary of nothing", "/summary", [], 400, ""),
    post("summary of a bad one", "/summary", {"text": ""}, 400, "/text"),
    post("summary of a text without letters", "/summary", {"text": "... 12 !!"}, 200),
    post("summary of one endless word", "/summary", {"text": "a" * 100_000}, 200),
    post("summary with unknown parameter", "/summary?lines=3", article(), 400, "lines"),
]

PROBES = [*QUERIES, *PLACES, *NEGOTIATION, *BODIES, *ARTICLES]


def send(client: httpx.Client, probe: Probe) -> httpx.Response:
    content = probe.body if isinstance(probe.body, bytes | None) else json.dumps(probe.body).encode()
    if probe.method in ("POST", "PUT", "PATCH") and content is None:
        content = b"null"
    headers = {**(JSON if content is not None else {}), **probe.headers}
    return client.request(probe.method, probe.path, content=content, headers={k: v for k, v in headers.items() if v})


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: f"{probe.method} {probe.name}")
def test_a_probe_gets_its_status_and_every_fault_is_named(client: httpx.Client, probe: Probe) -> None:
    response = send(client, probe)
    assert response.status_code == probe.status, response.text[:500]
    if probe.at:
        named = {fault.get("pointer", fault.get("parameter")) for fault in response.json()["errors"]}
        assert named == set(probe.at), response.text


def test_there_are_enough_probes_and_no_two_are_named_alike() -> None:
    names = [(probe.method, probe.name) for probe in PROBES]
    assert len(names) == len(set(names)) > 150
