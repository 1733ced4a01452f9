"""Asks an endpoint, and hands over its reply as it arrives."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from judge.endpoint.events import BadReply, pieces
from judge.errors import EndpointFailed
from judge.model.endpoint import Endpoint, Message

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 5.0
_MOST_TOKENS = 600
_OK = 200


def chat(endpoint: Endpoint, messages: Sequence[Message]) -> Iterator[str]:
    """The reply in pieces, until it ends or its time is over. Raises EndpointFailed, also after
    some pieces have come."""
    try:
        import httpx
    except ImportError:
        raise EndpointFailed(
            "asking a model needs httpx, which is not installed",
            remedy="install the judge with its extra: coding-round-judge[model]",
        ) from None
    try:
        yield from _streamed(endpoint, messages)
    except BadReply as error:
        raise _failed(endpoint, f"sent no reply of a chat: {error}") from None
    except httpx.TimeoutException:
        raise _failed(endpoint, f"took longer than {endpoint.seconds:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise _failed(endpoint, f"cannot be asked ({type(error).__name__})") from None


def _streamed(endpoint: Endpoint, messages: Sequence[Message]) -> Iterator[str]:
    import httpx

    ends = time.monotonic() + endpoint.seconds
    timeout = httpx.Timeout(endpoint.seconds, connect=min(CONNECT_SECONDS, endpoint.seconds))
    with (
        httpx.Client(timeout=timeout, follow_redirects=False) as client,
        client.stream(
            "POST",
            f"{endpoint.base_url}/chat/completions",
            json=_body(endpoint, messages),
            headers=_headers(endpoint),
        ) as response,
    ):
        if response.status_code != _OK:
            raise _failed(endpoint, f"answered with status {response.status_code}")
        streamed = "event-stream" in response.headers.get("content-type", "")
        yield from pieces(_until(ends, response, endpoint), streamed=streamed)


def _until(ends: float, response: httpx.Response, endpoint: Endpoint) -> Iterator[bytes]:
    """A server that sends a byte now and then is no reason to wait for ever."""
    for chunk in response.iter_bytes():
        if time.monotonic() > ends:
            raise _failed(endpoint, f"took longer than {endpoint.seconds:g} s")
        yield chunk


def _body(endpoint: Endpoint, messages: Sequence[Message]) -> dict[str, object]:
    return {
        "model": endpoint.model,
        "messages": [{"role": each.speaker.value, "content": each.text} for each in messages],
        "stream": True,
        "temperature": 0,
        "max_tokens": _MOST_TOKENS,
    }


def _headers(endpoint: Endpoint) -> dict[str, str]:
    return {} if endpoint.key is None else {"Authorization": f"Bearer {endpoint.key}"}


def _failed(endpoint: Endpoint, why: str) -> EndpointFailed:
    return EndpointFailed(f"{endpoint.base_url} {why}", remedy="the cards answer instead")
