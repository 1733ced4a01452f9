from __future__ import annotations

import json
import re

import pytest

from judge.model.growth import CLASSES, INCONCLUSIVE
from tests.cli.running import ROOT, Person
from tests.cli.terminal import on_terminal
from tests.cli.test_terminal import CODES, COLOUR, widest

SOURCE = """\
def total(xs):
    found = 0
    for x in xs:
        found += x
    return found


def pairs(xs):
    found = 0
    for a in xs:
        for b in xs:
            found += a == b
    return found


def make(n, rng):
    return ([rng.randrange(100) for _ in range(n)],)
"""
TOTAL = ("--function", "total", "--generator", "make")
PAIRS = ("--function", "pairs", "--generator", "make")
QUICK = ("--sizes", "16..256", "--seed", "1")
SLIDING = "sliding-window-rate-limit"
REFERENCES = ROOT / "reference" / SLIDING
KEYS = ["time", "space", "points", "problem", "function", "generator", "solutions", "comparisons"]
KEYS += ["yardstick_seconds", "seed", "sandboxed"]


@pytest.fixture
def file(person: Person) -> str:
    person.write("sums.py", SOURCE)
    return "sums.py"


@pytest.mark.slow
@pytest.mark.parametrize(("names", "growth", "line"), [(TOTAL, "O(n)", 3), (PAIRS, "O(n^2)", 11)])
def test_function_is_measured(
    person: Person, file: str, names: tuple[str, ...], growth: str, line: int
) -> None:
    done = person.run("bench", file, *names, "--json", "--seed", "1")
    assert (done.status, done.err) == (0, "")
    assert list(done.json) == KEYS
    assert done.json["time"]["class"] == growth
    assert done.json["solutions"][0]["dominant"][0]["line"] == line


def test_json_has_the_promised_keys_and_values(person: Person, file: str) -> None:
    done = person.run("bench", file, *TOTAL, *QUICK, "--json")
    assert (done.status, done.err) == (0, "")
    for key in ("time", "space"):
        assert done.json[key]["class"] in (*CLASSES, INCONCLUSIVE)
        assert 0 <= done.json[key]["confidence"] <= 1
    assert [point["n"] for point in done.json["points"]] == [16, 32, 64, 128, 256]
    for point in done.json["points"]:
        assert (type(point["n"]), type(point["peak_bytes"])) == (int, int)
        assert point["cpu_seconds"] == min(point["cpu_samples"])
    assert (done.json["function"], done.json["generator"]) == ("total", "make")
    assert (done.json["seed"], done.json["sandboxed"]) == (1, True)


def test_report_is_in_words_figures_and_a_plot(person: Person, file: str) -> None:
    done = person.run("bench", file, *PAIRS, *QUICK)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(
        "pairs, on the arguments that make makes\nn\n\n● sums.py\n  time O(n^2)"
    )
    assert re.search(r"^ +mostly +for b in xs:$", done.out, re.MULTILINE)
    assert re.search(r"^ *256 +\d", done.out, re.MULTILINE)
    assert "┌──" in done.out
    assert max(map(len, done.out.splitlines())) <= 60
    assert "\x1b" not in done.out


def test_sizes_are_a_list_or_double(person: Person, file: str) -> None:
    for sizes, wanted in (("400,100,200,100", [100, 200, 400]), ("10..50", [10, 20, 40])):
        form = person.run("bench", file, *TOTAL, "--sizes", sizes, "--json").json
        assert [point["n"] for point in form["points"]] == wanted


def test_files_stand_side_by_side_and_are_told_apart(person: Person, file: str) -> None:
    person.write("other/sums.py", SOURCE.replace("found += x", "found = sum(xs)"))
    form = person.run("bench", file, "other/sums.py", file, *TOTAL, *QUICK, "--json").json
    names = ["sums.py", "other/sums.py", "sums.py (2)"]
    assert [each["name"] for each in form["solutions"]] == names
    assert [(each["new"], each["old"]) for each in form["comparisons"]] == [
        (names[1], names[0]),
        (names[2], names[0]),
    ]


def test_file_to_compare_with_comes_last(person: Person, file: str) -> None:
    person.write("old.py", SOURCE)
    form = person.run("bench", file, *TOTAL, *QUICK, "--against", "old.py", "--json").json
    assert [each["name"] for each in form["solutions"]] == ["sums.py", "old.py"]
    (found,) = form["comparisons"]
    assert (found["to"], found["new"], found["old"]) == ("run", "sums.py", "old.py")


def test_standard_input_can_be_measured(person: Person) -> None:
    done = person.run("bench", "-", *TOTAL, *QUICK, "--json", stdin=SOURCE)
    assert (done.status, done.json["solutions"][0]["name"]) == (0, "standard input")


def kept_with_costs(person: Person, form: dict[str, object], factor: float) -> str:
    """An earlier run as it was, but for each CPU time times ``factor``."""
    text = json.dumps(form)
    samples = r'("cpu_samples": \[)([^\]]+)'

    def changed(found: re.Match[str]) -> str:
        return found[1] + ", ".join(str(float(each) * factor) for each in found[2].split(", "))

    (person.folder / "base.json").write_text(re.sub(samples, changed, text))
    return "base.json"


@pytest.mark.parametrize(
    ("factor", "status", "verdict"),
    [(0.1, 1, "slower"), (10, 0, "faster"), (None, 0, "cannot tell")],
)
def test_status_tells_whether_it_is_slower_than_the_baseline(
    person: Person, file: str, factor: float | None, status: int, verdict: str
) -> None:
    form = person.run("bench", file, *TOTAL, *QUICK, "--json").json
    base = kept_with_costs(person, form, factor or 1)
    sizes = ("--sizes", "300,400,500") if factor is None else ()
    done = person.run("bench", file, *TOTAL, "--baseline", base, *sizes, "--json")
    assert (done.status, done.err) == (status, "")
    (found,) = done.json["comparisons"]
    assert (found["to"], found["verdict"]) == ("baseline", verdict)
    assert (found["new"], done.json["seed"]) == ("sums.py", 1)
    if factor is not None:
        assert [point["n"] for point in done.json["points"]] == [16, 32, 64, 128, 256]


@pytest.mark.parametrize(
    ("name", "start"), [("page.html", "<!doctype html>"), ("chart.svg", "<svg xmlns=")]
)
def test_page_or_chart_is_written(person: Person, file: str, name: str, start: str) -> None:
    done = person.run("bench", file, *TOTAL, *QUICK, "--html", name)
    assert (done.status, done.err) == (0, "")
    assert done.out.rstrip().endswith(f"written: {name}")
    assert (person.folder / name).read_text("utf-8").startswith(start)


def test_page_can_be_had_with_json(person: Person, file: str) -> None:
    done = person.run("bench", file, *TOTAL, *QUICK, "--html", "page.html", "--json")
    assert done.json["seed"] == 1
    assert "<svg" in (person.folder / "page.html").read_text("utf-8")


def test_without_the_sandbox_own_code_may_import_and_that_is_said(person: Person) -> None:
    person.write("mine.py", "import os\n" + SOURCE)
    held = person.run("bench", "mine.py", *TOTAL, *QUICK)
    assert (held.status, held.out) == (2, "")
    assert "import of `os`" in held.err
    done = person.run("bench", "mine.py", *TOTAL, *QUICK, "--no-sandbox", "--json")
    assert (done.status, done.json["sandboxed"]) == (0, False)
    assert done.err == "judge: no sandbox: this code runs with all your rights\n"
    shown = person.run("bench", "mine.py", *TOTAL, *QUICK, "--no-sandbox")
    assert "no sandbox: this code ran with all the rights" in shown.out


MISTAKES = [
    (("sums.py", "--function", "total"), "--function needs --generator as well"),
    (("sums.py", "--generator", "make"), "--generator needs --function as well"),
    (TOTAL, "no FILE given, the one that defines 'total' and 'make'"),
    (("sums.py", "--function", "a b", "--generator", "make"), "not the name of a function: 'a b'"),
    ((SLIDING, *TOTAL), f"no such file: {SLIDING!r}; with --function only FILEs are measured"),
    ((SLIDING, "sums.py", *TOTAL), "with --function only FILEs are measured"),
    (("none.py", *TOTAL), "none.py does not exist"),
    (("sums.py",), "no SLUG given, and this folder is no workspace"),
    ((), "no SLUG given, and this folder is no workspace"),
    ((SLIDING,), "no FILE given, and this folder is no workspace of"),
    (("-", "-", *TOTAL), "standard input can be read only once"),
    (("sums.py", *TOTAL, "--sizes", "a,b"), "neither like 100,200,400 nor like 16..4096"),
    (("sums.py", *TOTAL, "--sizes", "9..3"), "sizes ascend, from 1 to"),
    (("sums.py", *TOTAL, "--sizes", "0,4"), "sizes ascend, from 1 to"),
    (("sums.py", *TOTAL, "--budget", "0"), "not in the range"),
    (("sums.py", *TOTAL, "--html", "no/where.html"), "there is no folder 'no'"),
    (("sums.py", *TOTAL, "--html", "."), "it is a folder"),
    (("sums.py", *TOTAL, "--baseline", "none.json"), "none.json does not exist"),
    (("sums.py", *TOTAL, "--baseline", "sums.py"), "sums.py is not JSON"),
    ((SLIDING, "sums.py", "--against", "accepted/s"), "'accepted/s' may mean accepted/"),
    ((SLIDING, "sums.py", "--against", "nobody"), "no reference solution of sliding-window"),
    (("double-it", "sums.py", "--against", "nobody"), "no reference solution of double-it"),
    (("sums.py", "--function", "totl", "--generator", "make"), "nearest name found is `total`"),
    (("sums.py", "--function", "total", "--generator", "mak"), "nearest name found is `make`"),
]


@pytest.mark.parametrize(("arguments", "said"), MISTAKES)
def test_mistakes_are_named(
    person: Person, file: str, arguments: tuple[str, ...], said: str
) -> None:
    done = person.run("bench", *arguments, "--json")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("judge: ")
    assert said in done.err
    assert "Traceback" not in done.err


def test_function_that_raises_is_named_with_size_and_line(person: Person) -> None:
    source = SOURCE.replace("    found = 0\n    for x", "    xs[len(xs)]\n    for x")
    person.write("raises.py", source)
    done = person.run("bench", "raises.py", *TOTAL, *QUICK)
    assert (done.status, done.out) == (2, "")
    assert re.search(r"n = \d+: IndexError: .* \(line 2, in total\)", done.err)


def test_terminal_shows_progress_and_colour_and_wipes_the_progress(
    person: Person, file: str
) -> None:
    screen = on_terminal(person, "bench", file, *TOTAL, *QUICK)
    assert screen.status == 0
    assert widest(screen.text) <= 60
    progress, _, report = screen.text.rpartition("\r\x1b[K")
    assert "sums.py" in progress
    assert CODES.sub("", report).startswith("total, on the arguments that make makes")
    assert COLOUR.search(report)
    plain = on_terminal(person, "bench", file, *TOTAL, *QUICK, NO_COLOR="1")
    assert not COLOUR.search(plain.text)
    assert "●" in plain.text


@pytest.mark.slow
def test_solution_of_a_problem_is_compared_with_a_reference(person: Person) -> None:
    one = str(REFERENCES / "time_limit_exceeded" / "scan_forward.py")
    done = person.run("bench", "sliding", one, "--against", "two_pointers", "--json", "--seed", "1")
    assert (done.status, done.err) == (0, "")
    names = ["scan_forward.py", "accepted/two_pointers.py"]
    assert [each["name"] for each in done.json["solutions"]] == names
    assert (done.json["problem"], done.json["function"]) == (SLIDING, None)
    assert [each["time"]["class"] for each in done.json["solutions"]] == ["O(n^2)", "O(n)"]
    (found,) = done.json["comparisons"]
    assert (found["new"], found["old"], found["verdict"]) == (*names, "slower")


@pytest.mark.slow
def test_workspace_knows_the_problem_and_the_file(person: Person) -> None:
    assert person.run("start", SLIDING).status == 0
    there = person.folder / SLIDING
    source = (REFERENCES / "accepted" / "two_pointers.py").read_text("utf-8")
    (there / "solution.py").write_text(source, "utf-8")
    done = person.run("bench", *QUICK, cwd=there)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"{SLIDING}\nn: ")
    assert "asked" in done.out
    assert "● solution.py" in done.out
