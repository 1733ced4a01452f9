"""Tries layers by real attacks, in processes made for it; never in the caller's own.

A layer's ``try_it`` starts a fresh interpreter that calls the layer's ``examine`` in a fork and
prints the status. Inside, each attack runs in a fork of its own, first without the layer (is the
attack real on this machine?) and then with it. What the kernel's version promises plays no part.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum, auto
from importlib import import_module
from pathlib import Path

from sandbox.layers import Layer, LayerStatus, State

_TIMEOUT_SECONDS = 10.0
_START = """\
import sys
sys.path.insert(0, sys.argv[1])
from sandbox.walls import probe
probe.main(sys.argv[2])
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """Something a layer is to stop. ``attempt`` raises ``OSError`` or ``MemoryError`` if it was."""

    name: str
    attempt: Callable[[], object]


class End(Enum):
    """How an attack ended."""

    SUCCEEDED = auto()
    REFUSED = auto()
    KILLED = auto()


def try_layer(layer: Layer, module: str) -> LayerStatus:
    """Return what the ``examine`` of a layer's module finds in a new interpreter."""
    return try_layers({layer: module})[0]


def try_layers(modules: Mapping[Layer, str]) -> tuple[LayerStatus, ...]:
    """Return what the ``examine`` of each module finds, in forks of one new interpreter."""
    import subprocess  # not needed in workers, and slow to import

    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, "-I", "-S", "-c", _START, root, json.dumps(modules)]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=_TIMEOUT_SECONDS, stdin=subprocess.DEVNULL
        )
        return tuple(_status(fields) for fields in json.loads(done.stdout))
    except subprocess.TimeoutExpired:
        reason = f"the probe did not end within {_TIMEOUT_SECONDS:.0f} s"
    except (OSError, ValueError, KeyError) as error:
        reason = f"the probe failed: {type(error).__name__}: {error}"
    return tuple(_failed(layer, reason) for layer in modules)


def main(modules: str) -> None:
    """Examine layers and print their statuses; the entry of the fresh interpreter."""
    found = [_examined(Layer(layer), name) for layer, name in json.loads(modules).items()]
    os.write(1, json.dumps([asdict(status) for status in found]).encode())


def _examined(layer: Layer, module: str) -> LayerStatus:
    try:
        return status_in_fork(import_module(module).examine)
    except (ImportError, ValueError) as error:  # no such module, or the fork gave no answer
        return _failed(layer, f"the probe failed: {type(error).__name__}: {error}")


def examine(
    put_up: Callable[[], LayerStatus], attacks: Sequence[Attack], *, unstopped: str = ""
) -> LayerStatus:
    """Return the layer's status after trying every attack that is real on this machine.

    ``unstopped`` ends the detail: what the layer is known to leave open here.
    """
    status = status_in_fork(put_up)
    if not status.active:
        return status
    real = [attack for attack in attacks if end_of(attack) is End.SUCCEEDED]
    return judged(status, {attack.name: end_of(attack, put_up) for attack in real}, unstopped)


def judged(status: LayerStatus, ends: dict[str, End], unstopped: str = "") -> LayerStatus:
    """Return the status that the attacks leave of a layer which says that it is on."""
    succeeded = [name for name, end in ends.items() if end is End.SUCCEEDED]
    if succeeded:
        return replace(
            status,
            state=State.OFF,
            detail=f"put up, but did not stop: {', '.join(succeeded)}",
            remedy="report this machine (uname -a); its kernel does not keep what it promises",
        )
    if not ends:
        return replace(status, detail=f"{status.detail}; no attack is possible here to try it")
    return replace(status, detail=f"stopped: {', '.join(ends)}{unstopped}")


def end_of(attack: Attack, put_up: Callable[[], object] | None = None) -> End:
    """Run an attack in a fork, behind a layer if one is given."""
    pid = os.fork()
    if pid == 0:
        _attack(attack, put_up)
    _, wait_status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(wait_status)
    if code < 0:
        return End.KILLED
    return End.SUCCEEDED if code == 0 else End.REFUSED


def status_in_fork(put_up: Callable[[], LayerStatus]) -> LayerStatus:
    """Put a layer up in a fork and return its report."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.dup2(writing, 1)  # the filter lets a worker write to its channel, 1 and 2 only
            os.write(1, json.dumps(asdict(put_up())).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(pid, 0)
    return _status(json.loads(answer))


def _attack(attack: Attack, put_up: Callable[[], object] | None) -> None:
    """End this fork with 0 if the attack succeeds, 1 if it is refused."""
    code = 1
    try:
        if put_up is not None:
            put_up()
        attack.attempt()
        code = 0
    except (OSError, MemoryError, RuntimeError):
        code = 1
    finally:
        os._exit(code)


def _status(fields: dict[str, str]) -> LayerStatus:
    return LayerStatus(
        layer=Layer(fields["layer"]),
        state=State(fields["state"]),
        detail=fields["detail"],
        remedy=fields["remedy"],
    )


def _failed(layer: Layer, detail: str) -> LayerStatus:
    return LayerStatus(
        layer=layer,
        state=State.UNAVAILABLE,
        detail=detail,
        remedy="run `python -m sandbox.doctor` again; if it stays, report the line above",
    )
