"""Mutants of a source: which changes are made, and that each is a change of the program."""

from __future__ import annotations

import ast

import pytest

from judge.mutation.mutants import mutants_of


def added(source: str, operator: str) -> list[str]:
    """The lines that the operator puts in, one text for each mutant."""
    return ["\n".join(each.added) for each in mutants_of(source) if each.operator == operator]


@pytest.mark.parametrize(
    ("source", "operator", "expected"),
    [
        ("x = a < b", "comparison boundary", ["x = a <= b"]),
        ("x = a < b <= c", "comparison boundary", ["x = a < b < c", "x = a <= b <= c"]),
        ("x = a == b", "comparison negated", ["x = a != b"]),
        ("x = a not in b", "comparison negated", ["x = a in b"]),
        ("x = a + b", "arithmetic operator", ["x = a - b"]),
        ("x -= 2", "arithmetic operator", ["x += 2"]),
        ("x = 7", "constant plus 1", ["x = 8"]),
        ("x = 0", "constant minus 1", ["x = -1"]),
        ("x = True", "truth value flipped", ["x = False"]),
        ("x = a and b", "and to or", ["x = a or b"]),
        ("x = not a", "not removed", ["x = a"]),
        ("while a:\n    break", "break to continue", ["    continue"]),
        ("if a:\n    b()", "condition negated", ["if not a:"]),
        ("x = [a for a in b if a > 1]", "condition negated", ["x = [a for a in b if not a > 1]"]),
        ("def f():\n    return a", "return value dropped", ["    return None"]),
        ("def f():\n    return a < b", "return value negated", ["    return not a < b"]),
        ("f(a)\ng(a)", "statement deleted", ["pass", "pass"]),
        ("if a:\n    raise b", "statement deleted", ["pass", "    pass"]),
        ("x = f(a, b, c)", "arguments swapped", ["x = f(a, c, b)", "x = f(b, a, c)"]),
        ("x = min(a, b)", "function swapped", ["x = max(a, b)"]),
        ("x = min(a, b)", "arguments swapped", []),
        (
            "from bisect import bisect_left",
            "function swapped",
            ["from bisect import bisect_right as bisect_left"],
        ),
        ("import bisect\nbisect.bisect(a, b)", "attribute swapped", ["bisect.bisect_left(a, b)"]),
        ("x = node.left", "attribute swapped", ["x = node.right"]),
        ("x = queue.popleft()", "attribute swapped", ["x = queue.pop()"]),
        ("x = list(a)", "call dropped", ["x = a"]),
        ("x = a[b:c]", "slice bound dropped", ["x = a[:c]", "x = a[b:]"]),
        ("x = range(a)", "range shorter by 1", ["x = range(a - 1)"]),
        ("x = range(a, b)", "range longer by 1", ["x = range(a, b + 1)"]),
        ("x = range(3)", "range longer by 1", []),
    ],
)
def test_operator_makes_these_changes(source: str, operator: str, expected: list[str]) -> None:
    assert added(source, operator) == expected


def test_what_binds_less_tightly_gets_brackets() -> None:
    assert added("x = a * b * c", "arithmetic operator") == ["x = a * b // c", "x = a // b * c"]
    assert added("x = a & b & c", "arithmetic operator") == ["x = (a | b) & c", "x = a & b | c"]


def test_rest_of_the_file_stays_as_it_was_written() -> None:
    source = "# why\ndef f( a ):  # so\n    x = 'ä' + a;  y = (1,\n      2)\n    return  x,y\n"
    for mutant in mutants_of(source):
        before, after = source.split("\n"), mutant.source.split("\n")
        first, last = mutant.line - 1, mutant.line - 1 + len(mutant.removed)
        assert tuple(before[first:last]) == mutant.removed
        assert [*before[:first], *mutant.added, *before[last:]] == after
    assert "    x = 'ä' - a;  y = (1," in [mutant.added[0] for mutant in mutants_of(source)]


def test_no_two_mutants_are_the_same_program_and_none_is_the_original() -> None:
    source = (
        "def f(a, b):\n    if not a == b or a < 1:\n        return min(a, -1)\n    return a and b\n"
    )
    dumps = [ast.dump(ast.parse(each.source)) for each in mutants_of(source)]
    assert len(dumps) > 10
    assert len({*dumps, ast.dump(ast.parse(source))}) == len(dumps) + 1


def test_annotations_docstrings_decorators_and_f_strings_are_left_alone() -> None:
    source = (
        '"""Says 1."""\n\n'
        "@cache(1)\n"
        "def f(a: tuple[1, 2]) -> tuple[3, 4]:\n"
        '    """Says 2."""\n'
        "    x: tuple[5, 6]\n"
        '    return f"{a + 1}"\n'
    )
    assert [each.operator for each in mutants_of(source)] == ["return value dropped"]


def test_source_that_is_no_python_has_none() -> None:
    assert mutants_of("def f(:\n") == ()
    assert mutants_of("") == ()
