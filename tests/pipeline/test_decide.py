"""Stops and mismatches become verdicts, each with one reason."""

from __future__ import annotations

import pytest

from judge.model.case import Mismatch
from judge.model.verdict import Verdict
from judge.pipeline.decide import rule_on_mismatch, rule_on_stop
from sandbox.calls import Raised, TracebackLine, Unrepresentable
from sandbox.limits import MIB
from sandbox.outcome import (
    Clock,
    Exited,
    Forbidden,
    Killed,
    MemoryExceeded,
    MissingEntryPoint,
    NotCompiled,
    OutputExceeded,
    ProtocolViolated,
    RaisedException,
    Stop,
    TimeExceeded,
)

LINE = TracebackLine(line=3, function="f", text="return d[k]")
KEY_ERROR = Raised(
    type_names=("KeyError", "LookupError", "Exception"), message="'k'", traceback=(LINE,)
)


def named(name: str) -> RaisedException:
    message = f"name '{name}' is not defined"
    return RaisedException(raised=Raised(type_names=("NameError",), message=message))


@pytest.mark.parametrize(
    ("stop", "verdict", "says"),
    [
        (RaisedException(raised=KEY_ERROR), Verdict.RTE, "KeyError: 'k' (line 3, in f)"),
        (named("List"), Verdict.RTE, "add `from typing import List`"),
        (named("heapq"), Verdict.RTE, "add `import heapq`"),
        (
            RaisedException(raised=Raised(type_names=("RecursionError",))),
            Verdict.RTE,
            "recursed too deeply",
        ),
        (
            RaisedException(raised=Raised(type_names=("SystemExit",))),
            Verdict.RTE,
            "return the answer instead",
        ),
        (
            TimeExceeded(clock=Clock.CPU, limit_seconds=2.0, spent_seconds=2.0),
            Verdict.TLE,
            "more than 2 s of CPU time",
        ),
        (
            TimeExceeded(clock=Clock.WALL, limit_seconds=5.0, spent_seconds=5.0),
            Verdict.TLE,
            "did not answer within 5 s",
        ),
        (MemoryExceeded(limit_bytes=512 * MIB), Verdict.MLE, "more than 512 MiB"),
        (OutputExceeded(limit_bytes=MIB, what="printed"), Verdict.OLE, "printed more than 1 MiB"),
        (OutputExceeded(limit_bytes=MIB, what="answer"), Verdict.OLE, "larger than 1 MiB"),
        (Exited(status=3), Verdict.RTE, "exit status 3"),
        (Killed(signal="SIGSEGV"), Verdict.RTE, "crashed (SIGSEGV)"),
        (Killed(signal="SIGUSR1"), Verdict.RTE, "SIGUSR1"),
        (
            Forbidden(what="`import os` is not available", instead="use nothing", line=4),
            Verdict.SV,
            "line 4: `import os` is not available; use nothing",
        ),
        (NotCompiled(message="invalid syntax", line=2), Verdict.CE, "line 2: invalid syntax"),
        (
            MissingEntryPoint(wanted="max_in", found=("maxin", "g")),
            Verdict.CE,
            "the nearest name found is `maxin`",
        ),
        (
            MissingEntryPoint(wanted="solve", found=("A", "A.solve")),
            Verdict.CE,
            "`A.solve`",
        ),
        (MissingEntryPoint(wanted="solve"), Verdict.CE, "nothing is"),
        (ProtocolViolated(detail="garbage"), Verdict.SV, "garbage"),
    ],
)
def test_stop_has_its_verdict_and_its_reason(stop: Stop, verdict: Verdict, says: str) -> None:
    ruled, message = rule_on_stop(stop)
    assert ruled is verdict
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("expected", "got", "verdict", "says"),
    [
        (1, 2, Verdict.WA, "differs"),
        (1, True, Verdict.WA, "returned a bool where an int is due"),
        ([], None, Verdict.WA, "returned None where a list is due"),
        (1, KEY_ERROR, Verdict.RTE, "KeyError: 'k' (line 3, in f)"),
        (Raised(type_names=("ValueError",)), 1, Verdict.WA, "returned a value where ValueError"),
        (Raised(type_names=("ValueError",)), KEY_ERROR, Verdict.WA, "raised KeyError"),
        (1, Unrepresentable(type_name="Mine"), Verdict.WA, "returned a Mine"),
    ],
)
def test_mismatch_has_its_verdict_and_its_reason(
    expected: object, got: object, verdict: Verdict, says: str
) -> None:
    ruled, message = rule_on_mismatch(Mismatch(expected=expected, got=got))
    assert ruled is verdict
    assert says in message
