from __future__ import annotations

import re
import shutil

import pytest

from tests.cli.running import RIGHT, TINY, WRONG, Person, Result

KEYS = [
    "problem",
    "verdict",
    "message",
    "seed",
    "tests",
    "counterexample",
    "complexity",
    "limits",
    "enforcement",
    "elapsed_seconds",
]


def plain(result: Result) -> str:
    """The output without what differs between machines and moments."""
    text = re.sub(r"sandbox: .*?\)\n", "sandbox: LAYERS\n", result.out, flags=re.DOTALL)
    return re.sub(r"\d+\.\d\d s\b", "TIME", text)


ACCEPTED = """\
╭─ AC: accepted ───────────────────────────────────────────╮
│ double-it                                                │
│ accepted: 53 cases passed                                │
╰──────────────────────────────────────────────────────────╯

property  cases
examples      2  ok
small        11  ok
big          40  ok

limits: 1 s of CPU a call, 256 MiB of memory, 1 MiB of
output
sandbox: LAYERS
seed 1, TIME
next: judge start tally-counter
"""

REFUSED = """\
╭─ WA: wrong answer ───────────────────────────────────────╮
│ double-it                                                │
│ big: the answer differs from the expected one; the rule: │
│ Big numbers are doubled                                  │
╰──────────────────────────────────────────────────────────╯

smallest failing case of 'big'
  double(100)
  expected  200
  got       0

property  cases
examples      2  ok
small        11  ok
big           2  FAILED

limits: 1 s of CPU a call, 256 MiB of memory, 1 MiB of
output
sandbox: LAYERS
seed 1, TIME
the case is in cases.txt; next: judge test
"""


def test_right_solution_is_accepted(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(RIGHT)
    done = solver.run("submit", "--seed", "1")
    assert (done.status, done.err) == (0, "")
    assert plain(done) == ACCEPTED


def test_wrong_solution_gets_its_smallest_case_which_is_then_an_own_case(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    done = solver.run("submit", "--seed", "1")
    assert (done.status, done.err) == (1, "")
    assert plain(done) == REFUSED
    cases = (solver.folder / "cases.txt").read_text()
    assert cases.endswith("\n\n# from judge submit, big, seed 1\ndouble(100) -> 200\n")
    tried = solver.run("test")
    assert tried.status == 1
    summary = "2 examples passed, 0 of 1 own case passed; hidden tests not run"
    assert summary in " ".join(tried.out.split())


def test_failing_case_is_tried_first_the_next_time(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    solver.run("submit")
    again = solver.run("submit", "--json").json
    assert again["tests"]["properties"] == [
        {"name": "saved counterexamples", "cases": 1, "passed": False}
    ]
    assert (solver.folder / "cases.txt").read_text().count("double(100) -> 200") == 1


def test_same_seed_repeats_the_run(person: Person) -> None:
    path = str(person.write("wrong.py", WRONG))
    forms = [
        person.run(
            "submit", "double-it", path, "--json", "--seed", "5", JUDGE_HOME=str(person.home / home)
        ).json
        for home in ("first", "second")
    ]
    for form in forms:
        del form["elapsed_seconds"]
    assert forms[0] == forms[1]


def test_seed_is_drawn_anew_and_shown(person: Person) -> None:
    path = str(person.write("right.py", RIGHT))
    seeds = {person.run("submit", "double-it", path, "--json").json["seed"] for _ in range(2)}
    assert len(seeds) == 2


def test_json_is_one_object_with_the_promised_keys(person: Person) -> None:
    path = str(person.write("wrong.py", WRONG))
    done = person.run("submit", "double-it", path, "--seed", "1", "--json")
    assert (done.status, done.err) == (1, "")
    form = done.json
    assert list(form) == KEYS
    assert (form["problem"], form["verdict"], form["seed"]) == ("double-it", "WA", 1)
    assert form["counterexample"] == {"input": {"n": 100}, "expected": 200, "got": 0}
    assert form["complexity"] is None


@pytest.mark.parametrize("arguments", [("double-it", "-"), ("-",)])
def test_standard_input_can_be_submitted(solver: Person, arguments: tuple[str, ...]) -> None:
    done = solver.run("submit", *arguments, "--json", stdin=RIGHT)
    assert (done.status, done.json["verdict"]) == (0, "AC")


def test_standard_input_that_is_no_program_is_a_mistake(solver: Person) -> None:
    for content, said in ((b"", "is empty"), (b"\0", "is binary"), (b"#" * 2**21, "is larger")):
        done = solver.run("submit", "-", stdin=content)
        assert (done.status, done.out) == (2, "")
        assert done.err.startswith(f"judge: standard input {said}")


def test_file_alone_is_judged_for_its_workspace(solver: Person) -> None:
    (solver.folder / "other.py").write_text(RIGHT)
    done = solver.run("submit", "double-it/other.py", "--json", cwd=solver.folder.parent)
    assert (done.status, done.json["verdict"]) == (0, "AC")


def test_other_problem_does_not_touch_the_cases_of_this_workspace(solver: Person) -> None:
    before = (solver.folder / "cases.txt").read_text()
    wrong = "class TallyCounter:\n    def add(self, n): pass\n    def total(self): return 0\n"
    (solver.folder / "counter.py").write_text(wrong)
    done = solver.run("submit", "tally-counter", "counter.py")
    assert done.status == 1
    assert (solver.folder / "cases.txt").read_text() == before


def test_class_is_refused_with_a_runnable_script(person: Person) -> None:
    source = (
        "class TallyCounter:\n"
        "    def __init__(self, start=0):\n        self.sum = start\n"
        "    def add(self, n):\n        self.sum += n if n != 10 else 0\n"
        "    def total(self):\n        return self.sum\n"
    )
    path = str(person.write("counter.py", source))
    done = person.run("submit", "tally-counter", path, "--seed", "1")
    assert done.status == 1
    assert "    counter = TallyCounter()\n    counter.add(10)\n  > counter.total()" in done.out


def test_verdict_is_shown_although_it_cannot_be_recorded(person: Person) -> None:
    file = person.write("a file", "")
    path = str(person.write("wrong.py", WRONG))
    done = person.run("submit", "double-it", path, "--json", JUDGE_HOME=str(file / "data"))
    assert (done.status, done.json["verdict"]) == (1, "WA")
    assert "judge: this attempt was not recorded: the history " in done.err


def test_cases_that_cannot_be_written_do_not_spoil_the_verdict(solver: Person) -> None:
    (solver.folder / "solution.py").write_text(WRONG)
    (solver.folder / "cases.txt").unlink()
    (solver.folder / "cases.txt").mkdir()
    done = solver.run("submit", "--json")
    assert (done.status, done.json["verdict"]) == (1, "WA")
    assert done.err == "judge: the counterexample was not added to cases.txt: Is a directory\n"


def test_fault_of_the_hidden_tests_is_an_internal_error(person: Person) -> None:
    problem = person.folder / "set" / "problems" / "double-it-badly"
    shutil.copytree(TINY / "problems" / "double-it", problem)
    (problem / "hidden" / "properties.py").write_text(
        "from judge.authoring import agrees\nfrom . import generators as draw\n"
        "def oracle(n):\n    raise ValueError('oops')\n"
        "PROPERTIES = (agrees('p', 'c', given=draw.small, oracle=oracle, cases=3),)\nLARGE = ()\n"
    )
    path = str(person.write("right.py", RIGHT))
    sets = str(person.folder / "set")
    done = person.run("submit", "double-it-badly", path, "--json", JUDGE_SETS=sets)
    assert done.status == 3
    assert list(done.json) == KEYS
    assert done.json["verdict"] == "IE"
    assert "ValueError: oops" in done.json["message"]
    assert done.err.startswith("judge: ")
    assert "Traceback" not in done.err


PRINTS = 'def double(n):\n    print("\\x1b]0;owned\\x07[red]")\n    return 1\n'
RAISES = 'def double(n):\n    raise ValueError("\\x1b[2J[bold]x\\ud800")\n'


@pytest.mark.parametrize("command", ["submit", "test"])
@pytest.mark.parametrize(
    ("source", "shown"),
    [(PRINTS, "\\x1b]0;owned\\x07[red]"), (RAISES, "ValueError: \\x1b[2J[bold]x\\ud800")],
    ids=["prints", "raises"],
)
def test_submission_cannot_control_the_terminal(
    person: Person, command: str, source: str, shown: str
) -> None:
    path = str(person.write("hostile.py", source))
    done = person.run(command, "double-it", path, FORCE_COLOR="1", TERM="xterm", LC_ALL="C")
    assert done.status == 1
    assert shown in done.out
    assert re.findall(r"\x1b\]|\x07|\x1b\[2J", done.out) == []
