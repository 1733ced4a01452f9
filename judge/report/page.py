"""What every page has: one file, nothing fetched, no script; light or dark as preferred.

Its content security policy forbids whatever a hole in the escaping could let in.
"""

from __future__ import annotations

import html
from collections.abc import Iterable

from judge.report.escape import one_line

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root{color-scheme:light dark;
--ink:#1c2128;--soft:#59636e;--line:#d8dee4;--paper:#fff;--bad:#b3261e;--good:#1a7f37;
--tint:#f3f5f7}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4af;--line:#30363d;
--paper:#14181d;--bad:#ff8f85;--good:#57c878;--tint:#1d232a}}
body{margin:2rem auto;max-width:800px;padding:0 20px;background:var(--paper);color:var(--ink);
font:15px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
h1{font-size:1.35rem;margin:0} h2{font-size:1.05rem;margin:1.6rem 0 .3rem}
h3{font-size:1rem;margin:1.2rem 0 .2rem;color:var(--soft)}
p{margin:.2rem 0} .soft{color:var(--soft)} .bad{color:var(--bad)} .good{color:var(--good)}
.wide{overflow-x:auto} svg{max-width:100%;height:auto;display:block} .wide svg{min-width:560px}
code,pre{font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap}
h2 svg{display:inline;vertical-align:-3px;margin-right:.4em}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.15rem .7rem;text-align:right;white-space:nowrap}
th{color:var(--soft);font-weight:500} thead{border-bottom:1px solid var(--line)}
"""


def page(title: str, body: Iterable[str], *, style: str = "") -> str:
    """The whole page. ``title`` is plain text, ``body`` markup."""
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{markup(POLICY)}">',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            f"<title>{markup(title)}</title>",
            f"<style>{STYLE}{style}</style></head><body>",
            *body,
            "</body></html>\n",
        ]
    )


def markup(text: str) -> str:
    """Any text, safe inside an element or an attribute of HTML and of XML."""
    return html.escape(one_line(text), quote=True)
