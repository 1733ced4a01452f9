"""The kernel wall: what a worker puts up on itself before it sees a submission.

One module per layer; each can be tried alone with its ``try_it()``. ``kernel`` has the raw calls,
``bpf`` the assembler, ``numbers`` and ``rules`` the tables of system calls.
"""

from __future__ import annotations

from sandbox.walls.wall import harden_parent, put_up

__all__ = ["harden_parent", "put_up"]
