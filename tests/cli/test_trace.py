"""The hand trace outside rounds: sheets, their form, drills and their grades."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from judge.history.store import History
from tests.cli.running import ROOT, Person
from tests.cli.terminal import on_terminal
from tests.cli.test_terminal import widest

SLIDING = "sliding-window-rate-limit"
RING = "consistent-hash-ring"
SEED = ("--seed", "3")
LOOP = """\
def max_messages_in_window(timestamps, k):
    left = 0
    best = 0
    for right, t in enumerate(timestamps):
        while t - timestamps[left] >= 1000:
            left += 1
        best = max(best, right - left + 1)
    return min(k, best)
"""
TRACE = """\
| L4 | 0 | 1 | 0 | 0 |
| L4 |  | 2 | 1 | 999 |
| L5 | 1 |  | 2 | 1000 |
| L4 |  |  |  |  |
| L4 |  | 3 | 3 | 1000 |
| L5 | 2 |  | 4 | 1999 |
| L4 |  |  |  |  |
| R8 |  |  |  |  |
answer: 3
bug: no
"""


def filled(text: str, rows: str) -> str:
    """The sheet with ``rows`` in the place of its blank ones."""
    head, separator, _ = text.partition("|--------|")
    rest = text[len(head) + len(separator) :].split("\n", 1)[0]
    return f"{head}{separator}{rest}\n{rows}"


@pytest.fixture
def sliding(person: Person) -> Person:
    """Somebody in a workspace with a solution."""
    assert person.run("start", SLIDING).status == 0
    solver = Person(home=person.home, folder=person.folder / SLIDING)
    solver.write("solution.py", LOOP)
    return solver


# Sheets


def test_a_sheet_is_written_beside_the_solution(sliding: Person) -> None:
    done = sliding.run("trace", "sheet")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("the sheet is ready: TRACE.txt\ncase: the edge of a window\n")
    text = (sliding.folder / "TRACE.txt").read_text("utf-8")
    assert text.startswith(f"# TRACE SHEET  {SLIDING}  code ")
    assert sliding.run("trace", "sheet").out.startswith("the sheet is there already: TRACE.txt")


def test_a_sheet_is_the_same_whatever_the_code_does(sliding: Person) -> None:
    names = ("loops.py", "crashes.py", "writes.py")
    tops = ("while True: pass\n", "1 / 0\n", "open('ran', 'w').close()\n")
    forms = []
    for name, top in zip(names, tops, strict=True):
        sliding.write(name, f"{LOOP}{top}")
        done = sliding.run("trace", "sheet", SLIDING, name, "--json").json
        forms.append({key: done[key] for key in ("kind", "case", "checkpoints", "columns")})
    assert forms[0] == forms[1] == forms[2]
    assert [each["label"] for each in forms[0]["checkpoints"]] == ["L4", "L5", "R8"]
    assert not (sliding.folder / "ran").exists()
    assert (sliding.folder / "writes.trace.txt").is_file()


def test_a_sheet_of_changed_code_is_put_aside(sliding: Person) -> None:
    sliding.run("trace", "sheet")
    blank = (sliding.folder / "TRACE.txt").read_text("utf-8")
    sliding.write("TRACE.txt", filled(blank, TRACE))
    sliding.write("solution.py", LOOP + "\n")
    done = sliding.run("trace", "sheet")
    assert "the sheet before it is now TRACE-1.txt" in done.out
    assert (sliding.folder / "TRACE-1.txt").read_text("utf-8") == filled(blank, TRACE)
    sliding.write("solution.py", LOOP + "\n\n")
    assert "the sheet before it" not in sliding.run("trace", "sheet").out, "it was blank"


def test_a_case_can_be_named(sliding: Person) -> None:
    assert "case: capped\n" in sliding.run("trace", "sheet", "--case", "cap").out
    wrong = sliding.run("trace", "sheet", "--case", "caped")
    assert (wrong.status, wrong.err) == (
        2,
        "judge: no such trace case: 'caped'\n  did you mean 'capped'?\n",
    )


def test_code_that_cannot_be_traced_gets_a_card(sliding: Person) -> None:
    sliding.write("solution.py", "def max_messages_in_window(timestamps, k):\n    return k\n")
    done = sliding.run("trace", "sheet")
    assert done.out.startswith("the prediction card is ready: TRACE.txt\n")
    assert (sliding.folder / "TRACE.txt").read_text("utf-8").count("\nanswer ") == 3


def test_a_ring_says_what_its_hash_comes_to(person: Person) -> None:
    source = (ROOT / "reference" / RING / "accepted" / "insort_two_lists.py").read_text("utf-8")
    person.write("ring.py", source)
    form = person.run("trace", "sheet", RING, "ring.py", "--json").json
    assert form["case"]["tables"] == [
        "_hash(...) is the sum of these over all characters of its arguments:",
        "A=10  K=25  B=40  Z=70  1=3  any other character 0",
    ]


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def f(:\n", "there is nothing to trace yet: line 1: syntax error"),
        ("def other():\n    pass\n", "there is nothing to trace yet: the source does not define"),
    ],
)
def test_code_without_a_trace_is_refused(source: str, says: str, sliding: Person) -> None:
    sliding.write("solution.py", source)
    done = sliding.run("trace", "sheet")
    assert done.status == 2
    assert done.err.startswith(f"judge: {says}")


def test_a_problem_without_cases_is_refused(solver: Person) -> None:
    done = solver.run("trace", "sheet")
    assert (done.status, done.err.split("\n")[0]) == (2, "judge: double-it has no trace cases")


# Form


def test_the_form_of_a_sheet_is_checked(sliding: Person) -> None:
    sliding.run("trace", "sheet")
    assert sliding.run("trace", "check").out == "TRACE.txt is well formed\n"
    blank = (sliding.folder / "TRACE.txt").read_text("utf-8")
    sliding.write("TRACE.txt", filled(blank, "| L9 | [1 | | | |\nanswer: 3\nbug: perhaps\n"))
    done = sliding.run("trace", "check", "TRACE.txt", "--json")
    assert done.status == 1
    assert [fault["message"].split()[0] for fault in done.json["faults"]][:2] == ["L9", "left:"]


def test_a_sheet_of_other_code_is_named(sliding: Person) -> None:
    sliding.run("trace", "sheet")
    sliding.write("solution.py", LOOP + "\n")
    done = sliding.run("trace", "check")
    assert done.status == 1
    assert "the sheet is for code" in done.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check",), "TRACE.txt does not exist"),
        (("check", "notes.md"), "notes.md does not exist"),
        (("check", "solution.py"), "solution.py has lost its first line"),
        (("drill", "--grade"), "there is no drill here"),
        (("drill", "no-such-problem"), "no such problem"),
    ],
)
def test_what_is_no_sheet_is_refused(
    arguments: tuple[str, ...], says: str, sliding: Person
) -> None:
    done = sliding.run("trace", *arguments)
    assert done.status == 2
    assert says in done.err


# Drills


@pytest.fixture(scope="module")
def drill(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Somebody who has drawn a drill, not filled in."""
    home = tmp_path_factory.mktemp("home")
    person = Person(home=home, folder=tmp_path_factory.mktemp("work"))
    done = person.run("trace", "drill", SLIDING, *SEED, "--json")
    assert (done.status, done.err) == (0, "")
    assert done.json["seed"] == 3
    return person


def _sheet(person: Person) -> Path:
    return person.folder / f"drill-{SLIDING}" / "TRACE.txt"


def test_a_drill_does_not_say_what_its_code_is(drill: Person) -> None:
    folder = _sheet(drill).parent
    assert sorted(each.name for each in folder.iterdir()) == ["TRACE.txt", "solution.py"]
    text = _sheet(drill).read_text("utf-8")
    code = (folder / "solution.py").read_text("utf-8")
    assert "Caught by" not in text + code
    assert f"#   1  {code.splitlines()[0]}\n" in text
    assert drill.run("trace", "check", str(folder)).out.endswith("is well formed\n")


def test_a_perfect_drill_is_worth_everything(drill: Person) -> None:
    sheet = _sheet(drill)
    blank = sheet.read_text("utf-8")
    empty = drill.run("trace", "drill", "--grade", "--json").json
    assert empty["grade"]["score"] == 0
    truth = empty["truth"]
    rows = "".join(
        f"| {visit['at']} | {' | '.join(value or '' for value in visit['values'])} |\n"
        for visit in truth["visits"]
    )
    sheet.write_text(filled(blank, f"{rows}answer: {truth['outcome']}\n"), "utf-8")
    done = drill.run("trace", "drill", "--grade", str(sheet.parent), "--json")
    assert (done.status, done.err) == (0, "")
    assert done.json["grade"]["score"] == 100
    assert done.json["grade"]["divergence"] is None
    assert done.json["reference"].endswith(".py")
    assert done.json["verdict"] in ("AC", "WA")
    sheet.write_text(blank, "utf-8")
    graded = History(drill.home / "data" / "history.sqlite3").drills()
    assert [(each.problem, each.score) for each in graded] == [(SLIDING, 0.0), (SLIDING, 100.0)]
    (counted,) = drill.run("progress", "--json").json["traces"]
    assert counted["score"] == 0


def test_a_seed_draws_the_same_drill_again(drill: Person) -> None:
    first = _sheet(drill).read_text("utf-8")
    again = drill.run("trace", "drill", SLIDING, *SEED)
    assert f"drill-{SLIDING}-2/TRACE.txt" in again.out
    assert (
        _sheet(drill)
        .parent.with_name(f"drill-{SLIDING}-2")
        .joinpath("TRACE.txt")
        .read_text("utf-8")
        == first
    )


def test_a_drill_of_edited_code_is_not_graded(person: Person, drill: Person) -> None:
    text = _sheet(drill).read_text("utf-8")
    code = text.split(" code ")[1][:12]
    person.write("TRACE.txt", text.replace(code, "0" * 12))
    done = person.run("trace", "drill", "--grade")
    assert done.status == 2
    assert "this is no sheet of a drill" in done.err


EDITOR = """\
import pathlib
import sys
path = pathlib.Path(sys.argv[1])
path.write_text(path.read_text().replace('\\nanswer: ', '\\nanswer: 2'))
"""


def test_on_a_terminal_a_drill_is_graded_when_the_editor_closes(person: Person) -> None:
    script = person.write("editor.py", EDITOR)
    screen = on_terminal(
        person, "trace", "drill", SLIDING, *SEED, EDITOR=f"{sys.executable} {script}"
    )
    assert screen.status == 0
    assert "of 100" in screen.text
    assert "first divergence" in screen.text
    assert widest(screen.text) <= 60


def test_without_colour_nothing_is_coloured(person: Person) -> None:
    script = person.write("editor.py", EDITOR)
    screen = on_terminal(
        person,
        "trace",
        "drill",
        SLIDING,
        *SEED,
        EDITOR=f"{sys.executable} {script}",
        NO_COLOR="1",
    )
    assert "\x1b[3" not in screen.text
    assert "of 100" in screen.text


def test_a_misspelt_command_names_the_nearest(person: Person) -> None:
    done = person.run("trace", "sheat")
    assert done.status == 2
    assert "did you mean 'sheet'?" in done.err
