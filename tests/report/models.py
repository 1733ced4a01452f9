"""Small values of the model, to be rendered."""

from __future__ import annotations

from pathlib import Path

from judge.model.calibration import LimitCheck, ReferenceTime, Spent, TimeLimit
from judge.model.case import ShownCase
from judge.model.problem import Argument, Difficulty, Growth, GrowthBound, Problem, Signature
from judge.model.trial import ShownCaseResult, StepResult, TrialReport
from judge.model.verdict import Counterexample, PropertyResult, Report, Verdict
from judge.model.verification import ReferenceResult, Verification
from sandbox.calls import FunctionCall, Kind
from sandbox.limits import Limits

LAYERS = ("seccomp", "landlock", "rlimits", "language")


def problem(
    slug: str = "two-sum",
    *,
    follows: str | None = None,
    tags: tuple[str, ...] = ("hashing",),
    difficulty: Difficulty = Difficulty.EASY,
) -> Problem:
    return Problem(
        slug=slug,
        title=slug.replace("-", " ").capitalize(),
        difficulty=difficulty,
        minutes=20,
        tags=tags,
        source="a book",
        follows=follows,
        signature=Signature(
            kind=Kind.FUNCTION, name="solve", arguments=(Argument(name="n", codec="int"),)
        ),
        limits=Limits(),
        growth=Growth(
            variable="n", meaning="numbers", time=GrowthBound(required="O(n)", optimal="O(n)")
        ),
        folder=Path(slug),
        reference_folder=None,
    )


def counterexample(
    call: str = "solve([0, 1000])",
    *,
    expected: str = "1",
    got: str = "2",
    reason: str | None = None,
    own_case: str | None = None,
) -> Counterexample:
    return Counterexample(
        input={"n": [0, 1000]},
        expected=1,
        got=2,
        call=call,
        expected_text=expected,
        got_text=got,
        reason=reason,
        own_case=own_case,
        property="boundaries",
        shrunk=True,
    )


def report(
    verdict: Verdict = Verdict.WA,
    message: str = "the answer differs from the expected one",
    *,
    found: Counterexample | None = None,
    output: str = "",
    traceback: tuple[str, ...] = (),
) -> Report:
    passed = verdict is Verdict.AC
    return Report(
        problem="two-sum",
        verdict=verdict,
        message=message,
        seed=7,
        properties=(
            PropertyResult(name="agrees with brute force", cases=150, passed=True),
            PropertyResult(name="boundaries", cases=12, passed=passed),
        ),
        counterexample=found,
        limits=Limits(),
        enforcement=LAYERS,
        elapsed_seconds=0.5,
        output=output,
        traceback=traceback,
    )


def shown_case(
    *,
    name: str = "",
    own: bool = False,
    verdict: Verdict = Verdict.AC,
    message: str = "",
    steps: tuple[StepResult, ...] = (
        StepResult(call="solve(3)", expected_text="4", got_text="4", passed=True),
    ),
    output: str = "",
    line: int | None = None,
) -> ShownCaseResult:
    case = ShownCase(
        call=FunctionCall(arguments=(3,)), expected=(4,), text="solve(3) -> 4", name=name, line=line
    )
    return ShownCaseResult(
        case=case,
        own=own,
        verdict=verdict,
        message=message,
        steps=steps,
        output=output,
        cpu_seconds=0.002,
    )


def trial(*results: ShownCaseResult, message: str = "") -> TrialReport:
    verdicts = [result.verdict for result in results if result.verdict is not Verdict.AC]
    stopped = Verdict.CE if not results else Verdict.AC
    return TrialReport(
        problem="two-sum",
        verdict=verdicts[0] if verdicts else stopped,
        message=message,
        results=results,
        enforcement=LAYERS,
        elapsed_seconds=0.25,
    )


def limit_check(
    author_seconds: float,
    accepted: Spent | None = None,
    slow: Spent | None = None,
) -> LimitCheck:
    """Of a large case whose references on either side spent that, where there are any."""
    slowest = ReferenceTime(name="accepted/plain.py", spent=accepted) if accepted else None
    fastest = ReferenceTime(name="time_limit_exceeded/pairs.py", spent=slow) if slow else None
    limit = TimeLimit(author_seconds=author_seconds, slowest=slowest)
    return LimitCheck(case="many", limit=limit, fastest_slow=fastest)


def verification(*faults: str, limits: tuple[LimitCheck, ...] = ()) -> Verification:
    return Verification(
        problem="two-sum",
        seed=7,
        checks=("agrees", "boundaries"),
        references=(
            ReferenceResult(
                name="accepted/plain.py",
                expected=Verdict.AC,
                verdict=Verdict.AC,
                message="",
                spent=(("many", Spent(cpu_seconds=0.25)),),
            ),
            ReferenceResult(
                name="wrong_answer/closed.py",
                expected=Verdict.WA,
                verdict=Verdict.AC if faults else Verdict.WA,
                message="",
                caught_by=("boundaries",),
            ),
        ),
        faults=faults,
        elapsed_seconds=3.25,
        limits=limits,
    )
