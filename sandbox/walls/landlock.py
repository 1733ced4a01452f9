"""Landlock: no file, no TCP port, no signal and no abstract socket outside this process.

A ruleset that handles every right and allows none. Binds the calling thread and what it starts
later, so it goes up before any thread. Rights by ABI: <linux/landlock.h>.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from dataclasses import dataclass

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, kernel, privileges, probe

_CREATE_RULESET = 444
_RESTRICT_SELF = 446
_VERSION_ONLY = 1
_NO_LOG = 1  # LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF: or a worker could flood the audit log
_LOG_FLAGS_SINCE = 7

_FILE_RIGHTS_SINCE = {1: 13, 2: 14, 3: 15, 5: 16}
"""By ABI, how many file-system rights there are: 2 adds REFER, 3 TRUNCATE, 5 IOCTL_DEV."""
_NET_SINCE, _NET_RIGHTS = 4, 0b11  # BIND_TCP, CONNECT_TCP
_SCOPES_SINCE, _SCOPES = 6, 0b11  # ABSTRACT_UNIX_SOCKET, SIGNAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """The rights that a ruleset takes away, as the kernel's bit masks."""

    files: int
    network: int
    scopes: int

    def packed(self) -> bytes:
        """Return ``struct landlock_ruleset_attr``, without the fields that older kernels lack."""
        fields = [self.files, self.network, self.scopes]
        while fields[-1] == 0:
            fields.pop()
        return struct.pack(f"={len(fields)}Q", *fields)

    def missing(self) -> tuple[str, ...]:
        """Name what this ABI cannot take away and later ones can."""
        optional = (("TCP", self.network), ("signals and abstract sockets", self.scopes))
        return tuple(name for name, rights in optional if not rights)


def handled(abi: int) -> Handled:
    """Return everything that an ABI of this version can take away, up to what is known here."""
    bits = max(bits for since, bits in _FILE_RIGHTS_SINCE.items() if abi >= since)
    return Handled(
        files=(1 << bits) - 1,
        network=_NET_RIGHTS if abi >= _NET_SINCE else 0,
        scopes=_SCOPES if abi >= _SCOPES_SINCE else 0,
    )


def apply() -> LayerStatus:
    """Take every right away from this thread for good, and check that a folder cannot be read."""
    try:
        others = kernel.other_threads()
        abi = _abi()
        _restrict(handled(abi), _NO_LOG if abi >= _LOG_FLAGS_SINCE else 0)
    except OSError as error:
        return _status(State.UNAVAILABLE, str(error), _remedy(error))
    if others:
        return _status(State.OFF, f"{others} other threads stay unbound", "start none before")
    try:
        os.close(os.open("/", os.O_RDONLY))
    except PermissionError:
        return _status(State.ON, f"ABI {abi}{_uncovered(abi)}")
    return _status(State.OFF, "accepted, yet a folder could be opened", "report uname -a")


def try_it() -> LayerStatus:
    """Try the layer by attacks, in processes of their own."""
    return probe.try_layer(Layer.LANDLOCK, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    try:
        abi = _abi()
    except OSError:
        return probe.status_in_fork(_alone)
    rights = handled(abi)
    attempts = attacks.files()
    if rights.network:
        attempts += attacks.tcp()
    if rights.scopes:
        attempts += attacks.outsiders()
    return probe.examine(_alone, attempts, unstopped=_uncovered(abi))


def _alone() -> LayerStatus:
    """Put the layer up with what it needs: an ordinary user may not without no_new_privs."""
    privileges.apply()
    return apply()


def _abi() -> int:
    return kernel.syscall("landlock_create_ruleset", _CREATE_RULESET, None, 0, _VERSION_ONLY)


def _restrict(rights: Handled, flags: int) -> None:
    attributes = rights.packed()
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = kernel.syscall("landlock_create_ruleset", _CREATE_RULESET, buffer, len(attributes), 0)
    try:
        kernel.syscall("landlock_restrict_self", _RESTRICT_SELF, ruleset, flags)
    finally:
        os.close(ruleset)


def _uncovered(abi: int) -> str:
    missing = handled(abi).missing()
    return f" (this kernel's cannot stop: {', '.join(missing)})" if missing else ""


def _status(state: State, detail: str, remedy: str = "") -> LayerStatus:
    return LayerStatus(layer=Layer.LANDLOCK, state=state, detail=detail, remedy=remedy)


def _remedy(error: OSError) -> str:
    if error.errno == errno.ENOSYS:
        return "Linux 5.13 or later with CONFIG_SECURITY_LANDLOCK"
    if error.errno == errno.EOPNOTSUPP:
        return "switch it on at boot: add landlock to the kernel's lsm= parameter"
    return "a container around this process may forbid it: let its profile permit landlock(7)"
