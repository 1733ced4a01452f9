"""Code that could be a solution under another name, and code that could not."""

from __future__ import annotations

import pytest

from judge.assistant.disguises import PREAMBLE, disguises
from judge.model.problem import PROGRAM
from tests.catalogue.signatures import RING, WINDOW


def sources(code: str) -> list[str]:
    return [each.removeprefix(PREAMBLE) for each in disguises(code, WINDOW)]


def test_functions_lambdas_and_methods_are_tried_under_the_name() -> None:
    name = WINDOW.name
    assert sources("def f(a, b):\n    return a") == [f"def f(a, b):\n    return a\n\n\n{name} = f"]
    assert sources("g = lambda a, b: a")[0].endswith(f"{name} = g")
    assert sources("class S:\n    def run(self, a, b): return a")[0].endswith(f"{name} = S().run")


def test_function_of_the_name_stands_as_it_is() -> None:
    code = f"def {WINDOW.name}(a, b):\n    return a"
    assert sources(code) == [code]


@pytest.mark.parametrize(
    ("code", "last"),
    [
        ("best = 0\nbest", "    return best"),
        ("best = len(timestamps)", "    return best"),
        ("print(min(k, 2))", "    return min(k, 2)"),
        ("if k:\n    return 1\nreturn 0", "    return 0"),
    ],
)
def test_statements_are_tried_as_the_body(code: str, last: str) -> None:
    (source,) = sources(code)
    names = ", ".join(argument.name for argument in WINDOW.arguments)
    assert source.startswith(f"def {WINDOW.name}({names}):\n")
    assert source.splitlines()[-1] == last


def test_prompts_of_a_session_are_left_out() -> None:
    assert sources(">>> def f(a, b):\n...     return a\n") == sources(
        "def f(a, b):\n    return a\n"
    )


def test_classes_are_tried_where_a_class_is_asked_for() -> None:
    found = disguises("class Ring:\n    pass\n\ndef f(): pass", RING)
    assert [each.splitlines()[-1] for each in found] == [f"{RING.name} = Ring"]


@pytest.mark.parametrize("code", ["", "def f(:", "import heapq", "\x00"])
def test_what_defines_nothing_has_no_disguise(code: str) -> None:
    assert sources(code) == []


def test_program_is_tried_as_it_stands_and_with_its_functions_called() -> None:
    code = "def solve(text=''):\n    return text"
    found = [each.removeprefix(PREAMBLE) for each in disguises(code, PROGRAM)]
    assert [each.splitlines()[-1] for each in found] == [
        "solve()",
        "print(solve())",
        "print(solve(sys.stdin.read()))",
        "    return text",
    ]
    assert found[-1] == code
