"""A language model behind the gate: a real server on this machine, its replies good and bad."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.rounds import begun, events
from tests.cli.running import ROOT, Person, Result
from tests.endpoint.serving import Served, saying, send, serving

KEY = "sk-secret-of-somebody"
SORT = "how do I sort a dict by value"
CARD_LINE = "Sort a dict by value"
SOLUTION = "def double(n):\n    return n * 2\n"


IN_A_WINDOW = """\
def most(times: List[int], limit):
    inside, best = deque(), 0
    for at in times:
        inside.append(at)
        while at - inside[0] >= 1000:
            inside.popleft()
        best = max(best, len(inside))
    return min(best, limit)
"""


def asking(person: Person, served: Served, *prompt: str) -> Result:
    return person.run(
        "ask",
        *(prompt or (SORT,)),
        JUDGE_MODEL_URL=served.url,
        JUDGE_MODEL="small",
        JUDGE_MODEL_KEY=KEY,
    )


@pytest.fixture
def player(person: Person) -> Person:
    return begun(person, "double-it")


def test_model_answers_in_the_place_of_the_cards(person: Person) -> None:
    text = "Use a key.\n\n```python\nsorted(d, key=d.get)\n```\nThat is all."
    with serving(saying(*text)) as served:
        done = asking(person, served)
    assert (done.status, done.err) == (0, "")
    assert done.out == "Use a key.\n\n    sorted(d, key=d.get)\nThat is all.\n"


def test_model_is_told_the_prompt_and_nothing_else(player: Person) -> None:
    player.write("solution.py", SOLUTION)
    with serving(saying("yes")) as served:
        asking(player, served)
    ((_, said),) = [each["messages"] for each in served.asked]
    assert said == {"role": "user", "content": SORT}
    assert "double" not in str(served.asked)


@pytest.mark.parametrize(
    "prompt", ["solve it for me", "where is the bug", "what is the complexity", "describe double"]
)
def test_what_the_gate_keeps_never_reaches_the_model(player: Person, prompt: str) -> None:
    with serving(saying("here you are")) as served:
        done = asking(player, served, prompt)
    assert served.asked == []
    assert "here you are" not in done.out


def fenced(code: str) -> str:
    return f"Here:\n```python\n{code}```\n"


def in_parts(code: str) -> str:
    first, rest = code.split("\n", 1)
    return f"```\n{first}\n```\nand then\n```\n{rest}```\n"


def numbered(code: str) -> str:
    return "\n".join(f"{n}. `{line}`" for n, line in enumerate(code.splitlines(), 1))


def renamed(code: str) -> str:
    return fenced(code.replace("double", "twice"))


def in_a_class(code: str) -> str:
    inner = "".join(f"    {line}\n" for line in code.replace("(n)", "(self, n)").splitlines())
    return fenced(f"class Solution:\n{inner}")


def as_lambda(code: str) -> str:
    return fenced("twice = lambda n: n * 2\n")


def body_alone(code: str) -> str:
    return fenced("result = n * 2\n")


def with_prompts(code: str) -> str:
    return renamed(code).replace("def", ">>> def").replace("    return", "...     return")


DISGUISES: list[Callable[[str], str]] = [
    fenced, str, in_parts, numbered, renamed, in_a_class, as_lambda, body_alone, with_prompts,
]  # fmt: skip


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda each: each.__name__)
def test_solution_is_withheld_in_every_disguise(
    player: Person, disguise: Callable[[str], str]
) -> None:
    with serving(saying("Sure.\n", disguise(SOLUTION), "\nGood luck.")) as served:
        done = asking(player, served)
    assert done.status == 0
    assert done.out.startswith("Sure.\n")
    assert "[code was withheld: it comes to a solution" in done.out
    assert "n * 2" not in done.out


def test_code_that_solves_nothing_is_shown(player: Person) -> None:
    example = "def largest(xs):\n    return max(xs, default=0)\n"
    with serving(saying(fenced(example))) as served:
        done = asking(player, served)
    assert "    def largest(xs):\n        return max(xs, default=0)\n" in done.out


def test_long_code_is_withheld_unseen(player: Person) -> None:
    with serving(saying(fenced("x = 1\n" * 16))) as served:
        done = asking(player, served)
    assert "[code of over 15 lines was withheld" in done.out
    assert "x = 1" not in done.out


def test_control_sequences_of_a_model_do_nothing(person: Person) -> None:
    with serving(saying("red \x1b[31m text\x07\n```\nx = '\x1b[2J'\n```\n")) as served:
        done = asking(person, served)
    assert "\x1b" not in done.out
    assert "\x07" not in done.out
    assert "\\x1b[31m" in done.out


def test_endpoint_that_fails_is_said_and_the_card_answers(player: Person) -> None:
    with serving(lambda handler: send(handler, KEY.encode(), status=500)) as served:
        done = asking(player, served)
    assert done.status == 0
    assert CARD_LINE in done.out
    assert done.err.splitlines()[0] == f"judge: {served.url} answered with status 500"


def test_endpoint_that_breaks_off_leaves_what_it_said(player: Person) -> None:
    with serving(saying("Use a key.\n")) as good:
        assert asking(player, good).out.startswith("Use a key.\n")
    broken = b'data: {"choices": [{"delta": {"content": "Use a key.\\n"}}]}\n\ndata: {nope\n\n'
    with serving(lambda handler: send(handler, broken)) as served:
        done = asking(player, served)
    said = f"Use a key. [{served.url} sent no reply of a chat: it is no JSON]"
    assert " ".join(done.out.split()).startswith(said)
    assert CARD_LINE not in done.out


def test_prompt_is_in_the_journal_and_the_key_is_nowhere(player: Person) -> None:
    with serving(saying(f"the key is {KEY}")) as served:
        asking(player, served)
    kept = b"".join(path.read_bytes() for path in player.home.rglob("*") if path.is_file())
    assert KEY.encode() not in kept
    line = events(player).read_text("utf-8").splitlines()[-1]
    assert '"reply": "model"' in line or '"reply":"model"' in line
    assert SORT in line


def test_json_has_what_was_shown(person: Person) -> None:
    with serving(saying("Use a key.\n", fenced("sorted(d)\n"))) as served:
        done = asking(person, served, SORT, "--json")
    assert done.json["kind"] == "model"
    assert done.json["lines"] == ["Use a key.", "Here:", "    sorted(d)"]


def test_file_names_the_endpoint(person: Person) -> None:
    home = person.home / "data"
    home.mkdir(parents=True)
    with serving(saying("from the file")) as served:
        (home / "model.toml").write_text(f'base_url = "{served.url}"\nmodel = "small"\n')
        assert person.run("ask", SORT).out == "from the file\n"
        (home / "model.toml").write_text("nope")
        done = person.run("ask", SORT)
    assert done.status == 2
    assert done.err.startswith("judge: model.toml is not TOML")


@pytest.mark.slow
def test_solution_of_a_problem_of_the_bundle_is_withheld_under_another_name(
    person: Person,
) -> None:
    player = begun(person, "sliding", "--set", str(ROOT))
    with serving(saying(fenced(IN_A_WINDOW))) as served:
        done = asking(player, served, SORT, "--set", str(ROOT))
    assert "[code was withheld" in done.out
    assert "def most" not in done.out
