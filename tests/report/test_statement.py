from __future__ import annotations

from judge.report.statement import statement
from tests.report.consoles import on_a_terminal, rendered
from tests.report.models import problem

TEXT = """\
# Two sum

Find *two* numbers that add up to `k`.

- sorted
- unique

```python
solve([1, 2], 3)
```
"""


def test_markdown_is_rendered_and_the_facts_follow() -> None:
    shown = rendered(statement(problem(follows="one-sum"), TEXT))
    assert "Find two numbers that add up to k." in shown
    assert "solve([1, 2], 3)" in shown
    assert "```" not in shown
    assert shown.endswith("easy | 20 minutes | hashing\nfollows one-sum")


def test_control_bytes_in_a_statement_are_escaped() -> None:
    assert "\x1b]0;" not in on_a_terminal(statement(problem(), "a \x1b]0;title\x07 b"))
