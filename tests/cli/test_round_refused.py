"""Execution off is structural: nothing of a round's code runs before the lock, whoever asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cli.rounds import RIGHT, begun, files_in, kinds, let_pass, made, play
from tests.cli.running import ROOT, Person

MEASURED = "\n\ndef make(n, rng):\n    return (n,)\n"
FUNCTION = ("--function", "double", "--generator", "make")
WITHOUT_WALLS = ("bench", "solution.py", *FUNCTION, "--no-sandbox", "--sizes", "1,2,4")


@pytest.fixture
def player(person: Person) -> Person:
    return begun(person, "double-it")


FROM_THE_FOLDER = [
    ("test",),
    ("submit",),
    ("bench",),
    ("test", "double-it", "solution.py"),
    ("submit", "tally-counter", "solution.py"),
    ("bench", "solution.py", *FUNCTION),
    WITHOUT_WALLS,
    ("bench", "double-it", "solution.py", "--against", "accepted/times_two"),
]


@pytest.mark.parametrize("arguments", FROM_THE_FOLDER, ids=lambda x: " ".join(x)[:40])
def test_commands_that_run_code_are_refused_and_journalled(
    player: Person, arguments: tuple[str, ...]
) -> None:
    player.write("solution.py", RIGHT + MEASURED)
    done = player.run(*arguments)
    assert (done.status, done.out) == (5, "")
    assert f"so not by `judge {arguments[0]}`" in done.err
    assert len(done.err.splitlines()) == 2
    assert kinds(player)[-1] == "refused"
    play(player, "submit", "--lock")
    assert play(player, "report", "--json").json["refused"] == [f"judge {arguments[0]}"]


def test_copy_elsewhere_is_refused_for_the_problem(player: Person) -> None:
    elsewhere = replace(player, folder=player.folder.parent)
    elsewhere.write("copy.py", RIGHT)
    assert elsewhere.run("test", "double-it", "copy.py").status == 5
    assert elsewhere.run("submit", "double-it", "-", stdin=RIGHT).status == 5


def test_link_to_the_file_is_refused_for_any_problem(player: Person) -> None:
    elsewhere = replace(player, folder=player.folder.parent)
    (elsewhere.folder / "link.py").symlink_to(player.folder / "solution.py")
    assert elsewhere.run("test", "tally-counter", "link.py").status == 5


def test_other_problems_are_free_meanwhile(player: Person) -> None:
    elsewhere = replace(player, folder=player.folder.parent)
    other = ROOT / "tests/sets/tiny/reference/tally-counter/accepted/plain.py"
    assert elsewhere.run("test", "tally-counter", str(other)).status == 0
    assert "refused" not in kinds(player)


def test_refused_before_go_as_well(person: Person) -> None:
    player = made(person, "double-it")
    player.write("solution.py", RIGHT)
    done = player.run("test", "double-it", "solution.py")
    assert done.status == 5
    assert "`judge round go` begins it" in done.err


@pytest.mark.parametrize("ended", ["submitted", "out of time", "abandoned"])
def test_free_again_after_the_end(player: Person, ended: str) -> None:
    player.write("solution.py", RIGHT)
    if ended == "submitted":
        play(player, "submit", "--lock")
    elif ended == "out of time":
        let_pass(player, 61)
    else:
        play(player, "abandon", "--yes")
    assert player.run("test").status == 0
    assert player.run("submit").status == 0


def test_hidden_tests_wait_for_the_end_where_execution_is_on_too(person: Person) -> None:
    player = begun(person, "double-it", "--exec", "on")
    player.write("solution.py", RIGHT)
    assert player.run("test").status == 0
    done = player.run("submit")
    assert done.status == 5
    assert "round 1 is judged once, at its end, so not by `judge submit`" in done.err


@pytest.mark.parametrize("command", ["submit", "pause"])
def test_nothing_runs_while_the_code_is_closed_or_the_clock_stands(
    person: Person, command: str
) -> None:
    player = begun(person, "double-it", "--exec", "on")
    player.write("solution.py", RIGHT)
    play(player, command)
    assert player.run("test").status == 5


def test_code_that_writes_a_file_on_import_leaves_none_before_the_lock(person: Person) -> None:
    player = begun(person, "double-it")
    proof = person.home / "it-ran"
    player.write("solution.py", f"open({str(proof)!r}, 'w').close()\n" + RIGHT + MEASURED)
    for arguments in (
        *FROM_THE_FOLDER,
        ("trace", "sheet", "--no-edit"),
        ("trace", "check"),
        *(
            ("round", *each.split())
            for each in (
                "go",
                "status",
                "plan --no-edit",
                "predict --verdict AC",
                "pause",
                "resume",
                "submit",
                "predict --verdict AC",
                "reopen",
                "replay --code",
                "report",
                "list",
            )
        ),
        ("submit", "double-it", "-"),
    ):
        player.run(*arguments)
        assert not proof.exists(), arguments
    assert play(player, "submit", "--lock").status == 1
    assert not proof.exists()  # the sandbox lets nobody write
    assert player.run(*WITHOUT_WALLS).status == 0
    assert proof.exists()  # so it would have been seen


def test_journal_that_is_damaged_keeps_nobody_from_other_problems(player: Person) -> None:
    path = player.home / "data" / "rounds" / "1" / "events.jsonl"
    path.write_bytes(path.read_bytes()[10:])
    elsewhere = replace(player, folder=player.folder.parent)
    other = ROOT / "tests/sets/tiny/reference/tally-counter/accepted/plain.py"
    done = elsewhere.run("test", "tally-counter", str(other))
    assert done.status == 0
    assert "events.jsonl:1" in done.err
    assert "solution.py" in files_in(player.folder)
