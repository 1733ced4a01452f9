"""The module object that a submission's code runs in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import ModuleType

from sandbox.policy import curated, views
from sandbox.policy.preload import preload
from sandbox.policy.streams import Streams, connect


def make_module(
    *,
    name: str,
    write: Callable[[str], None],
    extras: Mapping[str, object],
    streams: Streams | None = None,
) -> ModuleType:
    """A fresh module, registered in ``sys.modules`` (string annotations are looked up there).

    It sees the curated built-ins and ``extras``; what it prints goes to ``write``. A program has
    ``streams``: then only its standard error goes to ``write``.
    """
    preload()
    module = ModuleType(name)
    module.__dict__.update(extras)
    shown = views.build(write)
    builtins = module.__dict__["__builtins__"] = curated.build(shown)
    if streams is not None:
        connect(streams, shown["sys"], builtins)
    sys.modules[name] = module
    return module
