from __future__ import annotations

from judge.report import shorten


def test_short_literal_is_shown_whole() -> None:
    assert shorten.literal("[1, 2]") == "[1, 2]"


def test_long_literal_keeps_both_ends_and_says_its_size() -> None:
    shown = shorten.literal(repr(list(range(10_000))), most=30)
    assert shown == "[0, 1, 2, 3, 4, 5, 6 ... 998, 9999]  (58,890 characters)"


def test_long_literal_of_control_bytes_is_escaped_too() -> None:
    assert shorten.literal("\x1b" * 1000, most=3) == "\\x1b\\x1b ... \\x1b  (1,000 characters)"


def test_many_lines_lose_their_middle_and_say_how_many() -> None:
    text = "\n".join(f"step {number}" for number in range(100))
    assert shorten.lines(text, most=5) == [
        "step 0",
        "... 95 lines left out ...",
        "step 96",
        "step 97",
        "step 98",
        "step 99",
    ]


def test_counts_read_as_prose() -> None:
    assert [shorten.counted(n, "case") for n in (0, 1, 1000)] == [
        "no cases",
        "1 case",
        "1,000 cases",
    ]
    assert shorten.joined(["a", "b", "c"]) == "a, b and c"
