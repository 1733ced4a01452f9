"""What can go wrong in the sandbox itself. Never the submission's doing."""

from __future__ import annotations


class SandboxError(Exception):
    """The sandbox failed; says nothing about the submission."""


class WorkerNotReady(SandboxError):
    """A worker did not start, or did not report itself ready in time."""


class TooWeak(SandboxError):
    """The layers that hold on this machine do not reach the grade that was asked for."""
