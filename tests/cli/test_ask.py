"""``judge ask``, in a round, in a workspace and elsewhere."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from judge.rounds.lines import from_line
from judge.rounds.snapshots import digest
from tests.cli.rounds import RIGHT, begun, events, files_in, kinds, let_pass, made, play
from tests.cli.running import ROOT, Person

CODE = "def double(n):\n    result = n + n\n    return result\n"
AUDITED = """\
import socket, sys
def watch(event, arguments):
    internet = event == "socket.__new__" and arguments[1] != socket.AF_UNIX
    if internet or event in ("socket.connect", "socket.bind", "socket.getaddrinfo"):
        sys.stderr.write(f"{event}\\n")
sys.addaudithook(watch)
from judge.cli import main
main()
"""


@pytest.fixture
def player(person: Person) -> Person:
    return begun(person, "double-it")


# Elsewhere and in a workspace


def test_card_is_shown_anywhere(person: Person) -> None:
    said = person.run("ask", "how do I", "sort", "a dict by value")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Sort a dict by value\n")
    assert "item[1]" in said.out


def test_solution_is_refused_in_one_sentence_or_two(person: Person) -> None:
    said = person.run("ask", "--json", "solve it")
    assert said.status == 0
    assert said.json == {
        "class": "solve",
        "kind": "refusal",
        "lines": said.json["lines"],
        "problem": None,
        "round": None,
    }
    assert len(said.json["lines"]) == 1


def test_workspace_gives_the_problem_and_the_code(solver: Person) -> None:
    solver.write("solution.py", CODE)
    said = solver.run("ask", "--json", "describe double")
    assert (said.json["problem"], said.json["kind"]) == ("double-it", "description")
    assert "returns  line 3: result" in said.json["lines"]
    skeleton = solver.run("ask", "skeleton please").out
    assert "raise NotImplementedError" in skeleton
    assert "def double(n: int) -> int:" in skeleton


def test_code_that_is_missing_is_none(solver: Person) -> None:
    (solver.folder / "solution.py").unlink()
    assert "no code to describe" in solver.run("ask", "describe my code").out


def test_standard_input_is_a_prompt(person: Person) -> None:
    said = person.run("ask", "--json", "-", stdin="def f(x):\n    y = x\n    return y\n")
    assert said.json["class"] == "code"


@pytest.mark.parametrize("arguments", [(), ("  ", "\n")])
def test_empty_prompt_is_named(person: Person, arguments: tuple[str, ...]) -> None:
    said = person.run("ask", *arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("judge: the prompt is empty\n  try: judge ask")


def test_prompt_that_is_too_long_is_named(person: Person) -> None:
    said = person.run("ask", "x" * 20_001)
    assert said.status == 2
    assert said.err.startswith("judge: the prompt is too long: 20,001 characters, more than 20,000")
    assert person.run("ask", "-", stdin="x" * 200_000).status == 2


def test_prompt_of_any_bytes_is_answered(player: Person) -> None:
    for prompt in ("\x1b[31mred\x07 \udc80", "🙂" * 50):
        said = player.run("ask", "--json", "--", prompt)
        assert (said.status, said.err) == (0, "")
    assert kinds(player).count("ask") == 2
    replayed = play(player, "replay").out
    assert "\x1b" not in replayed


def test_nothing_is_written_outside_a_round(solver: Person) -> None:
    def contents() -> dict[str, bytes]:
        return {str(p): p.read_bytes() for p in solver.home.parent.rglob("*") if p.is_file()}

    before = contents()
    for prompt in ("skeleton", "describe my code"):
        assert solver.run("ask", prompt).status == 0
    assert contents() == before


# In a round


def test_prompt_stands_in_the_record_with_its_class(player: Person) -> None:
    player.write("solution.py", CODE)
    said = player.run("ask", "describe double")
    assert "returns  line 3: result" in said.out
    assert "left of 60:00" in said.out
    last = from_line(events(player).read_bytes().splitlines()[-1])
    assert (last.kind, last.data["prompt_class"]) == ("ask", "describe")
    assert last.data["prompt"] == "describe double"
    player.run("ask", "solve", "it")
    assert "open; 2 prompts: 1 describe, 1 solve" in play(player, "status").out
    assert "asked (solve): solve it" in play(player, "replay").out


def test_prompt_saves_the_code_first(player: Person) -> None:
    player.write("solution.py", CODE)
    player.run("ask", "hello")
    saved = [line for line in events(player).read_bytes().splitlines() if b'"by":"ask"' in line]
    assert digest(CODE.encode()).encode() in saved[0]
    assert kinds(player)[-1] == "ask"


def test_round_is_asked_in_from_anywhere(player: Person, person: Person) -> None:
    assert person.run("ask", "--json", "how do I sort a list").json["round"] == "1"
    assert person.run("start", "tally-counter", "./other").status == 0
    other = replace(person, folder=person.folder / "other")
    said = other.run("ask", "--json", "skeleton").json
    assert (said["round"], said["problem"]) == ("1", "double-it")
    assert kinds(player).count("ask") == 2


def test_nothing_but_the_journal_and_snapshots_is_written(player: Person) -> None:
    before = {name: (player.folder / name).read_bytes() for name in files_in(player.folder)}
    player.run("ask", "skeleton of the class")
    assert {n: (player.folder / n).read_bytes() for n in files_in(player.folder)} == before


def refused(person: Person) -> str:
    said = person.run("ask", "how do I sort a list")
    assert (said.status, said.out) == (5, "")
    assert "ask" not in kinds(person)
    return said.err


def test_round_without_assistant_refuses_and_records_it(person: Person) -> None:
    player = begun(person, "double-it", "--assistant", "off")
    assert "round 1 has no assistant" in refused(player)
    assert kinds(player)[-1] == "refused"
    elsewhere = person.run("ask", "how do I sort a list")
    assert elsewhere.status == 5


def test_closed_code_closes_the_assistant(player: Person) -> None:
    play(player, "submit")
    assert "is frozen" in refused(player)


def test_round_that_has_not_begun_or_is_over_in_time_refuses(person: Person) -> None:
    player = made(person, "double-it")
    assert "has not begun" in refused(player)
    play(player, "go")
    let_pass(player, 61)
    assert "ran out of time" in refused(player)


def test_folder_of_an_abandoned_round_is_a_workspace(player: Person) -> None:
    play(player, "abandon", "--yes")
    said = player.run("ask", "--json", "skeleton")
    assert (said.json["round"], said.json["problem"]) == (None, "double-it")


# No network


@pytest.mark.slow
def test_whole_round_opens_no_connection(person: Person) -> None:
    script = person.home / "audited.py"
    script.write_text(AUDITED)

    def run(*arguments: str, cwd: Path = person.folder) -> str:
        done = subprocess.run(
            [sys.executable, "-P", str(script), *arguments],
            cwd=cwd,
            env=person.variables(PYTHONPATH=str(ROOT)),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        return done.stdout

    run("round", "start", "double-it", "./played")
    played = person.folder / "played"
    run("round", "go", cwd=played)
    for prompt in ("signature of heapq.merge", "solve it", "skeleton", "describe my code"):
        assert run("ask", prompt, cwd=played)
    (played / "solution.py").write_text(RIGHT)
    run("round", "submit", "--lock", cwd=played)
    assert "4 prompts" in run("round", "report", cwd=played)


def test_audit_sees_a_connection(person: Person) -> None:
    script = person.home / "audited.py"
    connect = "import socket\nsocket.socket().connect_ex(('127.0.0.1', 9))\n"
    script.write_text(AUDITED.replace("from judge.cli import main\nmain()\n", connect))
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=False
    )
    assert "socket.connect" in done.stderr
    assert "socket.__new__" in done.stderr
