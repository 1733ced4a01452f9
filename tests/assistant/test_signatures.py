"""Signatures are those of this Python, of the listed modules, and of nobody's file."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from judge.assistant.signatures import asked_names, names_library, signature_lines
from sandbox.listing import LISTED

ROOT = Path(__file__).resolve().parents[2]


def test_signature_is_the_real_one() -> None:
    assert signature_lines("heapq.heappushpop")[0] == "heapq.heappushpop(heap, item, /)"
    assert signature_lines("sorted")[0] == f"sorted{inspect.signature(sorted)}"
    assert signature_lines("collections.Counter.most_common")[0].endswith("(self, n=None)")


def test_text_of_the_library_stands_below() -> None:
    name, text = signature_lines("math.gcd")
    assert (name, text) == ("math.gcd(*integers)", "Greatest Common Divisor.")


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("signature of heapq.heappushpop", ["heapq.heappushpop"]),
        ("arguments of itertools.groupby?", ["itertools.groupby"]),
        ("what does Counter.most_common return", ["collections.Counter.most_common"]),
        ("which params does heappushpop take", ["heapq.heappushpop"]),
        ("docs for str.split", ["str.split"]),
        ("how many arguments does range take", ["range"]),
        ("the range of a list", []),
        ("signature of os.system", []),
    ],
)
def test_names_are_found_in_a_question(question: str, names: list[str]) -> None:
    assert asked_names(question) == names


def test_member_of_a_module_is_of_the_library_and_a_method_of_a_built_in_is_not() -> None:
    assert names_library("what is bisect.insort")
    assert not names_library("what is str.split")
    assert not names_library("what is os.path")


@pytest.mark.parametrize("name", ["os.system", "sys.modules", "subprocess.run", "heapq.nothing"])
def test_what_is_not_listed_has_no_signature(name: str) -> None:
    assert signature_lines(name) == []


@pytest.mark.parametrize("name", ["str.__subclasses__", "heapq.merge.__globals__", "eval"])
def test_nothing_private_is_reached(name: str) -> None:
    assert signature_lines(name) == []


def test_every_listed_member_can_be_looked_up() -> None:
    found = [signature_lines(f"{module}.{name}") for module in LISTED for name in LISTED[module]]
    assert sum(map(bool, found)) > 0.9 * len(found)


def test_file_of_the_current_folder_is_not_imported(tmp_path: Path) -> None:
    """As with `python -m judge`, where the current folder stands on the path."""
    for name in ("graphlib", "statistics", "numbers", "fractions"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a file was imported')\n")
    code = (
        "import sys; sys.path.insert(0, ''); sys.path.append(sys.argv[1])\n"
        "from judge.assistant.signatures import signature_lines\n"
        "for name in ('graphlib.TopologicalSorter', 'statistics.median'):\n"
        "    print(signature_lines(name)[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(ROOT)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        f"graphlib.TopologicalSorter{inspect.signature(__import__('graphlib').TopologicalSorter)}",
        "statistics.median(data)",
    ]
