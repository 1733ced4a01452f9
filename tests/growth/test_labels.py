"""The corpus is what its README says: form, labels, spread; and each function runs."""

from __future__ import annotations

import ast
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.growth.labels import CLASSES, HALVES, Labelled, MalformedHeader, load, read

ALL = tuple(labelled for half in HALVES for labelled in load(half))
TRAPS = """
    linear with a large constant | linear with a tiny constant | n log n with a tiny constant
    | quadratic with a memmove's constant | early exit | amortised | two pointers | monotonic stack
    | union-find | two stacks | sorted input to sorted | bit-parallel | deep linear recursion
    | mutual recursion | memoised recursion | divide and conquer | yield from | halving
    | inner pointer never resets | n + n log n | half of n^2
    | small quadratic next to a large linear term | harmonic sum | cost hidden in a C call
""".replace("\n", " ")


@pytest.fixture(autouse=True)
def _same_recursion_limit() -> Iterator[None]:
    """Some functions of the corpus raise it when they are read; later tests rely on the old one."""
    before = sys.getrecursionlimit()
    yield
    sys.setrecursionlimit(before)


def each(labelled: tuple[Labelled, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("one", labelled, ids=lambda one: f"{one.half}/{one.name}")


@each(ALL)
def test_defines_run_and_make_and_says_in_a_sentence_why(one: Labelled) -> None:
    tree = ast.parse(one.path.read_text("utf-8"), str(one.path))
    assert {"run", "make"} <= {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert ast.get_docstring(tree)


@each(ALL)
@pytest.mark.parametrize("n", [1, 2, 5])
def test_runs_on_what_it_makes(one: Labelled, n: int) -> None:
    module = loaded(one)
    arguments = module.make(n, random.Random(1))
    assert isinstance(arguments, tuple)
    module.run(*arguments)


@each(ALL)
def test_the_same_seed_makes_the_same_answer(one: Labelled) -> None:
    module = loaded(one)
    first, second = (module.run(*module.make(9, random.Random(3))) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_every_class_of_time(half: str) -> None:
    assert {one.time for one in load(half)} == set(CLASSES)


def test_there_are_eighty_functions_and_none_twice() -> None:
    assert len(ALL) >= 80
    sources = Counter(body(one) for one in ALL)
    assert [source for source, times in sources.items() if times > 1] == []


def test_every_class_of_space_occurs_except_cubic() -> None:
    assert {one.space for one in ALL} >= set(CLASSES) - {"O(n^3)"}


@pytest.mark.parametrize("trap", [trap.strip() for trap in TRAPS.split("|")])
def test_the_trap_occurs(trap: str) -> None:
    assert [one.name for one in ALL if trap in (one.trap or "")]


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("def run(): ...", "half/f.py:1: the header lacks '# time: CLASS'"),
        ("# time: O(n)\n", "half/f.py:2: the header lacks '# space: CLASS'"),
        ("# space: O(n)\n", "half/f.py:1: expected '# time: ...' here, not '# space: O(n)'"),
        ("# time: O(n)\n# space:\n", "half/f.py:2: expected '# space: ...' here, not '# space:'"),
        (
            "# time: O(n)\n# space: O(n!)\n",
            "half/f.py:2: space is 'O(n!)'; write one of O(1), O(log n), O(n), O(n log n), O(n^2),"
            " O(n^3), O(2^n)",
        ),
        (
            "# time: O(n)\n# space: O(1)\n# trap: a\n# trap: b\n",
            "half/f.py:4: expected no more comments here, not '# trap: b'",
        ),
    ],
)
def test_a_malformed_header_is_named(tmp_path: Path, header: str, message: str) -> None:
    path = tmp_path / "half" / "f.py"
    path.parent.mkdir()
    path.write_text(header)
    with pytest.raises(MalformedHeader) as error:
        read(path)
    assert str(error.value) == message


def test_labels_come_from_the_header(tmp_path: Path) -> None:
    path = tmp_path / "f.py"
    path.write_text('# time: O(n log n)\n# space: O(1)\n"""Text."""\n# time: no header\n')
    assert read(path) == Labelled(
        name="f", half=tmp_path.name, time="O(n log n)", space="O(1)", trap=None, path=path
    )


def test_an_unknown_half_is_refused() -> None:
    with pytest.raises(ValueError, match="no half 'third' of the corpus"):
        load("third")


def body(one: Labelled) -> str:
    """``run`` as it is laid out by ``ast``, without comments."""
    tree = ast.parse(one.path.read_text("utf-8"))
    return next(ast.unparse(node) for node in tree.body if getattr(node, "name", "") == "run")


def loaded(one: Labelled) -> ModuleType:
    """The file as a module of its own; dataclasses look theirs up while they are made."""
    module = ModuleType(f"corpus_{one.half}_{one.name}")
    sys.modules[module.__name__] = module
    try:
        exec(compile(one.path.read_text("utf-8"), str(one.path), "exec"), module.__dict__)
    finally:
        del sys.modules[module.__name__]
    return module
