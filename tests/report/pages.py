"""Pages as a browser reads them, and a text that tries to get out of one."""

from __future__ import annotations

from html.parser import HTMLParser

HOSTILE = "</text></svg><script>alert(1)</script><img src=x onerror='a'>&amp;\x1b[2J\ud800\x00"


class Tags(HTMLParser):
    """The tags and attributes that a browser would see."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data
