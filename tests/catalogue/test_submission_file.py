"""What is said about a file that cannot be submitted."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from judge.catalogue.submission_file import read_submission
from judge.errors import BadSubmissionFile

MIB = 1024 * 1024


def refusal(path: Path) -> str:
    with pytest.raises(BadSubmissionFile) as caught:
        read_submission(path)
    message = str(caught.value)
    assert message.isprintable()
    assert caught.value.exit_status == 2
    return message


def test_the_text_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes("x = 'é'\r\n".encode())
    submission = read_submission(path)
    assert (submission.name, submission.source) == ("solution.py", "x = 'é'\r\n")


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes(b"\xef\xbb\xbfx = 1\n")
    assert read_submission(path).source == "x = 1\n"


def test_a_file_of_exactly_one_mebibyte_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes(b"#" * MIB)
    assert len(read_submission(path).source) == MIB


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"#" * (MIB + 1), "is larger than 1 MiB"),
        (b"#" * (10 * MIB), "is larger than 1 MiB"),
        (b"ab\0", "is binary: a NUL byte stands at offset 2"),
        (b"x = '\xe9'\n", "is not UTF-8: byte 0xe9 at offset 5"),
        (b"\xef\xbb\xbfa\xff", "is not UTF-8: byte 0xff at offset 4"),
        (b"a\xed\xa0\x80", "is not UTF-8: byte 0xed at offset 1"),
        ("x = 1\n".encode("utf-16"), "is UTF-16, not UTF-8"),
    ],
)
def test_bad_content_is_named(content: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes(content)
    assert f"{path} {what}" in refusal(path)


def test_a_missing_file_is_answered_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("x = 1", "utf-8")
    assert f"did you mean {tmp_path / 'solution.py'}?" in refusal(tmp_path / "soluton.py")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert f"there is no folder {tmp_path / 'nowhere'}" in refusal(tmp_path / "nowhere" / "a.py")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder, not a file" in refusal(tmp_path)


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    assert "is a pipe, not a file" in refusal(tmp_path / "pipe.py")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert "is a socket, not a file" in refusal(Path("s"))


def test_an_endless_device_is_refused() -> None:
    assert "is a device, not a file" in refusal(Path("/dev/zero"))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = tmp_path / "solution.py"
    path.write_text("x = 1", "utf-8")
    path.chmod(0)
    assert "cannot be read: Permission denied" in refusal(path)


@pytest.mark.parametrize("name", ["a\0b", "n" * 5000, "a\nb.py", "\udc80.py"])
def test_an_impossible_name_is_shown_on_one_line(name: str, tmp_path: Path) -> None:
    refusal(tmp_path / name)


def test_a_loop_of_links_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.py").symlink_to("a.py")
    assert "cannot be read" in refusal(tmp_path / "a.py")
