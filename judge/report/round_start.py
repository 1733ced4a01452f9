"""What ``judge round start`` shows: the rules, and how to begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.round import RoundState
from judge.report.round_lines import Line, plain


def start_lines(state: RoundState, rules: Sequence[str], folder: str) -> Iterator[Line]:
    """``rules`` are those of its profile; ``folder`` the one that was made, ready to be typed."""
    yield plain(f"round {state.id} | {state.profile.name}", style="name")
    for rule in rules:
        yield Line(text=f"- {rule}", hang=2)
    yield plain("These are the rules of this round; interviews differ, and change.", style="quiet")
    yield plain()
    yield plain(_problems(state), style="quiet")
    yield plain("next:")
    yield plain(f"  cd {folder}")
    yield plain("  judge round go")


def _problems(state: RoundState) -> str:
    if state.seed is None:
        return "problem: " + ", ".join(each.slug for each in state.problems)
    drawn = "the problem is" if len(state.problems) == 1 else "the problems are"
    return f"{drawn} drawn, with seed {state.seed}"
