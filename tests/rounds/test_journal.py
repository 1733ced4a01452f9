"""What stands on the disk is read back exactly, or refused with the line that is wrong."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from judge.errors import RoundBusy, RoundUnavailable
from judge.model.round import EventKind
from judge.rounds.journal import last_kind, read_journal
from judge.rounds.lines import from_line, to_line
from judge.rounds.lock import held
from judge.rounds.snapshots import CODE, Snapshots
from judge.rounds.store import LOCK, RoundFolder
from tests.rounds.playing import MINUTE, FakeClock, Player


@pytest.fixture
def player(tmp_path: Path) -> Player:
    """A round with five events."""
    player = Player.of(tmp_path)
    player.go()
    for text in ("x = 1", "x = 2", "x = 3"):
        player.clock.go_on(MINUTE)
        player.save(text)
    return player


def test_events_are_read_as_they_were_written(player: Player) -> None:
    events = player.folder.read().events
    assert [event.seq for event in events] == [1, 2, 3, 4, 5]
    assert [event.elapsed_seconds for event in events] == [0, 0, MINUTE, 2 * MINUTE, 3 * MINUTE]
    assert b"".join(map(to_line, events)) == player.folder.events.read_bytes()
    assert all(from_line(to_line(event)) == event for event in events)
    assert last_kind(player.folder.events) is EventKind.SAVE


def test_last_line_that_is_cut_anywhere_is_dropped_and_noted(player: Player) -> None:
    path = player.folder.events
    content = path.read_bytes()
    start = content.rindex(b"\n", 0, -1) + 1
    for end in range(start, len(content)):
        path.write_bytes(content[:end])
        journal = read_journal(path)
        assert (len(journal.events), journal.torn_bytes) == (4, end - start)
        assert last_kind(path) is EventKind.SAVE


def test_round_goes_on_after_a_torn_line(player: Player) -> None:
    path = player.folder.events
    path.write_bytes(path.read_bytes()[:-30])
    torn = player.folder.read().torn_bytes
    player.save("x = 4")
    journal = player.folder.read()
    assert [event.kind for event in journal.events[4:]] == [EventKind.REPAIRED, EventKind.SAVE]
    assert journal.torn_bytes == 0
    assert player.state.repaired_bytes == torn


def test_reading_repairs_nothing(player: Player) -> None:
    path = player.folder.events
    path.write_bytes(path.read_bytes()[:-30])
    content = path.read_bytes()
    assert player.state.repaired_bytes == 0
    assert path.read_bytes() == content


def test_blocks_that_never_reached_the_disk_are_a_torn_line(player: Player) -> None:
    path = player.folder.events
    content = path.read_bytes()
    path.write_bytes(content + bytes(100))
    assert player.folder.read().torn_bytes == 100
    path.write_bytes(content + bytes(100) + b'"}\n')
    assert player.folder.read().torn_bytes == 103


@pytest.mark.parametrize("missing", [2, 3, 4])
def test_missing_line_is_refused_with_its_number(player: Player, missing: int) -> None:
    path = player.folder.events
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[: missing - 1] + lines[missing:]))
    with pytest.raises(RoundUnavailable, match=f"events.jsonl:{missing}' .* missing") as refused:
        player.folder.read()
    assert refused.value.line == missing
    with pytest.raises(RoundUnavailable):
        player.save("x = 4")


def test_line_without_its_beginning_is_refused(player: Player) -> None:
    path = player.folder.events
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[1:]))
    with pytest.raises(RoundUnavailable, match=r"events.jsonl:1'"):
        player.folder.read()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    "change",
    [
        (b'"elapsed":', b'"elapsed":1'),
        (b'"kind":"', b'"kind":"x'),
        (b'"check":"', b'"check":"0'),
        (b"}", b"}}"),
        (b"{", b"\r{"),
        (b"{", b"\n{"),
        (b"{", b" {"),
        (b"{", b"\xff{"),
    ],
)
def test_altered_line_is_refused_with_its_number(
    player: Player, number: int, change: tuple[bytes, bytes]
) -> None:
    path = player.folder.events
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number - 1] = lines[number - 1].replace(*change, 1)
    path.write_bytes(b"".join(lines))
    with pytest.raises(RoundUnavailable, match=rf"events.jsonl:{number}'") as refused:
        player.folder.read()
    assert refused.value.line == number
    assert refused.value.exit_status == 2


def test_every_single_altered_byte_is_seen(player: Player) -> None:
    path = player.folder.events
    content = path.read_bytes()
    start = content.index(b"\n") + 1
    end = content.index(b"\n", start)
    for place in range(start, end):
        altered = bytearray(content)
        altered[place] ^= 1
        path.write_bytes(altered)
        with pytest.raises(RoundUnavailable, match=r"events.jsonl:2'"):
            player.folder.read()


def test_doubled_line_is_refused(player: Player) -> None:
    path = player.folder.events
    content = path.read_bytes()
    path.write_bytes(content + content.splitlines(keepends=True)[-1])
    with pytest.raises(RoundUnavailable, match=r"events.jsonl:6' is event 5"):
        player.folder.read()


@pytest.mark.parametrize("content", [b"", b"\n", b"{}\n", b"nothing"])
def test_file_that_holds_no_round_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "events.jsonl").write_bytes(content)
    with pytest.raises(RoundUnavailable, match=r"events.jsonl:1'"):
        RoundFolder(tmp_path / "1").read()


def test_round_without_a_journal_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RoundUnavailable, match=r"events.jsonl' cannot be read: No such file"):
        RoundFolder(tmp_path / "1").read()


def test_journal_of_a_later_version_is_refused(player: Player) -> None:
    path = player.folder.events
    start, *rest = read_journal(path).events
    later = replace(start, data={**start.data, "format": 2})
    path.write_bytes(b"".join(map(to_line, [later, *rest])))
    with pytest.raises(RoundUnavailable, match="another version of the judge"):
        player.folder.read()


def test_second_writer_is_told_who_the_first_one_is(player: Player) -> None:
    with (
        player.folder.writing(player.clock, who="judge round watch"),
        pytest.raises(RoundBusy, match=r"lock' is held by process \d+ \(judge round watch\)"),
        player.folder.writing(player.clock, who="judge round submit", tries=3),
    ):
        pass
    assert player.save("x = 4").events == 6


def test_second_writer_waits_for_the_first_one(player: Player) -> None:
    """The clock's sleep is where the first one gets done."""
    first = held(player.folder.folder / LOCK, who="first", clock=player.clock)

    class Waiting(FakeClock):
        def sleep(self, seconds: float) -> None:
            first.__exit__(None, None, None)

    first.__enter__()
    with player.folder.writing(Waiting(), who="second") as writer:
        assert writer.last.seq == 5


def test_writer_that_is_killed_leaves_no_lock_behind(player: Player) -> None:
    program = (
        "import fcntl, os, signal, sys\n"
        "file = open(sys.argv[1], 'w')\n"
        "fcntl.flock(file, fcntl.LOCK_EX)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    lock = player.folder.folder / LOCK
    assert subprocess.run([sys.executable, "-c", program, str(lock)]).returncode == -9
    assert player.save("x = 4").events == 6


def test_snapshot_is_named_by_its_content_and_altering_it_is_seen(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    sha256 = snapshots.save(b"x = 1", CODE)
    assert snapshots.save(b"x = 1", CODE) == sha256
    assert [path.name for path in tmp_path.iterdir()] == [f"{sha256}.py"]
    snapshots.path(sha256, CODE).write_bytes(b"x = 2")
    with pytest.raises(RoundUnavailable, match="was altered"):
        snapshots.read(sha256, CODE)
    snapshots.save(b"x = 1", CODE)
    assert snapshots.read(sha256, CODE) == b"x = 1"
    with pytest.raises(RoundUnavailable, match="cannot be read"):
        snapshots.read("0" * 64, CODE)


def test_half_made_round_is_no_round(player: Player, tmp_path: Path) -> None:
    """A kill while a round was being made."""
    (tmp_path / ".making-1" / "snapshots").mkdir(parents=True)
    another = Player.of(tmp_path)
    assert another.folder.id == "2"
