"""``make`` brings its own environment wherever Python can, and says in one line where not."""

from __future__ import annotations

import ensurepip
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import prepare_venv

BUNDLED_PIP = Path(ensurepip.__file__).parent / "_bundled"


def test_old_python_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert prepare_venv.main([str(tmp_path / "venv")]) == 1
    assert "is Python 3.9.2; 3.11 is the oldest: make PYTHON=" in only_line(capsys)
    assert not (tmp_path / "venv").exists()


def test_folder_that_is_no_environment_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", "utf-8")
    assert prepare_venv.main([str(tmp_path)]) == 1
    assert "is no virtual environment" in only_line(capsys)
    assert (tmp_path / "thesis.txt").read_text("utf-8") == "years of work"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_of_somebody_else_gets_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.chmod(0o500)
    assert prepare_venv.main([str(tmp_path / "venv")]) == 1
    assert "work in a copy of the project" in only_line(capsys)


@pytest.mark.slow
@pytest.mark.skipif(not list(BUNDLED_PIP.glob("pip-*.whl")), reason="no pip to install offline")
def test_environment_is_made_without_ensurepip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Debian without python3-venv; pip comes from the interpreter's own wheel, offline."""
    real_run = prepare_venv.run

    def without_ensurepip(*command: str) -> subprocess.CompletedProcess[str]:
        if "venv" in command and "--without-pip" not in command:
            return subprocess.CompletedProcess(command, 1, stdout="ensurepip is not available")
        return real_run(*command)

    monkeypatch.setattr(prepare_venv, "run", without_ensurepip)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(BUNDLED_PIP))
    venv = tmp_path / "venv"
    prepare_venv.create(venv)
    shown = subprocess.run(
        [prepare_venv.python_of(venv), "-m", "pip", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(venv) in shown.stdout


def test_changed_project_is_installed_again_in_the_same_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    venv = fit_environment(tmp_path)
    done: list[str] = []
    monkeypatch.setattr(prepare_venv, "create", lambda venv: done.append("create"))
    monkeypatch.setattr(prepare_venv, "install", lambda *what: done.append("install"))

    assert prepare_venv.main([str(venv)]) == 0
    assert done == []
    stamp = venv / prepare_venv.STAMP
    stamp.write_text(prepare_venv.origin(venv) + "another project", "utf-8")
    assert prepare_venv.main([str(venv)]) == 0
    assert done == ["install"]
    stamp.write_text("another interpreter", "utf-8")
    assert prepare_venv.main([str(venv)]) == 0
    assert done == ["install", "create", "install"]
    assert capsys.readouterr().err == ""


def fit_environment(folder: Path) -> Path:
    venv = folder / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "pyvenv.cfg").touch()
    prepare_venv.python_of(venv).touch()
    (venv / prepare_venv.STAMP).write_text(
        prepare_venv.origin(venv) + prepare_venv.project(), "utf-8"
    )
    return venv


def only_line(capsys: pytest.CaptureFixture[str]) -> str:
    (line,) = capsys.readouterr().err.splitlines()
    return line
