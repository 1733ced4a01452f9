"""What judging costs beyond hypothesis: ``judge submit`` against the same hidden tests run by
hypothesis in one plain process, both from the start of the process to its end. Growth is left
out, which the plain process does not measure."""

from __future__ import annotations

from tests.benchmarks.commands import own_home, python, submit, without_growth
from tests.benchmarks.timing import against, interleave, milliseconds, show

SOLUTIONS = {
    "sliding-window-rate-limit": "accepted/two_pointers.py",
    "palindromic-tree-paths": "accepted/small_to_large_recursive.py",
    "consistent-hash-ring": "accepted/insort_two_lists.py",
}


def main(rounds: int = 5) -> None:
    rows = []
    with own_home(), without_growth(*SOLUTIONS) as plain:
        for slug, name in SOLUTIONS.items():
            times = interleave(
                {
                    "judge": submit(slug, name, plain=plain),
                    "plain": python(
                        "-m", "tests.benchmarks.plain_run", slug, f"reference/{slug}/{name}"
                    ),
                },
                rounds=rounds,
            )
            each = " and ".join(milliseconds(times[key].median) for key in ("judge", "plain"))
            rows.append((slug, f"{against(times['judge'].ratio_to(times['plain']), 1.5)}; {each}"))
    show("The judge against hypothesis in one plain process", rows)


if __name__ == "__main__":
    main()
