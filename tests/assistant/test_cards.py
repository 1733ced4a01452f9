"""The cards are right, can be found, and give away no problem."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from judge.assistant.cards import FOLDER, all_cards
from judge.assistant.retrieve import GOOD, best
from judge.assistant.topics import ALGORITHMS
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.assistant import Card, PromptClass
from sandbox.listing import LISTED
from tests.assistant.examples import faults, shows_something

CARDS = all_cards()


def test_there_are_enough_cards_of_both_kinds() -> None:
    kinds = [card.kind for card in CARDS]
    assert len(kinds) >= 150
    assert set(kinds) == {PromptClass.SYNTAX, PromptClass.LIBRARY}
    assert min(kinds.count(kind) for kind in set(kinds)) >= 50


def test_every_file_of_the_folder_is_read() -> None:
    text = "".join(path.read_text("utf-8") for path in Path(FOLDER).iterdir())
    assert text.count("[[card]]") == len(CARDS)


def test_titles_are_told_apart() -> None:
    assert len({card.title for card in CARDS}) == len(CARDS)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.title)
def test_example_gives_what_it_shows(card: Card) -> None:
    assert list(faults(card.example)) == []


def test_every_example_shows_something() -> None:
    assert [card.title for card in CARDS if not shows_something(card.example)] == []
    assert [card.title for card in CARDS if not card.text or not card.asked] == []


def test_an_example_that_shows_something_else_is_found() -> None:
    assert list(faults("1 + 1  # -> 3")) == ["line 1 shows -> '3', and '2' comes"]
    assert list(faults("[][0]  # -> 1")) == ["line 1 shows -> '1', and 'IndexError' comes"]
    assert list(faults("x = 1 / 0")) == ["line 1 shows  '', and 'ZeroDivisionError' comes"]


def test_examples_import_what_a_submission_may_import() -> None:
    for card in CARDS:
        for node in ast.walk(ast.parse(card.example)):
            if isinstance(node, ast.ImportFrom):
                assert {each.name for each in node.names} <= set(LISTED[node.module or ""])
            elif isinstance(node, ast.Import):
                assert {each.name for each in node.names} <= set(LISTED)


def test_no_card_speaks_of_an_algorithm_of_a_problem() -> None:
    told = re.compile("|".join(ALGORITHMS))
    harmless = "binary search in the standard library with bisect"
    found = [
        (card.title, text)
        for card in CARDS
        for text in (card.title, card.text, card.example, *card.asked)
        if told.search(text.lower().replace(harmless, ""))
    ]
    assert found == []


def test_no_card_defines_what_a_problem_of_the_bundle_asks_for() -> None:
    catalogue = Catalogue(find_sets([], None))
    names = {catalogue.get(slug).signature.name for slug in catalogue.slugs()}
    assert len(names) >= 5
    assert [card.title for card in CARDS for name in names if name in card.example] == []


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.title)
def test_card_comes_first_for_each_way_to_ask_for_it(card: Card) -> None:
    for asked in (card.title, *card.asked):
        assert [match.card.title for match in best(asked, most=1)] == [card.title], asked


QUESTIONS = {
    "how do I sort a dict by value": "Sort a dict by value",
    "remove from the left of a deque": "deque: add and remove at both ends",
    "bisect_left vs bisect_right": "bisect_left and bisect_right",
    "hash a string to an int that is the same in every process": "A text's digest as an int, the "
    "same in every process",
    "how can I order a dictionary by the values in it": "Sort a dict by value",
    "take one item off the front of a deque": "deque: add and remove at both ends",
    "what is the difference between bisect_left and bisect_right": "bisect_left and bisect_right",
    "turn the sha256 of a text into an integer": "A text's digest as an int, the same in every "
    "process",
    "why does hash give another number on each start": "hash() of text differs from run to run",
    "python list backwards loop range": "range",
    "my default list keeps its values between calls": "Mutable default arguments",
    "inner function should change a variable of the outer function": "nonlocal and global",
    "count how often each letter occurs with Counter": "Counter",
    "keep a list sorted while I insert": "insort: keep a list sorted",
    "can a heap pop the largest": "heapq as a max heap",
    "dict whose missing keys start as an empty list": "defaultdict",
    "two exceptions in one except": "Catch several kinds of exceptions",
    "copy a nested list so that nothing is shared": "copy and deepcopy",
    "get key with biggest value in a dict": "Sort a dict by value",
    "running sum of a list with itertools": "accumulate: running totals",
    "sort by one field descending and another ascending": "Sort by several keys",
    "f-string two decimals": "f-strings: a number with fixed decimals",
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_right_card_comes_first_for_a_natural_question(question: str) -> None:
    (match,) = best(question, most=1)
    assert match.card.title == QUESTIONS[question]
    assert match.score >= GOOD


def test_nothing_is_near_to_what_no_card_speaks_of() -> None:
    assert best("who won the world cup") == []
    assert best("") == []
