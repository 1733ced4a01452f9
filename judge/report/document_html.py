"""A document as a page of its own."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import assert_never

from markdown_it import MarkdownIt

from judge.report.document import (
    Block,
    Code,
    Diff,
    Document,
    Folded,
    Heading,
    Items,
    Picture,
    Prose,
    Rows,
    Says,
)
from judge.report.escape import escape
from judge.report.page import markup, page

STYLE = """
td,th{text-align:left;white-space:normal;vertical-align:top;padding:.15rem .5rem}
th,td:first-child{white-space:nowrap} .mono td{font:13px/1.4
ui-monospace,monospace;white-space:nowrap}
pre{background:var(--tint);padding:.6rem .8rem;border-radius:6px;margin:.4rem 0}
details{margin:.4rem 0} summary{cursor:pointer;color:var(--soft)}
ul{margin:.2rem 0;padding-left:1.2rem}
.diff{white-space:pre-wrap} .diff .add{color:var(--good)} .diff .del{color:var(--bad)}
.diff .at{color:var(--soft)}
"""
_DIFF_CLASSES = {"+": "add", "-": "del", "@": "at"}


def html_page(title: str, document: Document) -> str:
    body = (text for block in document for text in _written(block))
    return page(title, body, style=STYLE)


def _written(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"<h{block.level}>{markup(block.text)}</h{block.level}>"
        case Says():
            for line in block.text.split("\n"):
                yield f"<p{_class(block.tone)}>{markup(line)}</p>"
        case Items():
            yield "<ul>" + "".join(f"<li>{markup(text)}</li>" for text in block.texts) + "</ul>"
        case Rows():
            yield from _table(block)
        case Code():
            yield f"<pre>{_text(block.text)}</pre>"
        case Diff():
            yield f'<pre class="diff">{"".join(map(_diff_line, block.lines))}</pre>'
        case Picture():
            yield f'<div class="wide">{block.svg}</div>'
        case Prose():
            yield MarkdownIt("commonmark", {"html": False}).render(escape(block.markdown))
        case Folded():
            yield f"<details><summary>{markup(block.title)}</summary>"
            for each in block.blocks:
                yield from _written(each)
            yield "</details>"
        case _:
            assert_never(block)


def _table(block: Rows) -> Iterator[str]:
    mono = " mono" if block.mono else ""
    yield f'<div class="wide{mono}"><table><thead><tr>'
    yield "".join(f"<th>{markup(head)}</th>" for head in block.heads) + "</tr></thead><tbody>"
    for at, row in enumerate(block.rows):
        cells = "".join(f"<td>{markup(cell)}</td>" for cell in row)
        yield f"<tr{_class(block.tone(at))}>{cells}</tr>"
    yield "</tbody></table></div>"


def _diff_line(line: str) -> str:
    kind = _DIFF_CLASSES.get(line[:1])
    text = _text(line)
    return f"{text}\n" if kind is None else f'<span class="{kind}">{text}</span>\n'


def _class(tone: str) -> str:
    return f' class="{tone}"' if tone else ""


def _text(text: str) -> str:
    """Of several lines, as they are."""
    return html.escape(escape(text), quote=True)
