"""Each way to install finds the problems and judges, from a folder full of traps, offline."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]

ROOT = Path(__file__).resolve().parent.parent
SLUGS = sorted(file.parent.name for file in ROOT.glob("problems/*/problem.toml"))
PROBLEM = "sliding-window-rate-limit"
FORMS = ("wheel", "sdist", "editable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """``wheels`` by form: from the tree, from the sdist, and the editable one."""

    sdist: Path
    wheels: dict[str, Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A ``judge`` command in an environment of its own, run from a folder of decoys."""

    python: Path
    decoys: Path
    home: Path

    def judge(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.home), "JUDGE_HOME": str(self.home)}
        return subprocess.run(
            [self.python.with_name("judge"), *arguments],
            cwd=self.decoys,
            env=clean,
            capture_output=True,
            text=True,
            check=False,
        )

    def report(self, folder: str, name: str) -> Any:
        file = ROOT / "reference" / PROBLEM / folder / name
        return self.json("submit", PROBLEM, str(file))

    def json(self, *arguments: str) -> Any:
        """What a command prints with ``--json``; it has nothing to complain about."""
        done = self.judge(*arguments, "--json")
        assert done.stderr == ""
        return json.loads(done.stdout)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel"]
    run(*build, "--outdir", str(folder / "tree"), str(ROOT))
    (sdist,) = (folder / "tree").glob("*.tar.gz")
    pip_wheel = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-index"]
    run(*pip_wheel, "--no-build-isolation", "--wheel-dir", str(folder / "sdist"), str(sdist))
    (folder / "editable").mkdir()
    editable = "import sys; from hatchling.build import build_editable as b; b(sys.argv[1])"
    run(sys.executable, "-c", editable, str(folder / "editable"))
    places = {"wheel": "tree", "sdist": "sdist", "editable": "editable"}
    return Built(
        sdist=sdist,
        wheels={form: next((folder / place).glob("*.whl")) for form, place in places.items()},
    )


@pytest.fixture(scope="session", params=FORMS)
def installed(
    request: pytest.FixtureRequest, built: Built, tmp_path_factory: pytest.TempPathFactory
) -> Installed:
    folder = tmp_path_factory.mktemp(request.param)
    run(sys.executable, "-m", "venv", "--without-pip", str(folder / "venv"))
    python = folder / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q"]
    run(*pip, "--no-deps", "--no-index", str(built.wheels[request.param]))
    lend_dependencies(folder / "venv")
    (folder / "home").mkdir()
    return Installed(python=python, decoys=decoys_in(folder), home=folder / "home")


def lend_dependencies(venv: Path) -> None:
    """What is installed here becomes importable there, except what is installed as editable:
    a path file inside a folder that a path file names is not read."""
    site = sysconfig.get_path("purelib", "venv", {"base": str(venv)})
    (Path(site) / "lent.pth").write_text(sysconfig.get_path("purelib"), "utf-8")


def decoys_in(folder: Path) -> Path:
    decoys = folder / "decoys"
    for package in ("judge", "sandbox", "hypothesis", "problems"):
        (decoys / package).mkdir(parents=True)
        (decoys / package / "__init__.py").write_text("raise SystemExit('a decoy was imported')")
    (decoys / "random.py").write_text("raise SystemExit('a decoy was imported')")
    return decoys


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def left_as_it_was(folder: Path) -> Iterator[None]:
    before = sorted(folder.rglob("*"))
    yield
    assert sorted(folder.rglob("*")) == before


def test_every_problem_is_listed(installed: Installed) -> None:
    listed = installed.json("list")["problems"]
    assert sorted(problem["problem"] for problem in listed) == SLUGS


def test_installed_judge_judges(installed: Installed) -> None:
    with left_as_it_was(installed.decoys):
        right = installed.report("accepted", "two_pointers.py")
        wrong = installed.report("wrong_answer", "closed_window.py")
    assert (right["verdict"], wrong["verdict"]) == ("AC", "WA")
    assert wrong["counterexample"] is not None


def test_installed_judge_makes_a_new_problem(installed: Installed, tmp_path: Path) -> None:
    done = installed.judge("new", "two-sum", "--into", str(tmp_path / "set"))
    assert (done.returncode, done.stderr) == (0, "")
    assert Path(done.stdout.split()[-1]).is_file()  # the description of the format
    listed = installed.json("list", "--set", str(tmp_path / "set"))["problems"]
    assert "two-sum" in [problem["problem"] for problem in listed]
    found = {path.name for path in (tmp_path / "set").rglob("*") if path.is_file()}
    templates = ROOT / "judge/scaffold/templates/function"
    assert found == {path.name for path in templates.rglob("*") if path.is_file()}


def test_wheel_holds_what_is_needed_to_judge_and_no_more(built: Built) -> None:
    names = set(zipfile.ZipFile(built.wheels["wheel"]).namelist())
    bundled = {f"judge/_bundled/{path}" for path in tracked("problems", "reference")}
    assert bundled <= names
    assert {"judge/py.typed", "sandbox/py.typed"} <= names
    assert {path for path in tracked("judge/assistant") if path.endswith(".toml")} <= names
    assert "judge/assistant/cards/strings.toml" in names
    assert set(tracked("judge/scaffold/templates")) <= names
    assert "judge/scaffold/templates/class/reference/editorial.md" in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "judge",
        "sandbox",
        "coding_round_judge",
    }


def test_wheels_from_the_tree_and_from_the_sdist_are_alike(built: Built) -> None:
    wheels = [zipfile.ZipFile(built.wheels[form]) for form in ("wheel", "sdist")]
    first, second = ({entry.filename: entry.CRC for entry in wheel.infolist()} for wheel in wheels)
    assert first == second


def test_sdist_holds_what_is_needed_to_test(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert set(tracked("problems", "reference", "tests", "tools", ".ci")) <= names
    assert {"Makefile", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"} <= names


def tracked(*folders: str) -> list[str]:
    """The files of ``folders`` that are no litter of a run."""
    return [
        str(path.relative_to(ROOT))
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
