"""What the documents list is what there is: commands, options, exit statuses, verdicts, files."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from judge import authoring
from judge.catalogue import layout
from judge.catalogue.codecs import CODECS
from judge.catalogue.drafts import FLAWED_KEYS, MOST_COLUMNS, RIGHT_KEYS, SLOT_KEYS
from judge.catalogue.notation import parse_cases
from judge.catalogue.sets import Catalogue, find_sets
from judge.cli.app import COMMANDS, judge
from judge.model.draft import MOST_DRAFT_LINES, FaultKind
from judge.model.imported import Imported
from judge.model.mutation import Fate
from judge.model.problem import PROGRAM
from judge.model.strength import CaseWorth, Strength, Validity
from judge.model.verdict import Verdict
from judge.report.as_json import imported_json
from judge.report.bench_json import bench_json
from judge.report.round_json import draft_json
from judge.report.strength_json import strength_json
from judge.report.verify_json import verify_json
from tests.catalogue.signatures import WINDOW
from tests.report.bench_models import bench, comparison, quadratic
from tests.report.draft_models import graded_draft
from tests.report.verify_models import checked, mutation_score

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PROBLEM_FORMAT = (ROOT / "problems" / "README.md").read_text("utf-8")
EVERYWHERE = {"--help", "--version", "--set"}
DOCUMENTS = sorted(
    path for pattern in ("*.md", "*/README.md") for path in ROOT.glob(pattern) if path.is_file()
)


def section(title: str, text: str = README) -> str:
    """The text under ``## title``, to the next heading of that level."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    assert found is not None, title
    return found[1]


def rows(text: str) -> list[list[str]]:
    """The cells of every table row; of escaped bars a table has none."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


SECTIONS = {"round": "Rounds", "trace": "Trace by hand"}
"""Where the commands of each group are documented; the others stand under Commands."""


def every_command() -> list[str]:
    """The names of all commands, those of a group behind its name."""
    found = []
    for name in COMMANDS:
        found.append(name)
        group = command(name)
        if isinstance(group, click.Group):
            found += [f"{name} {each}" for each in group.list_commands(click.Context(group))]
    return found


def command(name: str) -> click.Command:
    """``name`` is that of a command, or of a group and one of its commands."""
    found: click.Command = judge
    for part in name.split():
        assert isinstance(found, click.Group)
        below = found.get_command(click.Context(found), part)
        assert below is not None
        found = below
    return found


ALL_COMMANDS = every_command()


def documented_commands() -> dict[str, list[str]]:
    """Each command with its row."""
    found = {}
    for group, title in ((None, "Commands"), *SECTIONS.items()):
        for row in rows(section(title)) if group is None or group in COMMANDS else ():
            if "`judge " in row[0]:
                words = row[0].strip("`").split()[1:]
                name = " ".join(words[: 1 if group is None else 2])
                found[name] = row
    return found


def test_commands_are_documented_in_the_order_of_the_help() -> None:
    ungrouped = [name for name in ALL_COMMANDS if " " not in name]
    grouped = [name for name in ALL_COMMANDS if " " in name]
    assert list(documented_commands()) == [*ungrouped, *grouped]


@pytest.mark.parametrize("name", ALL_COMMANDS)
def test_arguments_are_documented_as_the_usage_line_shows_them(name: str) -> None:
    context = click.Context(command(name), info_name=name)
    pieces = " ".join(command(name).collect_usage_pieces(context)).split()
    pieces.remove("[OPTIONS]")
    usage = documented_commands()[name][0].strip("`").split()[1 + len(name.split()) :]
    if name == "completion":
        pieces = ["SHELL"]  # the help lists the shells instead
    assert usage == pieces


@pytest.mark.parametrize("name", ALL_COMMANDS)
def test_options_are_documented(name: str) -> None:
    documented = set(re.findall(r"--[a-z-]+", documented_commands()[name][1]))
    options = [each for each in command(name).params if isinstance(each, click.Option)]
    assert documented == {max(each.opts, key=len) for each in options} - EVERYWHERE


@pytest.mark.parametrize("name", ALL_COMMANDS)
def test_every_option_has_help(name: str) -> None:
    for each in command(name).params:
        if isinstance(each, click.Option):
            assert each.help, each.name


def test_exit_statuses_are_documented() -> None:
    help_text = judge.get_help(click.Context(judge, info_name="judge"))
    in_help = re.findall(r"^ +(\d+)  ", help_text.partition("Exit status:")[2], re.MULTILINE)
    documented = [row[0] for row in rows(section("Commands")) if row[0].isdigit()]
    assert documented == in_help
    assert in_help


def test_verdicts_are_documented() -> None:
    documented = {row[0]: row[1] for row in rows(section("Verdicts")) if row[0].isupper()}
    assert documented == {verdict.value: verdict.words for verdict in Verdict}


def test_environment_is_documented() -> None:
    sources = [path.read_text("utf-8") for path in (ROOT / "judge" / "cli").rglob("*.py")]
    read = {name for source in sources for name in re.findall(r'"(JUDGE_[A-Z]+)"', source)}
    assert read <= set(re.findall(r"JUDGE_[A-Z]+", section("Commands")))
    assert read


def keys_of(form: Any) -> Any:
    """The keys of an object, and of the objects in it."""
    if isinstance(form, list):
        return keys_of(form[0]) if form else None
    return {key: keys_of(value) for key, value in form.items()} if isinstance(form, dict) else None


def test_keys_of_bench_json_are_documented() -> None:
    (shown,) = (
        json.loads(block)
        for block in re.findall(r"```json\n(.*?)```", section("JSON"), re.DOTALL)
        if '"solutions"' in block
    )
    (solution,) = shown["solutions"]
    shown["space"] = shown["time"]
    shown["solutions"] = [
        solution | {name: shown[name] for name in ("time", "space", "points") if not solution[name]}
    ]
    assert keys_of(shown) == keys_of(bench_json(bench(quadratic(), between=(comparison(),))))


def test_keys_of_strength_are_documented() -> None:
    (shown,) = (
        json.loads(block)
        for block in re.findall(r"```json\n(.*?)```", section("JSON"), re.DOTALL)
        if '"known_wrong"' in block
    )
    (case,) = parse_cases("window([], 0) -> 0", WINDOW, name="cases.txt")
    worth = CaseWorth(validity=Validity.VALID, catches=7, new=7)
    found = Strength(cases=(worth,), accepted=2, known_wrong=9, caught=7, untested=("ties",))
    form = strength_json(found, [case], hints=True)
    assert keys_of(shown["strength"]) == keys_of(form)


def test_keys_of_verify_json_are_documented() -> None:
    (shown,) = (
        json.loads(block)
        for block in re.findall(r"```json\n(.*?)```", section("JSON"), re.DOTALL)
        if '"no_difference"' in block
    )
    found = checked(mutants=mutation_score(Fate.KILLED))
    (documented,), (form,) = shown["problems"], verify_json([found])["problems"]
    assert documented.keys() == form.keys()
    assert keys_of(documented["mutants"]) == keys_of(form["mutants"])
    assert documented["cases"].keys() == {"count", "digest"}


def test_keys_of_import_json_are_documented() -> None:
    (shown,) = (
        json.loads(block)
        for block in re.findall(r"```json\n(.*?)```", section("JSON"), re.DOTALL)
        if '"references"' in block and '"no_difference"' not in block
    )
    made = Imported(
        slug="", title="", folder=ROOT, examples=1, secret=1,
        references={"accepted": 1, "wrong_answer": 1}, notes=(),
    )  # fmt: skip
    assert keys_of(shown) == keys_of(imported_json(made))


def test_own_cases_of_the_readme_can_be_read() -> None:
    blocks = re.findall(r"(?:^ {4}.*\n)+", section("Your own cases"), re.MULTILINE)
    slugs, catalogue = ("sliding-window", "consistent-hash-ring"), Catalogue(find_sets([], None))
    signatures = [*(catalogue.get(slug).signature for slug in slugs), PROGRAM]
    for block, signature in zip(blocks, signatures, strict=True):
        text = re.sub("^    ", "", block, flags=re.MULTILINE)
        (case,) = parse_cases(text, signature, name="README.md")
        assert case.expected


def session_blocks() -> list[tuple[str, str]]:
    """The fenced blocks of the first session: language and text."""
    fences = r"^```(\w+)\n(.*?)^```$"
    return re.findall(fences, section("A first session"), re.DOTALL | re.MULTILINE)


def commands_of(block: str) -> list[tuple[list[str], list[str]]]:
    """Each command of a console block with the lines of output that the README shows, except the
    lines of a counterexample: a slow machine may stop shrinking before the smallest is found."""
    parts = block.split("$ ")[1:]
    return [
        (lines[0].split(), [line for line in lines[1:] if line.strip("…") and line[:2] != "  "])
        for lines in (part.splitlines() for part in parts)
    ]


def printed_by(arguments: list[str], *, folder: Path, home: Path) -> list[str]:
    """The lines that ``judge`` prints on a terminal of the README's width."""
    # A seed known to draw the case that the README shows: others may find another first.
    seed = ["--seed", "2026"] if arguments == ["submit"] else []
    done = subprocess.run(
        [Path(sys.executable).with_name("judge"), *arguments, *seed],
        cwd=folder,
        env={"PATH": os.defpath, "JUDGE_HOME": str(home), "COLUMNS": "72", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.slow
def test_first_session_goes_as_the_readme_shows(tmp_path: Path) -> None:
    folder = tmp_path
    for language, text in session_blocks():
        if language == "python":
            (folder / "solution.py").write_text(text, "utf-8")
            continue
        for (name, *arguments), shown in commands_of(text):
            if name == "cd":
                folder /= arguments[0]
                continue
            printed = printed_by(arguments, folder=folder, home=tmp_path / "home")
            assert [line for line in shown if line not in printed] == []


def format_keys() -> Iterator[str]:
    """Every key that the readers of the format ask their tables for."""
    for module in ("load", "examples", "output_rule"):
        tree = ast.parse((ROOT / "judge" / "catalogue" / f"{module}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            match node:
                case (
                    ast.Call(func=ast.Attribute(attr="only"), args=keys)
                    | ast.Assign(targets=[ast.Name(id="_TOP_KEYS")], value=ast.Tuple(elts=keys))
                ):
                    yield from (str(key.value) for key in keys if isinstance(key, ast.Constant))


def test_problem_format_is_documented() -> None:
    keys, files = set(format_keys()), {*layout.PROBLEM_FILES, *layout.REFERENCE_NAMES}
    assert {"format_version", "cpu_seconds", "optional", "why"} <= keys
    for name in keys:
        assert re.search(rf"`\[*{name}\b", PROBLEM_FORMAT), name
    for name in files | set(CODECS):
        assert re.search(rf"\b{re.escape(name)}\b", PROBLEM_FORMAT), name


def test_blocks_of_the_problem_format_can_be_read() -> None:
    fences = re.findall(r"^```(python|toml)\n(.*?)^```$", PROBLEM_FORMAT, re.DOTALL | re.MULTILINE)
    assert {language for language, _ in fences} == {"python", "toml"}
    for language, text in fences:
        (ast.parse if language == "python" else tomllib.loads)(text)


def test_faults_of_verify_are_documented_in_its_words() -> None:
    table = rows(section("Read what `judge verify` says", PROBLEM_FORMAT))
    said = " ".join(row[0] for row in table)
    words = (
        "its check refuses no wrong reference", "refuses no wrong or slow reference",
        "no time limit fits", "as it says it is",
    )  # fmt: skip
    source = (ROOT / "judge" / "verification" / "expectations.py").read_text("utf-8")
    for each in words:
        assert each in said
        assert each in source


def test_format_of_drafts_is_documented() -> None:
    text = section("Drafts", PROBLEM_FORMAT)
    keys = re.findall(r"^\| `\[*(\w+)\]*`", text, re.MULTILINE)
    assert {*keys, *RIGHT_KEYS} == {*SLOT_KEYS, *FLAWED_KEYS}
    assert [kind for kind in FaultKind if f"`{kind.value}`" not in text] == []
    assert f"at most {MOST_DRAFT_LINES} lines and {MOST_COLUMNS} columns" in text


def test_keys_of_a_draft_in_a_report_are_documented() -> None:
    (shown,) = (
        json.loads(block)
        for block in re.findall(r"```json\n(.*?)```", section("JSON"), re.DOTALL)
        if '"draft_score"' in block
    )
    assert keys_of(shown["drafts"]) == keys_of(draft_json(graded_draft()))


def test_makers_of_hidden_tests_are_documented() -> None:
    makers = {"agrees", "follows_model", "holds", "large", "large_model", "same"}
    assert makers <= set(authoring.__all__)
    assert {name for name in makers if f"`{name}`" in PROBLEM_FORMAT} == makers


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_layout_names_every_package() -> None:
    layout = section("Layout", (ROOT / "DESIGN.md").read_text("utf-8"))
    packages = [path.parent for path in (ROOT / "judge").glob("*/__init__.py")]
    missing = [path.name for path in packages if f"\n  {path.name}/" not in layout]
    assert missing == []


def test_changes_are_kept_under_unreleased() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## \[(.+?)\]", changelog, re.MULTILINE)[0] == "Unreleased"
