"""A failure, ready to be shown: as a call or a runnable script, and as JSON-able data."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from judge.catalogue.notation import literal, render_call, render_script, write_case
from judge.model.case import UNSTATED, Mismatch, Run
from judge.model.problem import Signature
from judge.model.verdict import Counterexample
from judge.pipeline.answers import Declared
from judge.pipeline.decide import rule_on_stop
from judge.pipeline.trying import Diagnosis, Failure, KeepsState, Nondeterministic, Test
from judge.pipeline.workers import Stopped
from sandbox.calls import ANOTHER, CallScript, FunctionCall, Kind, Raised, Unrepresentable

LONG = 20_000
LONG_SCRIPT = 2_000
"""Items of one argument, or calls of one script, beyond which it is described, not written out:
nobody reads it, and the seed replays it."""
SHOWN_CALLS = 10
EARLIER_SHOWN = 30
OWN_CASE_CHARACTERS = 10_000
NO_INPUT, NO_OUTPUT = "(no input)", "(no output)"


def show(
    test: Test,
    failure: Failure,
    diagnosis: Diagnosis,
    signature: Signature,
    *,
    shrunk: bool = False,
) -> Counterexample:
    """The counterexample for ``failure`` of ``test``."""
    mismatch = _mismatch(test, failure)
    if text_of(mismatch.expected) == text_of(mismatch.got):  # a rule that is not about one value
        mismatch = replace(mismatch, expected=_ANOTHER_ANSWER)
    reason = _reason(failure, diagnosis)
    lines = _script_lines(failure, mismatch, diagnosis, signature)
    single = isinstance(failure.runs[0].call, FunctionCall) and len(failure.runs) == 1
    plain = single and not isinstance(diagnosis, KeepsState)
    return Counterexample(
        input=_arguments(failure.runs[0].call, signature) if plain else lines,
        expected=jsonable(_bounded(mismatch.expected)),
        got=jsonable(_bounded(mismatch.got)),
        call=_call_text(failure.runs[0].call, signature) if plain else "\n".join(lines),
        expected_text=_shown(mismatch.expected, signature),
        got_text=_shown(mismatch.got, signature),
        reason=reason,
        own_case=None if diagnosis is not None else _own_case(failure, mismatch, signature),
        property=test.name,
        shrunk=shrunk,
    )


def _mismatch(test: Test, failure: Failure) -> Mismatch:
    """What was expected and what came, also where the submission stopped or answered with
    another type: the check is asked once more, with an answer that equals nothing."""
    problem = failure.problem
    if isinstance(problem, Mismatch) and not isinstance(problem.expected, Declared):
        return problem
    if isinstance(problem, Mismatch):
        expected = _expected(test, failure, problem)
        return problem if expected is None else _with_expected(problem, expected)
    got = _stop_text(problem)
    asked = _ask(test, failure.case, [_NO_ANSWER] * len(failure.runs))
    function = isinstance(failure.runs[0].call, FunctionCall)
    if asked is None or not function or len(failure.runs) > 1:
        return Mismatch(expected=_AN_ANSWER, got=got, run=problem.run)
    return Mismatch(expected=asked.expected, got=got, run=problem.run)


def _expected(test: Test, failure: Failure, problem: Mismatch) -> Mismatch | None:
    answers = list(failure.answers)
    if problem.step is None:
        answers[problem.run] = _NO_ANSWER
    else:
        answers[problem.run] = list(answers[problem.run])
        answers[problem.run][problem.step] = _NO_ANSWER
    asked = _ask(test, failure.case, answers)
    same_place = asked is not None and (asked.run, asked.step) == (problem.run, problem.step)
    return asked if same_place else None


def _with_expected(problem: Mismatch, asked: Mismatch) -> Mismatch:
    return Mismatch(
        expected=asked.expected,
        got=problem.got,
        run=problem.run,
        step=problem.step,
        reason=problem.reason,
    )


def _ask(test: Test, case: Any, answers: Sequence[Any]) -> Mismatch | None:
    try:
        return test.check(case, answers)
    except Exception:  # noqa: BLE001 - checks promise nothing for answers of a wrong type
        return None


class _Words:
    """Stands where a value would, and is shown as words."""

    def __init__(self, words: str) -> None:
        self.words = words


_NO_ANSWER = Unrepresentable(type_name="NoAnswer")
_AN_ANSWER = _Words("an answer")
_ANOTHER_ANSWER = _Words("another answer")


def _stop_text(stopped: Stopped) -> _Words:
    return _Words(rule_on_stop(stopped.stop)[1])


def _reason(failure: Failure, diagnosis: Diagnosis) -> str | None:
    match diagnosis:
        case KeepsState():
            return (
                "passes alone, fails after earlier calls: something is kept between calls "
                "(a global, a class attribute, a mutable default argument, a cache)"
            )
        case Nondeterministic():
            return "nondeterministic: the same input got different answers in different processes"
    return failure.problem.reason if isinstance(failure.problem, Mismatch) else None


def _arguments(call: Any, signature: Signature) -> Mapping[str, object]:
    names = [argument.name for argument in signature.arguments]
    return {
        name: _described(value) if _is_long(value) else jsonable(value)
        for name, value in zip(names, call.arguments, strict=False)
    }


def _is_long(value: object) -> bool:
    return isinstance(value, (list, str, tuple)) and len(value) > LONG


def _bounded(value: object) -> object:
    """A text no longer than anybody reads: programs may print megabytes."""
    if not isinstance(value, str) or len(value) <= LONG:
        return value
    return f"{value[:LONG]}... ({len(value):,} characters)"


def _shown(value: object, signature: Signature) -> str:
    """An answer as text: what a program prints as it stands, anything else as a literal."""
    if signature.kind is not Kind.PROGRAM or not isinstance(value, str):
        return text_of(value)
    return value or NO_OUTPUT


def _described(value: Any) -> str:
    return f"<{type(value).__name__} of {len(value):,} items>"


def _call_text(call: FunctionCall | CallScript, signature: Signature) -> str:
    if signature.kind is Kind.PROGRAM:
        return str(call.arguments[0]) or NO_INPUT
    if not any(_is_long(argument) for argument in call.arguments):
        return render_call(call.arguments, signature)
    written = (_described(a) if _is_long(a) else literal(a) for a in call.arguments)
    return f"{signature.name}({', '.join(written)})"


def _script_lines(
    failure: Failure, mismatch: Mismatch, diagnosis: Diagnosis, signature: Signature
) -> list[str]:
    """Every run of the case as one runnable script, the failing line marked."""
    lines: list[str] = []
    if isinstance(diagnosis, KeepsState):
        left_out = len(diagnosis.earlier) - EARLIER_SHOWN
        if left_out > 0:
            lines.append(f"# after {left_out:,} other calls, then:")
        for run in diagnosis.earlier[-EARLIER_SHOWN:]:
            lines += _run_lines(run, signature, None, {})
        lines.append("# and then, in the same process:")
    several = len(failure.runs) > 1
    for index, run in enumerate(failure.runs):
        if several:
            lines.append(_heading(index, run, failure.runs))
        at = mismatch.step if index == mismatch.run else None
        lines += _run_lines(run, signature, at, _notes(mismatch, at))
        if at is not None and index == len(failure.runs) - 1:
            break
    return lines


def _run_lines(
    run: Run, signature: Signature, upto: int | None, notes: Mapping[int, str]
) -> list[str]:
    call = run.call
    if isinstance(call, FunctionCall):
        return [_call_text(call, signature)]
    calls = len(call.steps) if upto is None else upto
    if calls <= LONG_SCRIPT:
        return list(render_script(call, signature, upto=upto, notes=notes))
    head = render_script(call, signature, upto=SHOWN_CALLS)
    tail = CallScript(arguments=call.arguments, steps=call.steps[calls - SHOWN_CALLS : calls])
    last = {} if upto is None or upto not in notes else {SHOWN_CALLS: notes[upto]}
    left_out = f"# ... {calls - 2 * SHOWN_CALLS:,} more calls ..."
    return [*head, left_out, *render_script(tail, signature, notes=last)[1:]]


def _heading(index: int, run: Run, runs: Sequence[Run]) -> str:
    if index == 0:
        return "# first"
    if run.process != runs[index - 1].process:
        return "# in another process"
    if isinstance(run.call, CallScript) and _has_several_instances(run.call):
        return "# on two instances, in turn"
    return "# on another instance" if isinstance(run.call, CallScript) else "# then"


def _notes(mismatch: Mismatch, step: int | None) -> dict[int, str]:
    if step is None:
        return {}
    return {step: f"expected {text_of(mismatch.expected)}, got {text_of(mismatch.got)}"}


def _own_case(failure: Failure, mismatch: Mismatch, signature: Signature) -> str | None:
    """The case in the notation of own cases, where an exact expected answer is known."""
    problem = failure.problem
    reason = problem.reason if isinstance(problem, Mismatch) else None
    unknown = isinstance(mismatch.expected, (Declared, _Words, Unrepresentable))
    if len(failure.runs) != 1 or unknown or mismatch.expected is UNSTATED:
        return None
    call = failure.runs[0].call
    if any(_is_long(argument) for argument in call.arguments):
        return None
    if isinstance(call, FunctionCall):
        text = write_case(call, (mismatch.expected,), signature)
    elif _has_several_instances(call):
        return None  # own cases have one instance
    elif mismatch.step is None or (reason is not None and failure.by_check):
        return None
    else:
        answers = [*failure.answers[0][: mismatch.step], mismatch.expected]
        script = CallScript(arguments=call.arguments, steps=call.steps[: mismatch.step])
        text = write_case(script, tuple(answers), signature)
    return text if len(text) <= OWN_CASE_CHARACTERS else None


def _has_several_instances(script: CallScript) -> bool:
    return any(method == ANOTHER for method, _ in script.steps)


def text_of(value: object) -> str:
    """An answer as a readable literal, or as words where it is none."""
    match value:
        case _Words(words=words):
            return words
        case Declared(codec=codec):
            return f"some {codec}"
        case Unrepresentable(type_name=name, detail=detail):
            return f"<{name}>" + (f" {detail}" if detail else "")
        case Raised(type_names=names, message=message):
            text = f"raises {names[0]}"
            return f"{text}: {message}" if message else text
    if value is UNSTATED:
        return "no exception"
    return literal(value)


def jsonable(value: object) -> object:
    """``value`` as data that ``json`` takes; what JSON lacks becomes a list or a text."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else repr(value)
        case list() | tuple():
            return [jsonable(item) for item in value]
        case dict():
            return {str(key): jsonable(item) for key, item in value.items()}
        case set() | frozenset():
            return sorted((jsonable(item) for item in value), key=repr)
    return text_of(value)
