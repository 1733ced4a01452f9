"""The worker's end of the socket."""

from __future__ import annotations

import os
from typing import Any

from sandbox import frames


class Channel:
    """The worker's end of the socket: whole frames in, replies with the request's nonce out."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._nonce = 0

    @property
    def fd(self) -> int:
        return self._fd

    def receive(self) -> tuple[Any, ...]:
        """The next request; exits when the supervisor is gone."""
        length, self._nonce = frames.HEADER.unpack(self._read(frames.HEADER.size))
        return frames.decode_request(self._read(length))

    def reply(self, kind: bytes, body: object) -> None:
        self.send(frames.encode_reply(kind, body))

    def send(self, reply: bytes) -> None:
        """An encoded reply to the last request."""
        view = memoryview(frames.pack(self._nonce, reply))
        while view:
            view = view[os.write(self._fd, view) :]

    def _read(self, size: int) -> bytes:
        parts = []
        while size:
            part = os.read(self._fd, min(size, 1 << 20))
            if not part:
                os._exit(0)
            parts.append(part)
            size -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)
