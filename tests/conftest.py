"""Settings for the whole suite: how hypothesis behaves, and where it may write."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import hypothesis

# Read by hypothesis when it first stores anything; keeps .hypothesis out of the project's root.
os.environ.setdefault(
    "HYPOTHESIS_STORAGE_DIRECTORY",
    str(Path(__file__).resolve().parent.parent / ".pytest_cache" / "hypothesis"),
)

# The machine is shared and slow at times: no test may depend on how long an example takes.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

# A script's background job has Ctrl-C ignored, and hands that on to the commands under test.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
