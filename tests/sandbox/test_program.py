"""Programs: what they read, what counts as their answer, how they end, what they cannot reach."""

from __future__ import annotations

import pytest

from sandbox.calls import EntryPoint, Kind
from sandbox.errors import SandboxError
from sandbox.limits import Limits
from sandbox.outcome import (
    Exited,
    Forbidden,
    Loaded,
    Outcome,
    OutputExceeded,
    RaisedException,
    Returned,
)
from sandbox.supervisor import Walls
from tests.sandbox.running import call, outcome_of, started

PROGRAM = EntryPoint(kind=Kind.PROGRAM, name="program")
SMALL = Limits(cpu_seconds=0.4, output_bytes=1000)


def run(source: str, given: str = "", *, limits: Limits = SMALL) -> Outcome:
    return outcome_of(source, call(given), entry=PROGRAM, limits=limits, timed=True)


@pytest.mark.parametrize(
    ("source", "given", "printed"),
    [
        ("print(int(input()) + int(input()))", "1\n2\n", "3\n"),
        ("print(input('? '))", "last", "? last\n"),
        ("import sys\nfor line in sys.stdin: print(line, end='')", "a\r\nb", "a\nb"),
        ("import sys\nprint(sys.stdin.read().split())", "1 2\n3", "['1', '2', '3']\n"),
        ("import sys\nnext(sys.stdin)\nprint(sys.stdin.readlines())", "a\nb\n", "['b\\n']\n"),
        ("import sys\ninput = sys.stdin.readline\nprint(repr(input()))", "a\n", "'a\\n'\n"),
        ("import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))", "1 2", "3\n"),
        (
            "import sys\nprint([*sys.stdin.buffer], sys.stdin.read())",
            "ä\n",
            "[b'\\xc3\\xa4\\n'] \n",
        ),
        (
            "import sys\nsys.stdout.buffer.write(b'\\xc3')\nsys.stdout.buffer.write(b'\\xa4')",
            "",
            "ä",
        ),
        ("import sys, io\nsys.stdin = io.StringIO('mine')\nprint(input())", "theirs", "mine\n"),
        ("if __name__ == '__main__':\n    print(__name__)", "", "__main__\n"),
        ("def main():\n    print(x)\nx = 1\nmain()", "", "1\n"),
        ("print(1)\nexit()\nprint(2)", "", "1\n"),
        ("import sys\nprint(1)\nsys.exit(0)", "", "1\n"),
        (
            "import sys\ntry:\n    sys.exit(3)\nexcept SystemExit as end:\n    print(end.code)",
            "",
            "3\n",
        ),
        ("from sys import stdin, stdout\nstdout.write(stdin.readline())", "a\nb", "a\n"),
        ("", "ignored", ""),
    ],
)
def test_answer_is_what_goes_to_standard_output(source: str, given: str, printed: str) -> None:
    outcome = run(source, given)
    assert isinstance(outcome, Returned), outcome
    assert outcome.value == printed


def test_standard_error_is_shown_and_is_no_answer() -> None:
    outcome = run("import sys\nprint('seen', file=sys.stderr)\nprint(1)")
    assert isinstance(outcome, Returned)
    assert (outcome.value, outcome.output) == ("1\n", "seen\n")


@pytest.mark.parametrize(
    ("source", "status"),
    [("import sys\nsys.exit(3)", 3), ("exit('no')", 1), ("raise SystemExit(True)", 1)],
)
def test_exit_with_a_status_ends_the_process(source: str, status: int) -> None:
    assert run(source) == Exited(status=status)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("input()", "EOFError"),
        ("1 / 0", "ZeroDivisionError"),
        ("print('\\ud800')", "UnicodeEncodeError"),
        ("import sys\nsys.stdin.fileno()", "UnsupportedOperation"),
        ("import sys\nsys.stdin.buffer.raw", "AttributeError"),
        ("import sys\nsys.stdout.write(b'x')", "TypeError"),
        ("import sys\nsys.stdout.buffer.write('x')", "TypeError"),
    ],
)
def test_exception_leaves_the_program(source: str, name: str) -> None:
    outcome = run(source)
    assert isinstance(outcome, RaisedException), outcome
    assert outcome.raised.type_names[0] == name
    assert outcome.raised.traceback[-1].function == "<module>"


@pytest.mark.parametrize("stream", ["sys.stdout", "sys.stdout.buffer"])
def test_endless_output_is_stopped(stream: str) -> None:
    text = "b'x' * 99" if stream.endswith("buffer") else "'x' * 99"
    outcome = run(f"import sys\nwhile True:\n    {stream}.write({text})")
    assert outcome == OutputExceeded(limit_bytes=1000, what="printed")


@pytest.mark.parametrize(
    ("source", "what", "instead"),
    [
        ("open('/etc/passwd')", "open()", "read sys.stdin and print the answer"),
        ("open(0).read()", "open()", "read sys.stdin and print the answer"),
        ("import os\nos.system('id')", "import of `os`", "read sys.stdin and print the answer"),
        ("import socket", "import of `socket`", "there is no network; read sys.stdin"),
        ("import fileinput", "import of `fileinput`", "read sys.stdin"),
        ("import logging", "import of `logging`", "print(..., file=sys.stderr)"),
        ("import sys\nsys.argv", "`sys.argv`", "read sys.stdin"),
        ("input.__globals__", "the attribute `__globals__`", ""),
        ("import sys\nsys.stdin.readline.__self__", "the attribute `__self__`", ""),
        ("import sys\nsys.stdin.read.__closure__", "the attribute `__closure__`", ""),
        ("exec('1')", "exec()", "write the code out"),
    ],
)
def test_what_leads_out_is_refused_with_advice_for_a_program(
    source: str, what: str, instead: str
) -> None:
    outcome = run(source)
    assert isinstance(outcome, Forbidden), outcome
    assert outcome.what == what
    assert instead in outcome.instead


def test_caught_refusal_is_found_when_the_program_exits() -> None:
    source = "import sys\ntry:\n    sys.argv\nexcept BaseException:\n    sys.exit(1)"
    assert isinstance(run(source), Forbidden)


def test_each_call_runs_the_program_from_the_start() -> None:
    source = "import sys\nsys.seen = getattr(sys, 'seen', 0) + 1\nprint(sys.seen, input())"
    with started() as worker:
        assert isinstance(worker.load(source, PROGRAM), Loaded)
        answers = [worker.call(call(text)) for text in ("a", "b")]
    assert [each.value for each in answers if isinstance(each, Returned)] == ["1 a\n", "1 b\n"]


def test_program_is_not_run_when_it_is_loaded() -> None:
    with started() as worker:
        assert isinstance(worker.load("while True: pass", PROGRAM), Loaded)


def test_function_still_has_no_input() -> None:
    outcome = outcome_of("def f():\n    return input()")
    assert isinstance(outcome, Forbidden)
    assert outcome.what == "input()"


def test_program_needs_the_language_wall() -> None:
    with started(walls=Walls(language=False)) as worker, pytest.raises(SandboxError):
        worker.load("print(1)", PROGRAM)
