from __future__ import annotations

import subprocess
import sys

import click
import pytest

from judge.cli.app import COMMANDS, judge
from tests.cli.running import TINY, Person


def command(name: str) -> click.Command:
    found = judge.get_command(click.Context(judge), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_short_help_of_the_list_is_that_of_the_command(name: str) -> None:
    assert (command(name).help or "").startswith(COMMANDS[name].rstrip("."))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_version(person: Person, name: str) -> None:
    helped, versioned = person.run(name, "-h"), person.run(name, "--version")
    assert (helped.status, helped.err) == (0, "")
    assert helped.out.startswith(f"Usage: judge {name}")
    assert (versioned.status, versioned.err) == (0, "")
    assert versioned.out.startswith("judge ")


OTHERS = ("RestrictedPython", "fsrs", "hypothesis", "platformdirs", "plotext", "rich", "sqlite3")
HEAVY = (*OTHERS, "judge.catalogue")


def test_help_imports_nothing_heavy() -> None:
    script = (
        "import sys\nfrom judge.cli.app import judge\n"
        "try:\n    judge.main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"sys.exit(str([name for name in {HEAVY} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stderr.strip() == "[]"


def test_help_names_every_command_at_60_columns(person: Person) -> None:
    shown = person.run("--help").out
    assert all(f"\n  {name} " in shown for name in COMMANDS)
    assert max(map(len, shown.splitlines())) <= 60


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_is_printed(person: Person, shell: str) -> None:
    done = person.run("completion", shell)
    assert done.status == 0
    assert "_JUDGE_COMPLETE" in done.out


def completed(person: Person, words: str, *, sets: str = str(TINY)) -> list[str]:
    done = person.run(
        _JUDGE_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(words.count(" ")),
        JUDGE_SETS=sets,
    )
    assert (done.status, done.err) == (0, "")
    return [entry.split(",", 1)[1] for entry in done.out.splitlines()]


def test_commands_complete(person: Person) -> None:
    assert completed(person, "judge s") == ["show", "start", "submit"]


def test_slugs_complete_from_every_set(person: Person) -> None:
    assert completed(person, "judge show doub") == ["double-it"]
    assert "double-it" not in completed(person, "judge show doub", sets="")


def test_completion_is_quiet_about_a_broken_set(person: Person) -> None:
    assert completed(person, "judge show doub", sets="/no/such/set") == ["doub"]
