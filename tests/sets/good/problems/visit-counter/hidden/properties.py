"""The counter does what a plain dictionary does."""

from __future__ import annotations

from hypothesis import strategies as st

from judge.authoring import CallScript, follows_model


class Model:
    def __init__(self, known: list[str]) -> None:
        self.visits = dict.fromkeys(known, 0)

    def visit(self, user: str) -> int:
        self.visits[user] += 1
        return self.visits[user]

    def forget(self, user: str) -> None:
        del self.visits[user]


def scripts() -> st.SearchStrategy[CallScript]:
    step = st.tuples(st.sampled_from(["visit", "forget"]), st.tuples(st.sampled_from("abc")))
    return st.lists(step, max_size=8).map(
        lambda steps: CallScript(arguments=(["a", "b"],), steps=tuple(steps))
    )


PROPERTIES = (follows_model("counts", "visits are counted", given=scripts, model=Model, cases=50),)
LARGE = ()
