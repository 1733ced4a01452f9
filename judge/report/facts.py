"""Small facts that several reports show: labelled values, limits, protection layers, times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sandbox.layers import Layer, LayerStatus, State, grade
from sandbox.limits import MIB, Limits

LABEL_CELLS = 10


def labelled(label: str, text: str, *, style: str = "") -> Table:
    """``label`` in a column of its own, so that a long text wraps beside it."""
    grid = Table.grid(padding=(0, 0))
    grid.add_column(width=LABEL_CELLS + 2, no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(f"  {label}", style="label"), Text(text, style=style))
    return grid


def heading(title: str) -> Iterator[RenderableType]:
    """A blank line, and ``title`` on a rule."""
    yield Text()
    yield Rule(Text(title, style="name"), align="left", style="quiet", characters="-")


def plain_table() -> Table:
    """Columns of text without lines; they are for the caller to add."""
    return Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="quiet")


def quiet(text: str) -> Text:
    return Text(text, style="quiet")


def seconds(value: float) -> str:
    """``12 ms`` below a second, ``1.25 s`` from there on."""
    if value < 0.0005:
        return "<1 ms"
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def size(count: int) -> str:
    """``512 MiB``, or bytes where that is not even."""
    return f"{count // MIB} MiB" if count % MIB == 0 else f"{count:,} bytes"


def limits_line(limits: Limits) -> str:
    return (
        f"limits: {limits.cpu_seconds:g} s of CPU a call, {size(limits.memory_bytes)} of memory, "
        f"{size(limits.output_bytes)} of output"
    )


def enforcement_line(names: Sequence[str]) -> str:
    """The grade that the active layers add up to, and their names."""
    known = [Layer(name) for name in names if name in set(Layer)]
    reached = grade(LayerStatus(layer=layer, state=State.ON) for layer in known)
    return f"sandbox: {reached.value} ({', '.join(names) or 'no layer was active'})"
