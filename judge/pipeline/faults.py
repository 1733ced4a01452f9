"""Faults of the sandbox leave the pipeline as judge errors: they say nothing of a submission."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from judge.errors import JudgeFault, SandboxUnavailable
from sandbox.errors import SandboxError, TooWeak


@contextlib.contextmanager
def sandbox_faults() -> Iterator[None]:
    """Turn the sandbox's own faults into judge errors: they say nothing of the submission."""
    try:
        yield
    except TooWeak as error:
        raise SandboxUnavailable(
            str(error), remedy="see `judge doctor`; --allow-weak accepts the risk"
        ) from error
    except SandboxError as error:
        raise JudgeFault(f"the sandbox failed: {error}", remedy="see `judge doctor`") from error
