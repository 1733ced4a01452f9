"""Runs programs when no file can be opened and no module found, as behind the kernel wall.

    python -m tests.sandbox.policy.closed_run FILE...

Prints the name of each program that failed, with its error.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sandbox import policy
from tests.dialect.programs import under_the_policy

_CLOSED = ("open", "os.listdir", "os.scandir", "socket.connect", "subprocess.Popen")


def _close() -> None:
    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event in _CLOSED:
            raise PermissionError(f"{event}{arguments!r}")

    sys.addaudithook(refuse)
    sys.meta_path.clear()


def main(*files: str) -> None:
    programs = {file: Path(file).read_text(encoding="utf-8") for file in files}
    policy.preload()
    _close()
    for file, source in programs.items():
        try:
            under_the_policy(source)
        except BaseException as error:  # noqa: BLE001 - reported
            sys.stdout.write(f"{file}: {type(error).__name__}: {error}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
