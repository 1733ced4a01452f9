"""What a real server on this machine sends, and what becomes of it."""

from __future__ import annotations

import json
import socket
from http.server import BaseHTTPRequestHandler

import pytest

from judge.endpoint.chat import chat
from judge.endpoint.events import MOST_BYTES
from judge.errors import EndpointFailed
from judge.model.endpoint import Endpoint, Message, Speaker
from tests.endpoint.serving import Answer, event, saying, send, serving

MESSAGES = (
    Message(speaker=Speaker.SYSTEM, text="be brief"),
    Message(speaker=Speaker.USER, text="how do I sort?"),
)
KEY = "sk-secret-of-somebody"


def endpoint(url: str, seconds: float = 20.0) -> Endpoint:
    return Endpoint(base_url=url, model="small", key=KEY, seconds=seconds)


def reply(answer: Answer, *, seconds: float = 20.0) -> str:
    with serving(answer) as served:
        return "".join(chat(endpoint(served.url, seconds), MESSAGES))


def test_reply_comes_in_pieces_as_it_is_sent() -> None:
    served_first: list[str] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        send(handler, event("first "))
        assert served.over.wait(20)
        handler.wfile.write(event("second") + b"data: [DONE]\n\n")

    with serving(answer) as served:
        for piece in chat(endpoint(served.url), MESSAGES):
            served_first.append(piece)
            served.over.set()
    assert served_first == ["first ", "second"]


def test_request_is_what_the_protocol_wants() -> None:
    with serving(saying("yes")) as served:
        assert "".join(chat(endpoint(served.url), MESSAGES)) == "yes"
    (asked,), (headers,) = served.asked, served.headers
    assert asked["path"] == "/v1/chat/completions"
    assert (asked["model"], asked["stream"]) == ("small", True)
    assert asked["messages"] == [
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "how do I sort?"},
    ]
    assert headers["Authorization"] == f"Bearer {KEY}"


def test_server_that_does_not_stream_is_understood() -> None:
    body = {"choices": [{"message": {"role": "assistant", "content": "use sorted"}}]}
    assert reply(lambda h: send(h, json.dumps(body).encode(), kind="application/json")) == (
        "use sorted"
    )


def test_letters_that_are_cut_between_chunks_are_whole_again() -> None:
    sent = event("größer ≥ 1").replace(b"\\u00f6", "ö".encode())
    parts = [sent[at : at + 1] for at in range(len(sent))]
    assert reply(lambda h: send(h, *parts, b"data: [DONE]\r\n")) == "größer ≥ 1"


def status(code: int) -> Answer:
    return lambda handler: send(handler, b"{}", status=code)


def redirect(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(307)
    handler.send_header("Location", "http://127.0.0.1:1/elsewhere")
    handler.end_headers()


def breaks_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"data: ")


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()
    while True:
        handler.wfile.write(event("x" * 1000))


def one_long_line(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"data: " + b"[" * (MOST_BYTES + 1))


BAD: list[tuple[str, Answer, str]] = [
    ("unauthorised", status(401), "answered with status 401"),
    ("overloaded", status(429), "answered with status 429"),
    ("broken", status(500), "answered with status 500"),
    ("redirect", redirect, "answered with status 307"),
    ("no json", lambda h: send(h, b"data: {nope\n\n"), "it is no JSON"),
    ("a list", lambda h: send(h, b"data: [1]\n\n"), "it is no JSON object"),
    ("an error", lambda h: send(h, b'data: {"error": "KEY"}\n\n'), "an error of the endpoint"),
    ("no choices", lambda h: send(h, b'data: {"choices": 7}\n\n'), "it has no choices"),
    ("nested", lambda h: send(h, b"data: " + b"[" * 100_000 + b"\n\n"), "it is no JSON"),
    ("a page", lambda h: send(h, b"<html>", kind="text/html"), "it is no JSON"),
    ("breaks off", breaks_off, "cannot be asked (RemoteProtocolError)"),
    ("endless", endless, f"longer than {MOST_BYTES:,} bytes"),
    ("one long line", one_long_line, f"longer than {MOST_BYTES:,} bytes"),
]


@pytest.mark.parametrize(("answer", "why"), [case[1:] for case in BAD], ids=[c[0] for c in BAD])
def test_bad_reply_is_a_failure_with_its_reason(answer: Answer, why: str) -> None:
    with pytest.raises(EndpointFailed) as failed:
        reply(answer)
    assert why in failed.value.message
    assert KEY not in str(failed.value)


def test_server_that_says_nothing_is_given_up() -> None:
    def says_nothing(handler: BaseHTTPRequestHandler) -> None:
        served.over.wait(20)

    with serving(says_nothing) as served, pytest.raises(EndpointFailed) as failed:
        list(chat(endpoint(served.url, 0.1), MESSAGES))
    assert "took longer than 0.1 s" in failed.value.message


def test_server_that_trickles_is_given_up() -> None:
    def trickles(handler: BaseHTTPRequestHandler) -> None:
        send(handler, b": ")
        while not served.over.wait(0.01):
            handler.wfile.write(b".")
            handler.wfile.flush()

    with serving(trickles) as served, pytest.raises(EndpointFailed) as failed:
        list(chat(endpoint(served.url, 0.3), MESSAGES))
    assert "took longer than 0.3 s" in failed.value.message


def test_server_that_is_not_there_is_a_failure() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        with pytest.raises(EndpointFailed, match="cannot be asked"):
            list(chat(endpoint(url), MESSAGES))


def test_key_is_not_shown() -> None:
    assert KEY not in repr(endpoint("http://localhost/v1"))
