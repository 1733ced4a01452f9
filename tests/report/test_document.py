"""A document as Markdown and as a page: all of it is there, and nothing gets out of its place."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from judge.report.document import (
    Block,
    Code,
    Diff,
    Folded,
    Heading,
    Items,
    Picture,
    Prose,
    Rows,
    Says,
)
from judge.report.document_html import html_page
from judge.report.document_md import markdown
from tests.report.pages import HOSTILE, Tags

EVERY: list[Block] = [
    Heading(text="title", level=1),
    Says(text="one line\nanother", tone="bad"),
    Items(texts=("first", "second")),
    Rows(heads=("a", "b"), rows=(("1", "2"), ("3", "4")), tones=("", "good"), mono=True),
    Code(text="def f():\n    return '<b>'\n"),
    Diff(lines=("@@ -1 +1 @@", "-x = 1", "+x = 2", " same")),
    Picture(svg="<svg></svg>", text="a bar"),
    Prose(markdown="## Red flags\n\n- *none*\n"),
    Folded(title="more", blocks=(Says(text="inside"),)),
]


def read(text: str) -> Tags:
    """Markdown as a reader of it sees it."""
    return Tags(MarkdownIt("commonmark").enable("table").render(text))


def test_every_block_is_written_as_markdown() -> None:
    found = read(markdown(EVERY))
    assert {"h1", "h2", "li", "table", "pre", "em", "strong"} <= found.tags
    for text in ("another", "second", "4", "return '<b>'", "+x = 2", "a bar", "more", "inside"):
        assert text in found.text


def test_every_block_is_written_on_a_page() -> None:
    found = Tags(html_page("title", EVERY))
    assert {"h1", "h2", "li", "table", "pre", "em", "svg", "details"} <= found.tags
    for text in ("another", "second", "4", "return '<b>'", "+x = 2", "more", "inside"):
        assert text in found.text
    assert {("class", "bad"), ("class", "good"), ("class", "add"), ("class", "del")} <= set(
        found.attributes
    )


HOSTILE_BLOCKS = [
    Heading(text=HOSTILE),
    Says(text=HOSTILE),
    Items(texts=(HOSTILE,)),
    Rows(heads=(HOSTILE,), rows=((HOSTILE,),)),
    Code(text=HOSTILE),
    Diff(lines=(HOSTILE, f"+{HOSTILE}")),
    Picture(svg="<svg></svg>", text=HOSTILE),
    Prose(markdown=HOSTILE),
    Folded(title=HOSTILE, blocks=(Says(text=HOSTILE),)),
]


@pytest.mark.parametrize("block", HOSTILE_BLOCKS, ids=lambda block: type(block).__name__)
def test_hostile_text_becomes_no_tag(block: Block) -> None:
    page = html_page(HOSTILE, [block])
    assert {"script", "img"}.isdisjoint(Tags(page).tags)
    page.encode("utf-8")


@pytest.mark.parametrize(
    "block",
    [block for block in HOSTILE_BLOCKS if not isinstance(block, Prose)],
    ids=lambda block: type(block).__name__,
)
def test_hostile_text_becomes_no_tag_of_markdown_either(block: Block) -> None:
    text = markdown([block])
    assert {"script", "img"}.isdisjoint(read(text).tags)
    text.encode("utf-8")


def test_page_fetches_nothing_and_runs_nothing() -> None:
    page = html_page("title", EVERY)
    assert "default-src &#x27;none&#x27;" in page
    names = {name for name, _ in Tags(page).attributes}
    assert {"src", "href", "onclick"}.isdisjoint(names)


def test_code_with_fences_stays_in_its_fence() -> None:
    assert markdown([Code(text="a\n```\nb\n````")]).startswith("`````python\n")


def test_cell_with_a_bar_stays_one_cell() -> None:
    found = read(markdown([Rows(heads=("a", "b"), rows=(("x | y", "z"),))]))
    assert found.text.split() == ["a", "b", "x", "|", "y", "z"]
    assert markdown([Rows(heads=("a",), rows=(("x | y",),))]).count("\n") == 3
