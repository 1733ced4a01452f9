"""Runs every target for a while and says how it went.

    python -m tests.fuzz [SECONDS]         each target gets that long (60)

Exits with 1 when a target found something: the input that did it is kept below .fuzz and its path
is printed. Exits with 0 and the reason where atheris is not installed.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ("reply", "source")


def main(seconds: str = "60") -> int:
    if importlib.util.find_spec("atheris") is None:
        print("skipped: atheris is not installed, or has no build for this Python and system")
        return 0
    found = [name for name in TARGETS if fuzz(name, seconds) != 0]
    print(f"found something: {', '.join(found)}" if found else "nothing found")
    return 1 if found else 0


def fuzz(name: str, seconds: str) -> int:
    kept = ROOT / ".fuzz" / name
    kept.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={kept}/", "-rss_limit_mb=4096"]
    command = [sys.executable, "-m", f"tests.fuzz.{name}", *options, "-timeout=20"]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
