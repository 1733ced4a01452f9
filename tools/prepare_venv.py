"""Makes the virtual environment that the Makefile uses, or mends it; returns at once if it is fit.

    python3 tools/prepare_venv.py [FOLDER]

Standard library only, and readable by Python 3.7, so that an interpreter that is too old gets a
sentence instead of a syntax error. Nothing is ever installed outside the environment.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
STAMP = "ready-for"
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


class Unfit(Exception):
    """The environment cannot be made; the message is one line that says what to do."""


def main(arguments: list[str]) -> int:
    venv = Path(arguments[0] if arguments else ".venv").absolute()
    try:
        check_version()
        if not is_ready(venv):
            check_place(venv)
            prepare(venv)
    except Unfit as reason:
        print(f"error: {reason}", file=sys.stderr)
        return 1
    return 0


def check_version() -> None:
    if sys.version_info >= OLDEST:
        return
    found = next((name for name in NEWER if shutil.which(name)), "python3.12")
    have = ".".join(map(str, sys.version_info[:3]))
    raise Unfit(f"{sys.executable} is Python {have}; 3.11 is the oldest: make PYTHON={found} …")


def check_place(venv: Path) -> None:
    home = next(folder for folder in venv.parents if folder.is_dir())
    if not os.access(venv if venv.is_dir() else home, os.W_OK):
        raise Unfit(f"cannot write {venv}: work in a copy of the project that belongs to you")
    if not venv.exists() or (venv / "pyvenv.cfg").is_file():
        return
    if not venv.is_dir() or any(venv.iterdir()):
        raise Unfit(f"{venv} is no virtual environment: move it away, or use make VENV=FOLDER")


def origin(venv: Path) -> str:
    """What an environment depends on for life: when any of it changes, it is made anew."""
    return f"{venv}\n{Path(sys.base_prefix).resolve()} {sys.version}\n"


def project() -> str:
    """What an environment has installed: when it changes, only the installation is repeated."""
    return f"{ROOT}\n{hashlib.sha256((ROOT / 'pyproject.toml').read_bytes()).hexdigest()}\n"


def stamp(venv: Path) -> str:
    try:
        return (venv / STAMP).read_text("utf-8") if python_of(venv).exists() else ""
    except OSError:
        return ""


def is_ready(venv: Path) -> bool:
    return stamp(venv) == origin(venv) + project()


def prepare(venv: Path) -> None:
    print(f"preparing {venv.name} (once; it needs the network and a minute) …", flush=True)
    if not stamp(venv).startswith(origin(venv)):
        create(venv)
    install(python_of(venv), "--editable", f"{ROOT}[dev]")
    (venv / STAMP).write_text(origin(venv) + project(), "utf-8")


def create(venv: Path) -> None:
    """A new environment with pip in it. Debian splits ensurepip off, so that ``python3 -m venv``
    fails there; then the interpreter's own pip fetches one into the environment."""
    if run(sys.executable, "-m", "venv", "--clear", str(venv)).returncode == 0:
        return
    bare = run(sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv))
    if bare.returncode != 0:
        raise Unfit(f"python3 -m venv failed: {last_line(bare.stdout)}")
    if run(sys.executable, "-m", "pip", "--version").returncode != 0:
        raise Unfit("Python has neither ensurepip nor pip: sudo apt install python3-venv")
    # --target is older than `pip --python`, and stays clear of what the system manages (PEP 668).
    install(Path(sys.executable), "--target", str(packages_of(venv)), "pip")


def install(python: Path, *what: str) -> None:
    done = run(str(python), "-m", "pip", "install", "--disable-pip-version-check", "-q", *what)
    if done.returncode != 0:
        print(done.stdout, end="", file=sys.stderr)
        raise Unfit(f"pip could not install {what[-1]}; its own words stand above")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Runs with the settings that would divert an installation taken away."""
    diverting = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV")
    environment = {key: value for key, value in os.environ.items() if key not in diverting}
    environment["PIP_USER"] = "0"
    return subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def python_of(venv: Path) -> Path:
    return venv / "bin" / "python"


def packages_of(venv: Path) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(venv)}))


def last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it said nothing"])[-1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
