"""What becomes of a package: a problem that every command can load, with nothing left unsaid."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from judge.catalogue.examples import load_examples, read_statement
from judge.catalogue.hidden import load_hidden
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, open_set
from judge.errors import BadPackage
from judge.interop.importing import Wishes, import_package
from judge.model.imported import Imported
from judge.model.output_rule import OutputRule
from judge.model.problem import Difficulty, Problem
from sandbox.limits import MIB
from tests.interop.packages import JUDGES, LATEST, LEGACY, Files, write_package, yaml_of, zipped

WISHES = Wishes(slug=None, difficulty="easy", minutes=20)
LEFT_OUT = "submissions/accepted: not single files of Python 3: adds.cpp"
NO_LIMIT = (
    "no time limit is given: it is 1 s, or twice what the slowest accepted solution needs here, if "
    "that is longer"
)


def made(tmp_path: Path, base: Files = LATEST, changes: Files | None = None) -> Imported:
    folder = write_package(tmp_path / "sums", base, changes)
    return import_package(folder, tmp_path / "set", WISHES)


def problem(tmp_path: Path, base: Files = LATEST, changes: Files | None = None) -> Problem:
    slug = made(tmp_path, base, changes).slug
    return Catalogue(sets=(open_set(tmp_path / "set"),)).get(slug)


def names(tests: Iterable[object]) -> list[str]:
    return [each.name for each in tests]  # type: ignore[attr-defined]


def test_latest_package_becomes_a_problem(tmp_path: Path) -> None:
    found = problem(tmp_path)
    assert (found.slug, found.title, found.difficulty) == ("sums", "Sums", Difficulty.EASY)
    assert (found.minutes, found.tags) == (20, ("sums", "easy"))
    assert found.source == "Made up 2026; licence cc0"
    assert (found.limits.cpu_seconds, found.limits.memory_bytes) == (0.5, 256 * MIB)
    assert found.limits.output_bytes == 8 * MIB
    assert found.output == OutputRule()
    assert names(load_examples(found)) == ["sample/1"]
    assert names(load_hidden(found).large) == ["secret/01-none", "secret/02-negative"]
    assert names(load_references(found)) == [
        "accepted/adds.py",
        "wrong_answer/absolute.py",
        "run_time_error/divides.py",
    ]


def test_legacy_package_becomes_the_same_problem(tmp_path: Path) -> None:
    found = problem(tmp_path, LEGACY)
    assert (found.title, found.tags) == ("Sums", ("sums", "easy"))
    assert found.source == "Made up 2026; licence cc0"
    assert (found.limits.cpu_seconds, found.limits.memory_bytes) == (1.0, 2048 * MIB)
    assert names(load_hidden(found).large) == ["secret/01-none", "secret/02-negative"]


def test_key_without_a_value_says_nothing(tmp_path: Path) -> None:
    keys = ("uuid:", "validation:", "validator_flags:", "grading:", "limits: {memory: }", "type:")
    found = problem(tmp_path, LEGACY, {"problem.yaml": yaml_of(LEGACY, *keys)})
    assert found.limits.memory_bytes == 2048 * MIB
    assert found.output == OutputRule()


def test_what_is_left_out_or_assumed_is_said(tmp_path: Path) -> None:
    assert made(tmp_path).notes == (LEFT_OUT,)
    changes = {
        "attachments/tool.py": "",
        "include/cpp/data.h": "",
        "data/secret/01-none.png": "",
        "data/secret/01-none.desc": "",
        "submissions/rejected/x.py": "",
        "submissions/accepted/old.py": "#!/usr/bin/python2\nprint 1\n",
        "submissions/submissions.yaml": "accepted: {}\n",
        "output_validators/validate.py": "",
        "problem_statement/problem.en.md": "![a graph](graph.png) Print.\n",
        "problem.yaml": yaml_of(LEGACY, "limits: {code: 64, validation_memory: 9, memory: 64}"),
    }
    folder = write_package(tmp_path / "said", LEGACY, changes)
    assert import_package(folder, tmp_path / "set", WISHES).notes == (
        NO_LIMIT,
        "problem.yaml: not used: limits.code, limits.validation_memory",
        "output_validators/ is not used",
        "not used: attachments, include/cpp",
        "not used: data/secret/01-none.desc, data/secret/01-none.png",
        "problem_statement/problem.en.md: the image 'graph.png' is not shown",
        "submissions/accepted: not single files of Python 3: adds.cpp, old.py",
        "submissions/rejected is not taken: no verdict has that name",
        "submissions/submissions.yaml is not read: "
        "the folder of a submission says what it must get",
    )


def test_package_without_a_python_solution_says_what_that_means(tmp_path: Path) -> None:
    (note,) = (
        note
        for note in made(tmp_path, changes={"submissions/accepted/adds.py": None}).notes
        if "holds no solution" in note
    )
    assert note.startswith("submissions/accepted holds no solution in Python: nothing tells")


# The statement


@pytest.mark.parametrize("base", [LATEST, LEGACY])
def test_statement_begins_with_the_title_and_ends_with_the_samples(
    tmp_path: Path, base: Files
) -> None:
    text = read_statement(problem(tmp_path, base))
    assert text.startswith("# Sums\n\nPrint the sum of the numbers.\n")
    assert text.endswith(
        "## Sample 1\n\nInput:\n\n```text\n2\n1 2\n```\n\nOutput:\n\n```text\n3\n```\n"
    )


def test_samples_stand_where_the_statement_asks_for_them(tmp_path: Path) -> None:
    changes = {
        "statement/problem.en.md": "One: {{nextsample}} All: {{ remainingsamples }} End {{x}}.",
        **{f"data/sample/{n}.in": f"`` given {n}\n" for n in (2, 3)},
        **{f"data/sample/{n}.ans": f"```answer {n}\n" for n in (2, 3)},
    }
    text = read_statement(problem(tmp_path, LATEST, changes))
    places = [
        text.index(part) for part in ("One", "Sample 1", "All", "Sample 2", "Sample 3", "End")
    ]
    assert places == sorted(places)
    assert text.rstrip().endswith("End {{x}}.")
    assert "````text\n```answer 2\n````" in text


def test_english_is_preferred_to_other_languages(tmp_path: Path) -> None:
    changes = {
        "problem.yaml": str(LATEST["problem.yaml"]).replace(
            "name: Sums", "name: {de: Summen, en: S}"
        ),
        "statement/problem.de.md": "Drucke.\n",
    }
    text = read_statement(problem(tmp_path, LATEST, changes))
    assert text.startswith("# S\n\nPrint")


def test_another_language_is_taken_where_there_is_no_english_and_said(tmp_path: Path) -> None:
    changes = {
        "problem.yaml": str(LATEST["problem.yaml"]).replace("name: Sums", "name: {pt-BR: Somas}"),
        "statement/problem.en.md": None,
        "statement/problem.pt-BR.md": "Imprima.\n",
    }
    found = made(tmp_path, LATEST, changes)
    assert found.title == "Somas"
    assert any("in 'pt-BR'; none in English can be read" in note for note in found.notes)


def test_title_may_stand_in_a_legacy_statement_alone(tmp_path: Path) -> None:
    changes = {
        "problem.yaml": "license: cc0\n",
        "problem_statement/problem.en.md": None,
        "problem_statement/problem.md": "# Adding *up* #\n\nPrint.\n",
    }
    found = problem(tmp_path, LEGACY, changes)
    assert read_statement(found).startswith("# Adding *up*\n\nPrint.\n")


# Test data and its flags


def test_groups_of_cases_keep_their_names_and_flags(tmp_path: Path) -> None:
    changes = {
        "data/secret/01-none.in": None,
        "data/secret/01-none.ans": None,
        "data/secret/02-negative.in": None,
        "data/secret/02-negative.ans": None,
        "data/secret/test_group.yaml": "output_validator_args: [float_tolerance, 1e-6]\n",
        "data/secret/a/1.in": "0\n\n",
        "data/secret/a/1.ans": "0\n",
        "data/secret/b/test_group.yaml": "output_validator_args: [float_tolerance, 0.001]\n",
        "data/secret/b/deep/1.in": "0\n\n",
        "data/secret/b/deep/1.ans": "0\n",
        "data/secret/b/deep/1.yaml": "output_validator_args: [case_sensitive]\nhint: none\n",
    }
    found = problem(tmp_path, LATEST, changes)
    assert names(load_hidden(found).large) == ["secret/a/1", "secret/b/deep/1"]
    assert found.output == OutputRule(
        flags=("float_tolerance", "1e-6"),
        flags_of=(
            ("sample", ()),
            ("secret/b", ("float_tolerance", "0.001")),
            ("secret/b/deep/1", ("case_sensitive",)),
        ),
    )


def test_flags_of_a_legacy_package_hold_for_all_its_cases(tmp_path: Path) -> None:
    changes = {
        "problem.yaml": yaml_of(LEGACY, "validator_flags: case_sensitive"),
        "data/testdata.yaml": "output_validator_flags: float_tolerance 1e-4\non_reject: break\n",
        "data/secret/testdata.yaml": "grader_flags: first_error\n",
        "data/secret/deep/1.in": "0\n\n",
        "data/secret/deep/1.ans": "0\n",
    }
    assert problem(tmp_path, LEGACY, changes).output == OutputRule(
        flags=("case_sensitive",),
        flags_of=(("sample", ("case_sensitive", "float_tolerance", "1e-4")),),
    )


# Validators


@pytest.mark.parametrize(
    ("base", "changes", "main"),
    [
        (LATEST, {"output_validator/check.py": JUDGES}, "check.py"),
        (LATEST, {"output_validator/check/check.py": JUDGES}, "check.py"),
        (
            LATEST,
            {
                "output_validator/c/__init__.py": "",
                "output_validator/c/__main__.py": JUDGES,
                "output_validator/c/table.txt": "1",
            },
            "__main__.py",
        ),
        (
            LEGACY,
            {
                "problem.yaml": yaml_of(LEGACY, "validation: custom", "validator_flags: a b"),
                "output_validators/c/main.py": JUDGES,
                "output_validators/c/other.py": "",
            },
            "main.py",
        ),
    ],
)
def test_validator_comes_along(tmp_path: Path, base: Files, changes: Files, main: str) -> None:
    found = problem(tmp_path, base, changes)
    assert found.output is not None
    assert found.output.validator == found.folder / "validator" / main
    assert found.output.flags == (("a", "b") if base is LEGACY else ())
    copied = sorted(path.name for path in (found.folder / "validator").iterdir())
    assert copied == sorted(Path(each).name for each in changes if each.startswith("output"))


# The package itself


@pytest.mark.parametrize("ending", ["zip", "kpp"])
def test_archive_is_as_good_as_its_folder(tmp_path: Path, ending: str) -> None:
    archive = zipped(write_package(tmp_path / "sums", LATEST), tmp_path / f"added.{ending}")
    found = import_package(archive, tmp_path / "set", WISHES)
    assert (found.slug, found.secret, found.notes) == ("added", 2, (LEFT_OUT,))


def test_archive_may_hold_the_files_without_their_folder(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "sums", LATEST)
    with zipfile.ZipFile(tmp_path / "flat.zip", "w") as archive:
        for each in folder.rglob("*"):
            archive.write(each, each.relative_to(folder))
    assert import_package(tmp_path / "flat.zip", tmp_path / "set", WISHES).slug == "flat"


def test_hidden_files_and_strange_names_are_as_if_they_were_not_there(tmp_path: Path) -> None:
    changes = {"data/secret/.DS_Store": "", "data/secret/a b.in": "", "output_validator/.keep": ""}
    found = made(tmp_path, LATEST, changes)
    assert (found.secret, found.notes) == (2, (LEFT_OUT,))


def test_name_of_the_package_becomes_a_slug(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "Sums_of_2", LATEST)
    assert import_package(folder, tmp_path / "set", WISHES).slug == "sums-of-2"


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    made(tmp_path)
    with pytest.raises(BadPackage, match="is there already; nothing is overwritten"):
        made(tmp_path)


def test_refused_package_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(BadPackage):
        made(tmp_path, LATEST, {"data/secret/02-negative.ans": None})
    assert not (tmp_path / "set").exists()
