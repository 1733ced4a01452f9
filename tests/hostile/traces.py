"""What an attack might leave behind on the machine, looked for by the numbers of its processes.

Other programs come and go on the same machine, so whole listings cannot be compared: every attack
that makes a name puts its process number into it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from pathlib import Path

_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", ".", "/")


def left_by(pids: Set[int]) -> list[str]:
    """Processes of their sessions and groups, files and shared memory, each in words."""
    return [*_processes(pids), *_files(pids), *_shared_memory(pids)]


def descriptors() -> int:
    """How many descriptors this process has."""
    return len(os.listdir("/proc/self/fd"))


def children(pid: int) -> str:
    """The living and the unreaped children of a process, as the kernel lists them."""
    return Path(f"/proc/{pid}/task/{pid}/children").read_text()


def command_lines() -> list[str]:
    """The command line of every process."""
    return [line for folder in _process_folders() if (line := _read(folder / "cmdline"))]


def _processes(pids: Set[int]) -> Iterator[str]:
    for folder in _process_folders():
        stat = _read(folder / "stat").rpartition(")")[2].split()
        if stat and (int(stat[2]) in pids or int(stat[3]) in pids):
            yield f"process {folder.name}"


def _files(pids: Set[int]) -> Iterator[str]:
    names = {f"hostile-{pid}{end}" for pid in pids for end in ("", "x")}
    for folder in map(Path, _FOLDERS):
        found = names.intersection(os.listdir(folder)) if folder.is_dir() else ()
        yield from (f"file {folder / name}" for name in found)


def _shared_memory(pids: Set[int]) -> Iterator[str]:
    """System V segments and queues by the process that made or last used them."""
    for kind, column in (("shm", "cpid"), ("msg", "lspid")):
        lines = _read(Path("/proc/sysvipc") / kind).splitlines()
        owner = lines[0].split().index(column) if lines else 0
        yield from (f"{kind} {line}" for line in lines[1:] if int(line.split()[owner]) in pids)


def _process_folders() -> Iterator[Path]:
    return Path("/proc").glob("[0-9]*")


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:  # a process that ended meanwhile, or a kernel without this
        return ""
