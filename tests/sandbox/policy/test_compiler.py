"""Whatever the source, compiling gives a code object, a violation or a fault; nothing else."""

from __future__ import annotations

import contextlib
import sys
import types
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.policy import PolicyViolation, SyntaxFault, compile_submission

NESTED_FINALLY = "try: pass\nfinally:\n" + "".join(
    f"{' ' * n}try: pass\n{' ' * n}finally:\n" for n in range(1, 18)
)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(:\n  pass", "invalid syntax"),
        ("x = 1\n  y = 2", "unexpected indent"),
        ("return 5", "'return' outside function"),
        ("def f(a, a): pass", "duplicate argument"),
        ("def f():\n    nonlocal x", "no binding for nonlocal"),
        ("x = 'abc", "unterminated string"),
        ("\0", "null byte"),
        ("x = '\udcff'", "surrogates not allowed"),
        ("(" * 5000, "too many nested parentheses"),
        ("-" * 200_000 + "1", "nested too deeply"),
        ("a" + ".b" * 100_000, "nested too deeply"),
        ("x = " + "+".join("1" * 50_000), "nested too deeply"),
        ("\n".join(" " * n + "if x:" for n in range(200)), "indentation"),
        (NESTED_FINALLY + " " * 18 + "pass", "too large to compile"),
        ("x = 1" + "0" * 5000, "4300"),
        ("#" * 2_000_000, "larger than 1048576 bytes"),
        ("f(**{**{}}, *x)", "unpacking"),
        ("def f():\n    from math import *", "import \\* only allowed at module level"),
    ],
)
def test_a_fault_says_what_is_wrong(source: str, words: str) -> None:
    with pytest.raises(SyntaxFault, match=words):
        compile_submission(source)


def test_a_fault_has_its_place() -> None:
    with pytest.raises(SyntaxFault) as caught:
        compile_submission("x = 1\ny = = 2\n")
    fault = caught.value
    assert (fault.line, fault.column, fault.text.strip()) == (2, 5, "y = = 2")


def test_a_fault_of_the_compiler_shows_its_line_too() -> None:
    with pytest.raises(SyntaxFault) as caught:
        compile_submission("def f():\n    pass\nreturn 5\n")
    assert (caught.value.line, caught.value.text) == (3, "return 5")


@pytest.mark.parametrize(
    "source",
    [
        "",
        "\ufeffx = 1",
        "\r\nx = 1\r\n",
        "x = " + " + ".join(["1"] * 1000),
        "if x: pass\n" + "".join(f"elif x == {n}: pass\n" for n in range(400)),
        "\n".join(" " * n + "if x:" for n in range(90)) + " pass",
        "x = [" + "1, " * 300_000 + "]",
        "x = " + "[" * 150 + "]" * 150,
        "s = '\\d'\nassert (1, 2)\n1 is 1",
        "'''doc'''\nfrom __future__ import annotations\nx: int",
        "if __name__ == '__main__':\n    import os",
    ],
    ids=range(11),
)
def test_large_or_odd_programs_compile(source: str) -> None:
    with warnings.catch_warnings(record=True) as heard:
        assert isinstance(compile_submission(source), types.CodeType)
    assert heard == []


def test_the_size_limit_is_an_argument() -> None:
    with pytest.raises(SyntaxFault, match="larger than 4 bytes"):
        compile_submission("x = 1", source_bytes=4)


def test_the_recursion_limit_is_as_before() -> None:
    before = sys.getrecursionlimit()
    for source in ("x = 1", "-" * 200_000, "import os"):
        try:
            compile_submission(source)
        except (SyntaxFault, PolicyViolation):
            continue
    assert sys.getrecursionlimit() == before


def test_our_own_future_import_is_not_inherited() -> None:
    space: dict[str, object] = {}
    exec(compile_submission("def f(x: int): pass"), space)
    assert getattr(space["f"], "__annotations__", None) == {"x": int}


def test_line_numbers_are_those_of_the_source() -> None:
    code = compile_submission("x = '{0.y}'\n\n\nx.format(1)\n", filename="mine.py")
    assert code.co_filename == "mine.py"
    assert {line for _, _, line in code.co_lines() if line} == {1, 4}


TOKENS = (
    "def class if else: try: finally: except match case _ (x) [ ] { } : = == , . ** * -> lambda "
    "import os from math f'{x}' __class__ __globals__ x y 1 'a' return yield async await := # "
    "global nonlocal del with as @ print('') \\ 0xf 1e9"
)
WORDS = st.sampled_from([*TOKENS.split(), "\n", "\t", "    ", "\n    ", "\n\n"])


@settings(max_examples=300)
@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_no_text_does_anything_else(source: str) -> None:
    with contextlib.suppress(SyntaxFault, PolicyViolation):
        compile_submission(source)
