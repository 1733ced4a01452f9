"""Files that only save time: one that cannot be read or written is as good as none."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from judge.catalogue.text_file import Unreadable, read_text


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object in the file; empty where it holds anything else, or is not there."""
    try:
        content = json.loads(read_text(path))
    except (Unreadable, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def write_object(path: Path, content: dict[str, Any]) -> None:
    """Write the file whole or not at all, whoever else writes it; nobody is told of a failure."""
    with contextlib.suppress(OSError):
        _replace(path, json.dumps(content, indent=1))


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
