from __future__ import annotations

from tests.cli.running import TINY, Person

SHOWN = """\
Double it

double(n) returns twice n.

easy | 5 minutes | arithmetic
"""


def test_statement_is_rendered(person: Person) -> None:
    done = person.run("show", "double-it")
    assert (done.status, done.out, done.err) == (0, SHOWN, "")


def test_beginning_of_a_slug_is_enough(person: Person) -> None:
    assert person.run("show", "doub").out == SHOWN


def test_workspace_says_which_problem_also_from_below(solver: Person) -> None:
    below = solver.folder / "notes" / "deep"
    below.mkdir(parents=True)
    assert solver.run("show", cwd=below).out == SHOWN


def test_json_holds_the_statement_and_the_facts(person: Person) -> None:
    form = person.run("show", "tally-counter", "--json").json
    problem = TINY / "problems" / "tally-counter"
    assert form["statement"] == (problem / "statement.md").read_text()
    assert form["entry_point"] == {"kind": "class", "name": "TallyCounter"}
    assert (form["follows"], form["difficulty"]) == ("double-it", "medium")


def test_set_may_stand_before_or_after_the_command(person: Person) -> None:
    for words in (["--set", str(TINY), "show"], ["show", "--set", str(TINY)]):
        assert person.run(*words, "double-it", JUDGE_SETS="").status == 0
    assert person.run("show", "double-it", JUDGE_SETS="").status == 2


def test_terminal_without_unicode_is_no_reason_to_fail(person: Person) -> None:
    done = person.run(
        "show", "double-it", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", LANG="C"
    )
    assert (done.status, done.err) == (0, "")


def test_no_control_codes_on_a_pipe(person: Person) -> None:
    assert "\x1b" not in person.run("show", "double-it", TERM="xterm-256color").out
