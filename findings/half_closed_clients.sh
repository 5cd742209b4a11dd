#!/usr/bin/env bash
# A client that sends its whole request, closes its sending side and waits (as "nc -N" and many scripts do) gets no
# answer at all from four of five Python servers, where the answer takes a moment; nothing is logged either.
# RFC 9112, section 9.6, lets a client half-close; the request is complete, so it can be answered.
#
# Seen with uvicorn 0.54.0 (httptools 0.9.0 and h11 0.16.0), granian 2.8.7, Hypercorn 0.18.0, daphne 4.2.3 and an
# application that answers after 0.3 seconds: all five answer a client that stays open; of one that has half-closed
# only Hypercorn takes notice, the others close the connection without a byte.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check uvicorn==0.54.0 httptools==0.9.0 h11==0.16.0 granian==2.8.7 \
  hypercorn==0.18.0 daphne==4.2.3

cat >slow.py <<'PY'
import asyncio


async def app(scope, receive, send):
    if scope["type"] == "http":
        await asyncio.sleep(0.3)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})
PY

cat >ask.py <<'PY'
import socket
import subprocess
import sys
import time

SERVERS = {
    "uvicorn, httptools": "uvicorn slow:app --port {} --http httptools --log-level critical",
    "uvicorn, h11": "uvicorn slow:app --port {} --http h11 --log-level critical",
    "granian": "granian --interface asginl --no-log --port {} slow:app",
    "hypercorn": "hypercorn slow:app --log-level critical -b 127.0.0.1:{}",
    "daphne": "daphne -p {} slow:app",
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def connected(port):
    for _ in range(200):
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=10)
        except ConnectionRefusedError:
            time.sleep(0.1)
    raise SystemExit(f"nothing listens on {port}")


def ask(port, half_close):
    with connected(port) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        if half_close:
            client.shutdown(socket.SHUT_WR)
        answer = client.recv(65536)
    return " ".join(answer.decode().split()[:2]) or "nothing"


for name, command in SERVERS.items():
    port = free_port()
    program, *rest = command.format(port).split()
    server = subprocess.Popen([f"venv/bin/{program}", *rest], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    connected(port).close()
    print(f"{name}: {ask(port, False)}, half-closed: {ask(port, True)}")
    server.kill()
    server.wait()
PY

venv/bin/python ask.py >seen
cat seen
cat >expected <<'SEEN'
uvicorn, httptools: HTTP/1.1 200, half-closed: nothing
uvicorn, h11: HTTP/1.1 200, half-closed: nothing
granian: HTTP/1.1 200, half-closed: nothing
hypercorn: HTTP/1.1 200, half-closed: HTTP/1.1 200
daphne: HTTP/1.1 200, half-closed: nothing
SEEN
diff expected seen && echo "as it was seen"
