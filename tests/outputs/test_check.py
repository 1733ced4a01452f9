"""Custom validators, real ones in processes of their own; and which flags a case gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import JudgeFault
from judge.model.case import Mismatch
from judge.model.output_rule import OutputRule
from judge.outputs.check import check_output
from sandbox.calls import Unrepresentable


def rule_of(tmp_path: Path, source: str, *flags: str, seconds: float = 20.0) -> OutputRule:
    validator = tmp_path / "validate.py"
    validator.write_text(source, "utf-8")
    return OutputRule(validator=validator, flags=flags, seconds=seconds)


def check(rule: OutputRule, got: object = "7\n", *, case: str = "secret/1") -> Mismatch | None:
    return check_output(rule, case=case, given="the input\n", answer="5\n", got=got)


WORKS = """
import os, sys
given, answer, feedback, *flags = sys.argv[1:]
assert open(given).read() == "the input\\n", given
assert open(answer).read() == "5\\n", answer
assert feedback.endswith(os.sep), feedback
assert flags == ["a", "b c"], flags
assert os.environ.get("HOME") is None and "validate.py" not in os.listdir()
sys.exit(42 if sys.stdin.read() == "7\\n" else 43)
"""


def test_validator_gets_the_files_the_flags_and_the_output(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, WORKS, "a", "b c")
    assert check(rule) is None
    assert check(rule, "8\n") == Mismatch(
        expected="5\n", got="8\n", reason="the output validator does not accept the output"
    )


def test_team_is_told_the_team_message_alone(tmp_path: Path) -> None:
    source = (
        "import sys\nfor who in ('team', 'judge'):\n"
        "    open(f'{sys.argv[3]}{who}message.txt', 'w').write(f'for the\\n {who}')\n"
        "sys.exit(43)"
    )
    mismatch = check(rule_of(tmp_path, source))
    assert mismatch is not None
    assert mismatch.reason == "the output validator does not accept the output: for the team"


def test_validator_may_import_what_lies_beside_it_and_writes_nothing_there(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("STATUS = 42\n", "utf-8")
    assert check(rule_of(tmp_path, "import sys, helper\nsys.exit(helper.STATUS)")) is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["helper.py", "validate.py"]


def test_validator_need_not_read_the_output(tmp_path: Path) -> None:
    assert check(rule_of(tmp_path, "raise SystemExit(42)"), "x" * 1_000_000) is None


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "it ended with status 0"),
        ("raise SystemExit(44)", "it ended with status 44"),
        ("1 / 0", "it ended with status 1: ZeroDivisionError: division by zero"),
        ("def", "it ended with status 1: SyntaxError: invalid syntax"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "it ended with status -9"),
    ],
)
def test_validator_that_fails_by_itself_is_a_fault_of_the_judge(
    tmp_path: Path, source: str, said: str
) -> None:
    with pytest.raises(JudgeFault) as fault:
        check(rule_of(tmp_path, source))
    assert fault.value.message == f"the output validator 'validate.py' failed by itself: {said}"


def test_validator_that_hangs_is_a_fault_of_the_judge(tmp_path: Path) -> None:
    with pytest.raises(JudgeFault, match=r"it took longer than 0\.2 s"):
        check(rule_of(tmp_path, "while True: pass", seconds=0.2))


def test_answer_that_is_no_text_is_wrong_and_asks_nobody(tmp_path: Path) -> None:
    got = Unrepresentable(type_name="NoAnswer")
    rule = rule_of(tmp_path, "1 / 0")
    assert check(rule, got) == Mismatch(expected="5\n", got=got)


def test_flags_of_the_innermost_folder_hold() -> None:
    rule = OutputRule(
        flags=("case_sensitive",),
        flags_of=(("secret", ()), ("secret/1", ("float_tolerance", "2")), ("secret/1/a", ())),
    )
    wanted = {
        "": ("case_sensitive",),
        "sample/1": ("case_sensitive",),
        "secret/2": (),
        "secret/10": (),
        "secret/1": ("float_tolerance", "2"),
        "secret/1/b": ("float_tolerance", "2"),
        "secret/1/a": (),
    }
    assert {case: rule.flags_for(case) for case in wanted} == wanted
    assert check(rule, case="secret/1") is None
    assert check(rule, case="secret/2") is not None
