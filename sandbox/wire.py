"""The supervisor's end of a worker's socket: a request goes out while replies come in.

Nothing here blocks longer than it is told to, and nothing here knows clocks or outcomes: a worker
that stops reading, floods or goes silent costs no more than the time it is given.
"""

from __future__ import annotations

import secrets
import select
import socket
from typing import Any

from sandbox import frames
from sandbox.replies import Reply

_PART = 1 << 20


class Wire:
    """One request at a time: ``ask``, then ``exchange`` until ``reply`` has it."""

    def __init__(self, end: socket.socket, *, longest_reply: int) -> None:
        end.setblocking(False)
        self._end = end
        self._longest = longest_reply
        self._poll = select.poll()
        self._poll.register(end, select.POLLIN)
        self._nonce = 0
        self._unsent = memoryview(b"")
        self._received = bytearray()

    def close(self) -> None:
        self._end.close()

    def ask(self, *parts: Any) -> None:
        """Begin a request, under a fresh nonce; most fit into the socket's buffer at once."""
        self._nonce = secrets.randbits(63)
        self._unsent = memoryview(frames.pack(self._nonce, frames.encode_request(*parts)))
        self._send()
        self._poll.modify(self._end, self._events())

    def exchange(self, wait_seconds: float) -> bool:
        """Wait that long at most for the socket, then send and read what it takes; False once the
        worker has closed its end."""
        happened = self._poll.poll(max(0.0, wait_seconds * 1000))
        ready = happened[0][1] if happened else 0
        if ready & select.POLLOUT:
            self._send()
            self._poll.modify(self._end, self._events())
        return self._receive() if ready & ~select.POLLOUT else True

    def reply(self) -> Reply | None:
        """The reply to the last request, once it is there. Raises FrameError for anything else."""
        if len(self._received) < frames.HEADER.size:
            return None
        length, echoed = frames.HEADER.unpack_from(self._received)
        if echoed != self._nonce:
            raise frames.FrameError("a message that answers no request")
        if length > self._longest:
            raise frames.FrameError("a message longer than any answer")
        end = frames.HEADER.size + length
        if len(self._received) < end:
            return None
        payload = bytes(memoryview(self._received)[frames.HEADER.size : end])
        del self._received[:end]
        if self._received:
            raise frames.FrameError("more than one message for one request")
        return Reply(*frames.decode_reply(payload))

    def _events(self) -> int:
        return select.POLLIN | (select.POLLOUT if self._unsent else 0)

    def _send(self) -> None:
        """Send what the socket takes. A worker that is gone is noticed when reading."""
        try:
            while self._unsent:
                self._unsent = self._unsent[self._end.send(self._unsent) :]
        except BlockingIOError:
            return
        except (BrokenPipeError, ConnectionResetError):
            self._unsent = memoryview(b"")

    def _receive(self) -> bool:
        try:
            part = self._end.recv(_PART)
        except BlockingIOError:
            return True
        except ConnectionResetError:
            return False
        self._received += part
        return bool(part)
