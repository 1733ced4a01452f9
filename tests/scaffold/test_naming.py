"""What a new problem is called."""

from __future__ import annotations

import tomllib

import pytest

from judge.scaffold.naming import Names, entry_point_of, title_of
from judge.scaffold.template import names_in_code
from sandbox.calls import Kind


@pytest.mark.parametrize(
    ("slug", "function", "class_"),
    [
        ("two-sum", "two_sum", "TwoSum"),
        ("lru-cache-2", "lru_cache_2", "LruCache2"),
        ("3-sum", "solve_3_sum", "Solve3Sum"),
        ("sum", "solve_sum", "Sum"),
        ("class", "solve_class", "Class"),
        ("match", "solve_match", "Match"),
        ("none", "none", "SolveNone"),
        ("key-error", "key_error", "SolveKeyError"),
    ],
)
def test_entry_point_is_derived_from_the_slug(slug: str, function: str, class_: str) -> None:
    assert entry_point_of(slug, Kind.FUNCTION, frozenset()) == function
    assert entry_point_of(slug, Kind.CLASS, frozenset()) == class_


def test_entry_point_is_no_name_that_the_template_uses_already() -> None:
    names = names_in_code(Kind.FUNCTION)
    assert {"run_end", "pairwise", "longest"} <= names
    assert {"Plain", "least_with", "insort"} <= names_in_code(Kind.CLASS)
    assert entry_point_of("run-end", Kind.FUNCTION, names) == "solve_run_end"
    assert entry_point_of("two", Kind.FUNCTION, names) == "two"


def test_title_is_made_of_the_slug() -> None:
    assert title_of("two-sum") == "Two sum"


def test_title_is_escaped_in_a_toml_file_and_nowhere_else() -> None:
    title = 'The "best" C:\\path of SLUG'
    names = Names(slug="s", title=title, entry_point="f")
    assert tomllib.loads(names.filled_in('title = "TITLE"', toml=True)) == {"title": title}
    assert names.filled_in("# TITLE", toml=False) == f"# {title}"


def test_only_whole_words_are_filled_in() -> None:
    names = Names(slug="s", title="T", entry_point="f")
    text = "[entry_point] SUBTITLE ENTRY_POINTS ENTRY_POINT(1)"
    assert names.filled_in(text, toml=False) == "[entry_point] SUBTITLE ENTRY_POINTS f(1)"
