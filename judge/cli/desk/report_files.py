"""Writes the report of a round to files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.round_report import RoundReport


def write_report(
    desk: Desk, found: RoundReport, md: Path | None, html: Path | None
) -> Iterator[str]:
    """As Markdown, as a page, or not at all; lines that say so. Raises RoundUnavailable."""
    if md is None and html is None:
        return
    from judge.cli.desk.material import material
    from judge.cli.output_file import written
    from judge.report.document_html import html_page
    from judge.report.document_md import markdown
    from judge.report.round_document import round_document, title_of

    document = round_document(found, material(desk, desk.round.read().events))
    if md is not None:
        yield from written(md, markdown(document))
    if html is not None:
        yield from written(html, html_page(title_of(found), document))
