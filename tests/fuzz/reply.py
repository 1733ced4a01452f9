"""Target: a reply is decoded into plain data, or refused with a FrameError; nothing else happens.

What was decoded can be ruled on, shown and compared, and is written by ``tag`` as it was read.
"""

from __future__ import annotations

import json
import sys

import atheris

with atheris.instrument_imports(include=["sandbox.frames", "sandbox.replies", "sandbox.calls"]):
    from sandbox import frames
    from sandbox.limits import Limits
    from sandbox.replies import Reply, stop_of

from judge.pipeline.counterexample import jsonable, text_of
from judge.pipeline.decide import rule_on_stop

LIMITS = Limits()
KINDS = b"VELHDFMOXCN"
ODD = (None, True, False, "nan", "ff", 10**400, -0.0, 1e308)


def one(data: bytes) -> None:
    payload = _payload(atheris.FuzzedDataProvider(data))
    try:
        reply = Reply(*frames.decode_reply(payload))
    except frames.FrameError:
        return
    stop = stop_of(reply, LIMITS)
    if stop is not None:
        rule_on_stop(stop)
    json.dumps(jsonable(reply.body))
    text_of(reply.body)
    again = frames.encode_reply(b"V", frames.tag(reply.body))
    frames.decode_reply(again)


def _payload(data: atheris.FuzzedDataProvider) -> bytes:
    """The bytes as they are, or a body grown from them, with some bytes changed."""
    kind = KINDS[int(data.ConsumeIntInRange(0, len(KINDS) - 1)) :][:1]
    if data.ConsumeBool():
        return kind + bytes(data.ConsumeBytes(200))
    body = bytearray(json.dumps(_body(data, 4)).encode())
    for _ in range(data.ConsumeIntInRange(0, 2)):
        body[data.ConsumeIntInRange(0, len(body) - 1)] = data.ConsumeIntInRange(0, 255)
    return kind + bytes(body)


def _body(data: atheris.FuzzedDataProvider, depth: int) -> object:
    choice = data.ConsumeIntInRange(0, 7 if depth else 4)
    items = range(data.ConsumeIntInRange(0, 4)) if choice > 4 else ()
    match choice:
        case 0:
            return [None, True, False, "nan", "ff", 10**400, -0.0, 1e308][
                data.ConsumeIntInRange(0, 7)
            ]
        case 1:
            return data.ConsumeInt(9)
        case 2:
            return data.ConsumeFloat()
        case 3 | 4:
            return data.ConsumeUnicode(6)
        case 5:
            return [_body(data, depth - 1) for _ in items]
        case _:
            tag = "tszdbfurx"[data.ConsumeIntInRange(0, 8)]
            return {tag: [_body(data, depth - 1) for _ in items]}


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
