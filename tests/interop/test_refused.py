"""What cannot be played is refused in one line that names the file or the key, and says why."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.interop.importing import Wishes, import_package
from tests.interop.packages import LATEST, LEGACY, Files, write_package, yaml_of, zipped

WISHES = Wishes(slug=None, difficulty="medium", minutes=30)


def refusal(path: Path, tmp_path: Path, wishes: Wishes = WISHES) -> str:
    """The message and the remedy; nothing is written."""
    with pytest.raises(JudgeError) as refused:
        import_package(path, tmp_path / "set", wishes)
    assert refused.value.exit_status == 2
    assert not (tmp_path / "set").exists()
    assert "\n" not in str(refused.value)
    return str(refused.value).replace(str(tmp_path), "TMP")


def with_yaml(base: Files, *lines: str) -> Files:
    return {"problem.yaml": yaml_of(base, *lines)}


def instead(old: str, new: str) -> Files:
    return {"problem.yaml": str(LATEST["problem.yaml"]).replace(old, new)}


KEYS = [
    (LATEST, with_yaml(LATEST, "type: interactive"), "'type': interactive problems are not taken"),
    (LATEST, with_yaml(LATEST, "type: [pass-fail, multi-pass]"), "'type': multi-pass problems"),
    (LATEST, with_yaml(LATEST, "type: scoring"), "'type': scoring problems are not taken"),
    (LATEST, with_yaml(LATEST, "type: submit-answer"), "'type': submit-answer problems"),
    (LATEST, with_yaml(LATEST, "allow_file_writing: true"), "programs cannot write files"),
    (LATEST, with_yaml(LATEST, "constants: {n: 3}"), "'constants' are not replaced"),
    (LATEST, with_yaml(LATEST, "languages: [cpp, java]"), "'languages' has no python3"),
    (LATEST, with_yaml(LATEST, "keyword: x"), "unknown key 'keyword' (did you mean 'keywords'?)"),
    (LATEST, with_yaml(LATEST, "validation: custom"), "unknown key 'validation'"),
    (LATEST, instead("memory: 256", "memroy: 256"), "unknown key 'memroy' in [limits] (did you"),
    (LATEST, instead("memory: 256", "memory: 256 MB"), "'memory' must be a whole number, not '256"),
    (LATEST, instead("time_limit: 0.5", "time_limit: 0"), "'time_limit' must be from 0.05 to 60"),
    (LATEST, instead("2025-09", "2023-07-draft"), "version '2023-07-draft' of the format is not"),
    (LATEST, instead("name: Sums", "name: [Sums]"), "'name' must be text, not ['Sums']"),
    (LATEST, instead("name: Sums\n", ""), "missing key 'name' (add the title)"),
    (LEGACY, with_yaml(LEGACY, "type: scoring"), "'type': scoring problems are not taken"),
    (LEGACY, with_yaml(LEGACY, "validation: custom interactive"), "'validation': interactive prob"),
    (LEGACY, with_yaml(LEGACY, "validation: custom score"), "'validation': score problems are not"),
    (LEGACY, with_yaml(LEGACY, "validation: none"), "'validation' cannot be 'none': default or cu"),
    (LEGACY, with_yaml(LEGACY, "validation: custom"), "output_validators/ holds no validator"),
    (LEGACY, with_yaml(LEGACY, "grading: {objective: max}"), "'grading': scoring problems are not"),
    (LEGACY, with_yaml(LEGACY, "uuid: x", "constants: {}"), "unknown key 'constants'"),
    (LEGACY, with_yaml(LEGACY, "validator_flags: fuzzy"), "'fuzzy' is no flag of the default vali"),
    (LEGACY, with_yaml(LEGACY, 'validator_flags: "\'"'), "'validator_flags' cannot be split into"),
]

FILES = [
    (LATEST, {"problem.yaml": "name: [\n"}, "sums/problem.yaml:2: "),
    (LATEST, {"problem.yaml": "- a\n"}, "sums/problem.yaml must be a mapping of keys to values"),
    (LATEST, {"problem.yaml": "name: a\nname: b\n"}, "problem.yaml:2: the key 'name' stands twice"),
    (LATEST, {"problem.yaml": "1: a\n"}, "sums/problem.yaml:1: a key that is no text"),
    (
        LATEST,
        {"problem.yaml": "name: !!python/name:os.system x\n"},
        "sums/problem.yaml:1: could n",
    ),
    (LATEST, {"problem.yaml": None}, "TMP/sums: it holds no problem.yaml"),
    (
        LEGACY,
        {"problem_statement/problem.en.md": None, "problem_statement/problem.en.tex": "x"},
        "sums/problem_statement/problem.en.tex is LaTeX; only Markdown is read (write",
    ),
    (
        LATEST,
        {"statement/problem.en.md": None, "statement/problem.en.pdf": "x"},
        "sums/statement/problem.en.pdf is PDF; only Markdown is read",
    ),
    (LATEST, {"statement/problem.en.md": None}, "sums/statement holds no statement"),
    (LATEST, {"include/python3/lib.py": "x = 1\n"}, "sums/include/python3: files are not put"),
    (LATEST, {"include/default/data.txt": "1\n"}, "sums/include/default: files are not put"),
    (LATEST, {"static_validator/v.py": ""}, "sums/static_validator: programs that judge the sour"),
    (LEGACY, {"graders/grade.py": ""}, "sums/graders: scoring problems are not taken"),
    (LATEST, {"output_validator/v.cpp": ""}, "sums/output_validator/v.cpp is not Python; only"),
    (LATEST, {"output_validator/v/run": ""}, "sums/output_validator/v/run: scripts are not run"),
    (LATEST, {"output_validator/v/lib/x.py": ""}, "v/lib: a validator is files in one folder"),
    (
        LATEST,
        {"output_validator/v/a.py": "", "output_validator/v/b.py": ""},
        "sums/output_validator/v: nothing says which of a.py, b.py is run (name it __main__.py)",
    ),
    (
        LEGACY,
        {
            **with_yaml(LEGACY, "validation: custom"),
            "output_validators/a.py": "",
            "output_validators/b.py": "",
        },
        "sums/output_validators holds several validators: a.py, b.py; one is taken",
    ),
]

DATA = [
    ({"data/secret/02-negative.ans": None}, "sums/data/secret/02-negative.ans is missing: the cas"),
    ({"data/secret/02-negative.in": None}, "sums/data/secret/02-negative.in is missing"),
    (
        {"data/secret/02-negative.ans": None, "generators/make.py": ""},
        "(generators/ are not run: make the data with them, and import it again)",
    ),
    ({"data/sample/1.in": None, "data/sample/1.ans": None}, "sums/data/sample holds no case"),
    ({f: None for f in LATEST if f.startswith("data/secret")}, "sums/data/secret holds no case"),
    ({"data/secret/02-negative.files/x": ""}, "02-negative.files: programs cannot read files"),
    ({"data/sample/1.interaction": "< 1\n"}, "1.interaction: interactive problems are not taken"),
    ({"data/sample/1.yaml": "args: [x]\n"}, "sums/data/sample/1.yaml: 'args': programs get no arg"),
    ({"data/sample/1.yaml": "arg: [x]\n"}, "unknown key 'arg' (did you mean 'args'?)"),
    ({"data/secret/test_group.yaml": "args: [x]\n"}, "test_group.yaml: 'args': programs get no ar"),
    ({"data/secret/test_group.yaml": "on_reject: x\n"}, "unknown key 'on_reject'"),
    (
        {"data/secret/test_group.yaml": "output_validator_args: [fuzzy]\n"},
        "sums/data/secret/test_group.yaml: 'fuzzy' is no flag of the default validator",
    ),
    ({"data/testdata.yaml": "grading: custom\n"}, "'grading': custom graders are not taken"),
    (
        {"data/testdata.yaml": "grader_flags: accept_if_any_accepted\n"},
        "'grader_flags': every case must pass, not one of a group",
    ),
]


@pytest.mark.parametrize(("base", "changes", "said"), [*KEYS, *FILES])
def test_what_cannot_be_taken_is_refused_by_name(
    tmp_path: Path, base: Files, changes: Files, said: str
) -> None:
    assert said in refusal(write_package(tmp_path / "sums", base, changes), tmp_path)


@pytest.mark.parametrize(("changes", "said"), DATA)
def test_test_data_that_cannot_be_taken_is_refused_by_name(
    tmp_path: Path, changes: Files, said: str
) -> None:
    assert said in refusal(write_package(tmp_path / "sums", LATEST, changes), tmp_path)


@pytest.mark.parametrize("within", ["data/secret/02-negative.in", "statement/problem.en.md"])
def test_text_that_is_none_is_refused(tmp_path: Path, within: str) -> None:
    folder = write_package(tmp_path / "sums", LATEST)
    (folder / within).write_bytes(b"\xff\xff")
    assert f"{Path(within).name} is not UTF-8: byte 0xff at offset 0" in refusal(folder, tmp_path)


def test_link_out_of_the_package_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("a secret of the reader's\n", "utf-8")
    folder = write_package(tmp_path / "sums", LATEST, {"data/sample/1.ans": None})
    (folder / "data/sample/1.ans").symlink_to("../../../mine.txt")
    said = refusal(folder, tmp_path)
    assert said == "sums/data/sample/1.ans is a link that leads out of the package"


def test_what_is_no_package_is_told_what_one_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", "utf-8")
    assert refusal(tmp_path / "gone", tmp_path).startswith(
        "not a problem package: TMP/gone: there is no such file (a package is a folder with"
    )
    assert "it is no folder and no archive" in refusal(tmp_path / "notes.txt", tmp_path)
    (tmp_path / "sums.zip").write_text("x", "utf-8")
    assert "sums.zip is no archive that can be read" in refusal(tmp_path / "sums.zip", tmp_path)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a/b.txt", "x")
    assert "TMP/other.zip: it holds no problem.yaml" in refusal(tmp_path / "other.zip", tmp_path)


def test_archive_with_a_broken_file_is_refused(tmp_path: Path) -> None:
    archive = zipped(write_package(tmp_path / "sums", LATEST), tmp_path / "sums.zip")
    content = bytearray(archive.read_bytes())
    at = content.index(b"Print the sum")
    content[at] ^= 1
    archive.write_bytes(content)
    assert "sums.zip is no archive that can be read" in refusal(archive, tmp_path)


@pytest.mark.parametrize("slug", ["Sums", "a_b", "../x", ""])
def test_name_that_is_no_slug_is_refused(tmp_path: Path, slug: str) -> None:
    wishes = Wishes(slug=slug, difficulty="easy", minutes=1)
    folder = write_package(tmp_path / "sums", LATEST)
    said = refusal(folder, tmp_path, wishes)
    assert said.startswith(f"not the name of a problem: {slug!r} (--as SLUG: lower-case words and")
