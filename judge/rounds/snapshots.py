"""Code, sheets, plans, own cases and drafts as they stood, each in a file named by its content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from judge.errors import RoundUnavailable
from judge.rounds.durable import sync_folder, write_whole, writing_to

CODE = ".py"
SHEET = ".txt"
PLAN = ".md"
CASES = ".cases"
DRAFT = ".json"


@dataclass(frozen=True, slots=True)
class Snapshots:
    """The files in ``folder``. The folder must exist."""

    folder: Path

    def save(self, content: bytes, suffix: str) -> str:
        """Keep ``content``; its SHA-256. Once this returns, it is on the disk. Raises
        RoundUnavailable."""
        sha256 = digest(content)
        path = self.path(sha256, suffix)
        with writing_to(path):
            if path.exists() and digest(path.read_bytes()) == sha256:
                sync_folder(self.folder)  # whoever wrote it may have died before doing so
            else:
                write_whole(path, content)
        return sha256

    def read(self, sha256: str, suffix: str) -> bytes:
        """Raises RoundUnavailable where it is gone or is not what it was."""
        path = self.path(sha256, suffix)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise RoundUnavailable(path, f"cannot be read: {error.strerror}") from None
        if digest(content) != sha256:
            raise RoundUnavailable(path, "was altered: its name is not the hash of its content")
        return content

    def path(self, sha256: str, suffix: str) -> Path:
        return self.folder / f"{sha256}{suffix}"


def digest(content: bytes) -> str:
    """SHA-256 in hex; of a valid file the same as ``Submission.digest``."""
    return hashlib.sha256(content).hexdigest()
