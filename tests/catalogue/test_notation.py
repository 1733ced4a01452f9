"""Reading the notation of examples and own cases."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.catalogue.notation import parse_cases
from judge.errors import BadCase
from judge.model.case import UNSTATED, ShownCase
from judge.model.problem import Signature
from sandbox.calls import CallScript, FunctionCall, Raised
from tests.catalogue.signatures import DEPTH, RING, WINDOW


def read(text: str, signature: Signature = WINDOW) -> tuple[ShownCase, ...]:
    return parse_cases(text, signature, name="own_cases.txt")


def refusal(text: str, signature: Signature = WINDOW) -> str:
    with pytest.raises(BadCase) as caught:
        read(text, signature)
    message = str(caught.value)
    assert message.isprintable()
    return message


def test_a_function_case_is_one_line() -> None:
    first, second = read("window([0, 999], 5) -> 2\nwindow([])->0\n")
    assert first.call == FunctionCall(arguments=([0, 999], 5))
    assert (first.expected, first.line, first.text) == ((2,), 1, "window([0, 999], 5) -> 2")
    assert second.call == FunctionCall(arguments=([],))
    assert (second.expected, second.line) == ((0,), 2)


def test_an_empty_file_has_no_cases() -> None:
    assert read("") == ()
    assert read("\n# only words\n\n") == ()


def test_a_case_may_state_no_answer() -> None:
    assert read("window([1], 2)")[0].expected == (UNSTATED,)


def test_a_case_may_expect_an_exception() -> None:
    assert read("window([1]) -> raises KeyError")[0].expected == (Raised(type_names=("KeyError",)),)


def test_keywords_go_to_their_places() -> None:
    (case,) = read("window(k=2, times=[1], label='a') -> 1")
    assert case.call == FunctionCall(arguments=([1], 2, "a"))


def test_one_comment_line_above_names_a_case_and_longer_ones_explain() -> None:
    cases = read("# edge\nwindow([1])\n\n# this\n# explains\nwindow([2])\n# far\n\nwindow([3])")
    assert [case.name for case in cases] == ["edge", "", ""]


def test_arrows_hashes_and_brackets_within_texts_are_text() -> None:
    (case,) = read("""window([], 1, "a -> # ) \\" '") -> 3  # -> 4""")
    assert case.call == FunctionCall(arguments=([], 1, "a -> # ) \" '"))
    assert case.expected == (3,)


def test_windows_line_ends_are_no_part_of_a_case() -> None:
    assert read("window([1]) -> 1\r\n\r\n")[0].text == "window([1]) -> 1"


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("depth(tree(['a', 'b', None, 'c']))", ["a", "b", None, "c"]),
        ("depth(root=tree([]))", []),
        ("depth(tree())", []),
        ("depth(None)", []),
    ],
)
def test_a_tree_is_written_level_by_level(text: str, nodes: list[object]) -> None:
    assert read(text, DEPTH)[0].call == FunctionCall(arguments=(nodes,))


def test_a_class_case_is_a_script_up_to_a_blank_line() -> None:
    text = """
    # first
    ring = HashRing(['a'], vnodes=4)
    # words
    ring.get_node('k') -> 'a'
    ring.add_node('a') -> raises ValueError

    HashRing()
    get_node('k')
    it.add_node('b') -> None
    """
    first, second = read(text, RING)
    assert first.call == CallScript(
        arguments=(["a"], 4), steps=(("get_node", ("k",)), ("add_node", ("a",)))
    )
    assert first.expected == (UNSTATED, "a", Raised(type_names=("ValueError",)))
    assert (first.name, first.line) == ("first", 3)
    assert second.call == CallScript(steps=(("get_node", ("k",)), ("add_node", ("b",))))
    assert second.expected == (UNSTATED, UNSTATED, None)


def test_semicolons_part_the_calls_of_a_line() -> None:
    (one,) = read("ring = HashRing(['a;b']); ring.get_node('k;') -> 'a;b';  # ; why; not", RING)
    assert one.call == CallScript(arguments=(["a;b"],), steps=(("get_node", ("k;",)),))
    assert one.expected == (UNSTATED, "a;b")
    (two,) = read("HashRing(['a'])\nget_node('k') -> 'a';; add_node('b')\n", RING)
    steps = (("get_node", ("k",)), ("add_node", ("b",)))
    assert two.call == CallScript(arguments=(["a"],), steps=steps)
    assert [case.expected for case in read("window([1]) -> 1; window([]) -> 0 ;")] == [(1,), (0,)]
    assert read("; ;") == ()


def test_what_is_wrong_with_one_of_several_calls_is_shown_with_it() -> None:
    found = refusal("window([1]); windw([2]) -> 1")
    assert found.startswith("own_cases.txt:1: it must call window, not windw: windw([2]) -> 1 (")


def test_a_constructor_may_be_expected_to_raise() -> None:
    (case,) = read("HashRing(['a', 'a']) -> raises ValueError", RING)
    assert case.expected == (Raised(type_names=("ValueError",)),)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("windw([1])", "it must call window, not windw"),
        ("os.system('x')", "it must call window"),
        ("(lambda: 1)()", "it must call window"),
        ("window", "this is not a call"),
        ("window([1]) == 2", "this is not a call"),
        ("x = window([1])", "only a script's first line can give a name"),
        ("-> 2", "there is no call"),
        ("window([1]) ->", "an answer must follow ->"),
        ("window([1]) -> 1 -> 2", "the call has two ->"),
        ("window([1]) -> raises", "the name of one exception must follow raises"),
        ("window([1]) -> raises KeyError('a')", "the name of one exception must follow raises"),
        ("window([1]) -> two", "two is not a plain value; texts need quotes"),
        ("window([1]) -> 2.0", "the answer is of another type: expected int, got float 2.0"),
        ("window([1]) -> True", "the answer is of another type: expected int, got bool True"),
        ("window([1]", "a bracket is not closed"),
        ("window([1]))", "the bracket ) closes nothing"),
        ("window([1}, 2)", "the call cannot be read"),
        ("window([1], 1, 'a)", "the quote 'a) is not closed"),
        ("window()", "the argument times is missing"),
        ("window([1], label='a')", "the argument k is missing"),
        ("window([1], 1, 'a', 2)", "window takes at most 3 arguments, not 4"),
        ("window([1], tims=[2])", "there is no argument tims; did you mean times?"),
        ("window([1], times=[2])", "the argument times is given twice"),
        ("window([1], k=1, k=2)", "the argument k is given twice"),
        ("window(*[1])", "* is not allowed here"),
        ("window(**{})", "** is not allowed here"),
        ("window((1, 2))", "argument times: expected list[int], got tuple"),
        ("window([true])", "true is not a plain value; did you mean True?"),
        ("window([x for x in y])", "only plain values are allowed here"),
        ("window([1 + 1])", "only plain values are allowed here"),
        ("window([10 ** 9])", "only plain values are allowed here"),
        ("window([1], 1, f'{1}')", "only plain values are allowed here"),
        ("window([1j])", "only plain values are allowed here"),
        ("window([...])", "only plain values are allowed here"),
        ("window([-True])", "only plain values are allowed here"),
        ("window([{[]}])", "unhashable type: 'list'"),
        ("window([int('1')])", "int(...) is not a plain value"),
        ("window(tree([1]))", "tree(...) stands only for an argument that is a TreeNode"),
        ("window([1], \0)", "the call cannot be read"),
    ],
)
def test_a_wrong_line_is_shown_with_what_is_wrong_and_a_right_one(line: str, what: str) -> None:
    message = refusal(f"# words\n{line}\nwindow([1])")
    assert message.startswith(f"own_cases.txt:2: {what}")
    assert message.endswith("(write it like this: window([1], 1, 'a') -> 1)")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("depth(['a'])", "a tree is written tree("),
        ("depth(tree('a'))", "a tree is written tree("),
        ("depth(tree([None, 'b']))", "argument root: the root of a tree cannot be None"),
        ("depth(tree(['a', None, None, 'b']))", "argument root: entry 3 of the tree has no parent"),
    ],
)
def test_a_wrong_tree_is_named(line: str, what: str) -> None:
    assert refusal(line, DEPTH).startswith(f"own_cases.txt:1: {what}")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("ring.get_node('k')", "1: the first line of a case must construct HashRing"),
        ("HashRing() -> None", "1: a constructor has no answer"),
        (
            "HashRing() -> raises A\nget_node('k')",
            "2: nothing can follow a constructor that raises",
        ),
        ("r = HashRing()\nring.get_node('k')", "2: ring is not the instance; it is called r"),
        ("HashRing()\nget_nod('k')", "2: HashRing has no method get_nod; did you mean get_node?"),
        ("HashRing()\nHashRing()", "2: a blank line must stand before the next case"),
        ("r = HashRing()\nx = r.get_node('k')", "2: only a script's first line can give a name"),
        ("HashRing()\na.b.get_node('k')", "2: it must call a method of HashRing"),
        ("HashRing()\nget_node('k') -> 1", "2: the answer is of another type: expected str"),
    ],
)
def test_a_wrong_script_is_named_at_its_line(text: str, what: str) -> None:
    message = refusal(text, RING)
    assert message.startswith(f"own_cases.txt:{what}")
    assert "ring = HashRing(['a'], 1); ring.get_node('a') -> 'a'" in message


BOMBS = [
    "window([" + "1, " * 400_000 + "])",
    '"' * 999_999,
    "window('" + "\\'" * 400_000,
    "#" * 1_000_000,
    "-" * 99_000,
    "window(" + "-" * 99_000 + "1)",
    "a." * 49_000,
    "a<" * 49_000 + "a",
    "->" * 40_000,
    '"\\' * 49_000,
    "window" + "()" * 49_000,
    "window(" + "1+" * 49_000 + "1)",
    "window(1" + "**1" * 30_000 + ")",
    "window(" + "not " * 24_000 + "1)",
    "window(" + "x:=" * 30_000 + "1)",
    "window(" + "lambda:" * 9000 + "1)",
    "window(1" + " if 1 else 1" * 8000 + ")",
    "window(f'" + "{" * 40_000 + "')",
    "window([" * 1000,
    "window(" + "[" * 99 + "]" * 99 + ")",
    "window([" + "9" * 9000 + "])",
    "window([1]) -> " + "~" * 90_000 + "1",
]


@pytest.mark.parametrize("line", BOMBS, ids=range(len(BOMBS)))
def test_a_line_that_would_blow_up_is_refused_soon(line: str) -> None:
    """Soon: were reading not linear, these would take hours."""
    assert len(refusal(f"{line}\n")) < 400


def test_more_than_a_mebibyte_is_refused() -> None:
    assert refusal("# é\n" * 250_000) == "own_cases.txt is larger than 1 MiB (keep fewer cases)"


@given(st.text(alphabet="window([1], 'k=#)->{}:.\\\"\n-raisesNone", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for signature in (WINDOW, DEPTH, RING):
        with suppress(BadCase):
            read(text, signature)
