"""A server on this machine that speaks the protocol, well or badly, as a test wants."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass(slots=True)
class Served:
    """``asked`` are the bodies of the requests, ``headers`` their headers. Whoever answers slowly
    waits for ``over``, so that nobody sleeps."""

    url: str
    over: threading.Event = field(default_factory=threading.Event)
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def serving(answer: Answer) -> Iterator[Served]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            served.asked.append({"path": self.path, **json.loads(body)})
            served.headers.append(dict(self.headers))
            with suppress(ConnectionError):
                answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = Served(url=f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        served.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def send(
    handler: BaseHTTPRequestHandler,
    *chunks: bytes,
    status: int = 200,
    kind: str = "text/event-stream",
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.end_headers()
    for chunk in chunks:
        handler.wfile.write(chunk)
        handler.wfile.flush()


def event(text: str) -> bytes:
    data = {"choices": [{"delta": {"content": text}}]}
    return f"data: {json.dumps(data)}\n\n".encode()


def saying(*texts: str) -> Answer:
    """Answers with these pieces, as a good server does."""
    first = b'data: {"choices": [{"delta": {"role": "assistant"}}]}\n\n'
    parts = [b": comment\n\n", first, *map(event, texts), b"data: [DONE]\n\n"]
    return lambda handler: send(handler, *parts)
