"""What is known of time on this machine: kept while it holds, and never in anybody's way."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.cli.limits_cache import LimitsCache, processor_model
from judge.model.calibration import Calibration, ReferenceTime, Spent
from judge.model.problem import Problem
from tests.cli.running import TINY, Person
from tests.pipeline.spinning import CASE, Spinning, counting

NOW = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)


def calibration(case: str = "many", seconds: float = 0.5, *, finished: bool = True) -> Calibration:
    spent = Spent(cpu_seconds=seconds, finished=finished)
    return Calibration(case=case, slowest=ReferenceTime(name="accepted/plain.py", spent=spent))


@pytest.fixture
def cache(tmp_path: Path) -> LimitsCache:
    return LimitsCache(path=tmp_path / "data" / "time-limits.json", machine="a machine")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def double_it(root: Path) -> Problem:
    return Catalogue(sets=(open_set(root),)).get("double-it")


def test_what_is_kept_is_recalled(cache: LimitsCache, root: Path) -> None:
    problem = double_it(root)
    found = (calibration(), calibration("more", 8.0, finished=False))
    assert cache.recall(problem, NOW) == ()
    cache.keep(problem, found, NOW)
    assert cache.recall(problem, NOW + timedelta(days=29)) == found


def test_newer_calibration_replaces_that_of_the_same_case_only(
    cache: LimitsCache, root: Path
) -> None:
    problem = double_it(root)
    cache.keep(problem, [calibration("many", 0.5), calibration("more", 0.5)], NOW)
    cache.keep(problem, [calibration("many", 0.7)], NOW)
    assert cache.recall(problem, NOW) == (calibration("many", 0.7), calibration("more", 0.5))


def test_calibrations_of_several_problems_and_machines_stand_side_by_side(
    cache: LimitsCache, root: Path
) -> None:
    other = LimitsCache(path=cache.path, machine="another machine")
    problem = double_it(root)
    cache.keep(problem, [calibration("many", 0.5)], NOW)
    assert other.recall(problem, NOW) == ()
    other.keep(problem, [calibration("many", 0.9)], NOW)
    assert cache.recall(problem, NOW) == (calibration("many", 0.5),)
    tally = Catalogue(sets=(open_set(root),)).get("tally-counter")
    assert cache.recall(tally, NOW) == ()


def test_old_calibration_is_forgotten_and_swept_out(cache: LimitsCache, root: Path) -> None:
    problem = double_it(root)
    cache.keep(problem, [calibration()], NOW)
    later = NOW + timedelta(days=31)
    assert cache.recall(problem, later) == ()
    tally = Catalogue(sets=(open_set(root),)).get("tally-counter")
    cache.keep(tally, [calibration()], later)
    entries = json.loads(cache.path.read_text()).values()
    assert [each["problem"] for each in entries] == ["tally-counter"]


@pytest.mark.parametrize(
    "file",
    [
        "problems/double-it/problem.toml",
        "problems/double-it/hidden/generators.py",
        "reference/double-it/accepted/times_two.py",
    ],
)
def test_changed_problem_is_another_problem(cache: LimitsCache, root: Path, file: str) -> None:
    cache.keep(double_it(root), [calibration()], NOW)
    with (root / file).open("a") as text:
        text.write("\n# changed\n")
    assert cache.recall(double_it(root), NOW) == ()


def test_problem_with_another_accepted_reference_is_another_problem(
    cache: LimitsCache, root: Path
) -> None:
    cache.keep(double_it(root), [calibration()], NOW)
    accepted = root / "reference/double-it/accepted"
    (accepted / "times_two.py").rename(accepted / "renamed.py")
    assert cache.recall(double_it(root), NOW) == ()


@pytest.mark.parametrize(
    "file",
    [
        "problems/double-it/statement.md",
        "reference/double-it/wrong_answer/forgets_the_sign.py",
    ],
)
def test_what_no_time_depends_on_may_change(cache: LimitsCache, root: Path, file: str) -> None:
    cache.keep(double_it(root), [calibration()], NOW)
    with (root / file).open("a") as text:
        text.write("\nchanged\n")
    assert cache.recall(double_it(root), NOW) == (calibration(),)


GARBAGE = {
    "nothing": b"",
    "no JSON": b"{",
    "binary": b"\x00\xff" * 40,
    "a list": b"[1, 2]",
    "very deep": b"[" * 100_000,
    "huge": b" " * 3_000_000,
}


@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE)
def test_file_with_anything_else_is_as_good_as_none(
    cache: LimitsCache, root: Path, content: bytes
) -> None:
    cache.path.parent.mkdir()
    cache.path.write_bytes(content)
    problem = double_it(root)
    assert cache.recall(problem, NOW) == ()
    cache.keep(problem, [calibration()], NOW)
    assert cache.recall(problem, NOW) == (calibration(),)


SPOILT: tuple[object, ...] = (
    None,
    [],
    {"at": 5},
    {"at": "yesterday"},
    {"at": "2030-01-01T00:00:00"},
    {"cases": None},
    {"cases": [1]},
    {"cases": {"many": 5}},
    {"cases": {"many": {"reference": 5, "cpu_seconds": 0.5, "finished": True}}},
    {"cases": {"many": {"reference": "a", "cpu_seconds": "0.5", "finished": True}}},
    {"cases": {"many": {"reference": "a", "cpu_seconds": float("nan"), "finished": True}}},
    {"cases": {"many": {"reference": "a", "cpu_seconds": float("inf"), "finished": True}}},
    {"cases": {"many": {"reference": "a", "cpu_seconds": -1.0, "finished": True}}},
    {"cases": {"many": {"reference": "a", "cpu_seconds": 0.5}}},
)


@pytest.mark.parametrize("spoilt", SPOILT, ids=str)
def test_entry_of_another_shape_is_as_good_as_none(
    cache: LimitsCache, root: Path, spoilt: object
) -> None:
    problem = double_it(root)
    cache.keep(problem, [calibration()], NOW)
    ((key, entry),) = json.loads(cache.path.read_text()).items()
    entry = {**entry, **spoilt} if isinstance(spoilt, dict) else spoilt
    cache.path.write_text(json.dumps({key: entry}))
    assert cache.recall(problem, NOW) == ()
    cache.keep(problem, [calibration()], NOW)
    assert cache.recall(problem, NOW) == (calibration(),)


def a_file_for_a_folder(cache: LimitsCache) -> None:
    cache.path.parent.write_text("no folder")


def a_folder_for_a_file(cache: LimitsCache) -> None:
    cache.path.mkdir(parents=True)


def a_pipe(cache: LimitsCache) -> None:
    cache.path.parent.mkdir()
    os.mkfifo(cache.path)


@pytest.mark.parametrize("spoil", [a_file_for_a_folder, a_folder_for_a_file, a_pipe])
def test_place_that_cannot_be_used_is_no_error(
    cache: LimitsCache, root: Path, spoil: object
) -> None:
    assert callable(spoil)
    spoil(cache)
    cache.keep(double_it(root), [calibration()], NOW)
    assert cache.recall(double_it(root), NOW) in ((), (calibration(),))


@pytest.fixture
def read_only(cache: LimitsCache) -> Iterator[LimitsCache]:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    cache.path.parent.mkdir()
    cache.path.parent.chmod(0o500)
    yield cache
    cache.path.parent.chmod(0o700)


def test_read_only_folder_is_no_error(read_only: LimitsCache, root: Path) -> None:
    read_only.keep(double_it(root), [calibration()], NOW)
    assert read_only.recall(double_it(root), NOW) == ()


def test_nothing_but_the_file_is_left_behind(cache: LimitsCache, root: Path) -> None:
    cache.keep(double_it(root), [calibration()], NOW)
    cache.keep(double_it(root), [calibration()], NOW)
    assert [path.name for path in cache.path.parent.iterdir()] == [cache.path.name]


def test_processor_is_named_by_its_model_where_the_system_tells(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    assert processor_model(info) == ""
    info.write_text("processor\t: 0\nmodel name\t: Fast CPU @ 9 GHz: new\nmodel name\t: other\n")
    assert processor_model(info) == "Fast CPU @ 9 GHz: new"


@pytest.fixture
def slow_machine(person: Person) -> Spinning:
    """A set whose author allows less than its accepted reference needs here."""
    made = Spinning.made(person.folder)
    made.add("accepted/one.py", 1)
    made.allow(made.unit_seconds() / 2)
    return made


@pytest.mark.slow
@pytest.mark.parametrize("garbage", [None, b"garbage"])
def test_submission_calibrates_once_and_the_next_one_knows(
    person: Person, slow_machine: Spinning, garbage: bytes | None
) -> None:
    kept = person.home / "data" / "time-limits.json"
    if garbage is not None:
        kept.parent.mkdir()
        kept.write_bytes(garbage)
    sets = str(slow_machine.root)
    solution = str(person.write("solution.py", counting(1)))
    first = person.run("submit", "double-it", solution, "--json", JUDGE_SETS=sets)
    assert (first.status, first.err, first.json["verdict"]) == (0, "", "AC")
    (entry,) = json.loads(kept.read_text()).values()
    assert list(entry["cases"]) == [CASE]
    unit = entry["cases"][CASE]["cpu_seconds"]
    assert first.json["limits"]["cpu_seconds"] == 2 * unit

    before = kept.stat().st_mtime_ns
    second = person.run("submit", "double-it", solution, "--json", JUDGE_SETS=sets)
    assert second.json["verdict"] == "AC"
    assert second.json["limits"]["cpu_seconds"] == 2 * unit
    assert kept.stat().st_mtime_ns == before


@pytest.mark.slow
def test_submission_is_judged_though_nothing_can_be_kept(
    person: Person, slow_machine: Spinning
) -> None:
    (person.home / "data").write_text("no folder")
    solution = str(person.write("solution.py", counting(1)))
    sets = str(slow_machine.root)
    done = person.run("submit", "double-it", solution, "--json", JUDGE_SETS=sets)
    assert (done.status, done.json["verdict"]) == (0, "AC")
    assert "time-limits" not in done.err


@pytest.mark.slow
def test_verify_tells_the_limits_and_leaves_them_to_later_submissions(
    person: Person, slow_machine: Spinning
) -> None:
    slow_machine.add("accepted/little.py", 0.1)
    sets = str(slow_machine.root)
    done = person.run("verify", "double-it", "--json", "--seed", "1", JUDGE_SETS=sets)
    (check,) = done.json["problems"][0]["limits"]
    assert check["case"] == CASE
    assert check["slowest_accepted"]["name"] == "accepted/one.py"
    assert check["limit_seconds"] == 2 * check["slowest_accepted"]["cpu_seconds"]
    assert check["author_limit_seconds"] == slow_machine.author_seconds

    solution = str(person.write("solution.py", counting(1)))
    judged = person.run("submit", "double-it", solution, "--json", JUDGE_SETS=sets)
    assert judged.json["limits"]["cpu_seconds"] == check["limit_seconds"]
