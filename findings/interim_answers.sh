#!/usr/bin/env bash
# No interim answer (1xx) before the final one is understood by every client, though RFC 9110, section 15.2, has each
# client parse one or more of them at any time.
#
# Seen with requests 2.34.2 (on CPython's http.client), httpx 0.28.1, aiohttp 3.14.5, pycurl 7.49.0 and undici 7.16.0
# (Node's fetch), a server sending the interim answer twice, then "200 OK" with the body "ok":
#   100 Continue     requests 200, httpx 200, aiohttp 200, pycurl 200, undici refuses it ("bad response")
#   102 Processing   requests takes it for the final answer, with an empty body; the others 200
#   103 Early Hints  requests takes it for the final answer, with an empty body; the others 200
# Guess before: all five skip all three. What it means for a server that wants to know whether a client still waits:
# nothing may be sent ahead to every client.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests==2.34.2 httpx==0.28.1 aiohttp==3.14.5 pycurl==7.49.0
npm install --silent --no-fund --no-audit undici@7.16.0 >/dev/null

cat >server.py <<'PY'
import socket
import sys
import threading

interim = {"100": "Continue", "102": "Processing", "103": "Early Hints"}
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)


def answer(client: socket.socket) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        head += client.recv(4096)
    status = head.split()[1].decode().strip("/")
    for _ in range(2):
        client.sendall(f"HTTP/1.1 {status} {interim[status]}\r\n\r\n".encode())
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
    client.recv(1)
    client.close()


while True:
    threading.Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()
PY

cat >ask.py <<'PY'
import asyncio
import io
import sys

import aiohttp
import httpx
import pycurl
import requests


async def ask_aiohttp(url):
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.read()


def ask_pycurl(url):
    body = io.BytesIO()
    curl = pycurl.Curl()
    curl.setopt(curl.URL, url)
    curl.setopt(curl.WRITEDATA, body)
    curl.perform()
    return curl.getinfo(curl.RESPONSE_CODE), body.getvalue()


for status in ("100", "102", "103"):
    url = f"http://127.0.0.1:{sys.argv[1]}/{status}"
    answer = requests.get(url, timeout=5)
    print(status, "requests", answer.status_code, answer.content)
    answer = httpx.get(url, timeout=5)
    print(status, "httpx", answer.status_code, answer.content)
    print(status, "aiohttp", *asyncio.run(ask_aiohttp(url)))
    print(status, "pycurl", *ask_pycurl(url))
PY

cat >ask.mjs <<'JS'
import { fetch } from "undici";
for (const status of ["100", "102", "103"]) {
  const url = `http://127.0.0.1:${process.argv[2]}/${status}`;
  try {
    const answer = await fetch(url);
    console.log(status, "undici", answer.status, await answer.text());
  } catch (error) {
    console.log(status, "undici", error.cause.message);
  }
}
JS

exec 3< <(python3 server.py)
read -r port <&3
trap 'kill %1 2>/dev/null || true; pkill -P $$ 2>/dev/null || true; rm -rf "$folder"' EXIT
{ venv/bin/python ask.py "$port"; node ask.mjs "$port"; } | sort >seen
cat seen
sort >expected <<'SEEN'
100 requests 200 b'ok'
100 httpx 200 b'ok'
100 aiohttp 200 b'ok'
100 pycurl 200 b'ok'
100 undici bad response
102 requests 102 b''
102 httpx 200 b'ok'
102 aiohttp 200 b'ok'
102 pycurl 200 b'ok'
102 undici 200 ok
103 requests 103 b''
103 httpx 200 b'ok'
103 aiohttp 200 b'ok'
103 pycurl 200 b'ok'
103 undici 200 ok
SEEN
diff expected seen && echo "as it was seen"
