"""How the software of issuers writes a page: the same lines in seven ways of marking them up.

A line is told by how it opens: ``= `` a line of the cover, ``# `` the title of a chapter, ``## `` of a
section, ``### `` of a factor, ``#### `` of a part of a factor, ``| a | b |`` a table's row, ``- `` an item of
a list, ``^ `` the foot of a page with its number; anything else is a paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from textwrap import fill

OPENINGS = ("#### ", "### ", "## ", "# ", "= ", "| ", "- ", "^ ")
_COLUMNS = 78
Write = Callable[[str, str], str]


def parted(line: str) -> tuple[str, str]:
    """Return how a line opens, and its words."""
    opening = next((o for o in OPENINGS if line.startswith(o)), "")
    return opening.strip(), line[len(opening) :].strip()


def _cells(words: str) -> list[str]:
    return [cell.strip() for cell in words.strip("| ").split("|")]


def _table(words: str, cell: Callable[[str], str]) -> str:
    return "<table><tr>" + "".join(f"<td>{cell(part)}</td>" for part in _cells(words)) + "</tr></table>"


def spans(kind: str, words: str) -> str:
    """Blocks of spans that each say how they are set."""
    looks = {
        "=": "font-size:12pt;font-weight:700",
        "#": "font-size:14pt;font-weight:700",
        "##": "font-size:10pt;font-weight:700",
        "###": "font-size:10pt;font-style:italic;font-weight:700",
        "####": "font-size:10pt;font-style:italic",
    }
    look = looks.get(kind, "font-size:10pt;font-weight:400")

    def span(text: str) -> str:
        style = f"color:#000000;font-family:'Times New Roman',sans-serif;{look};line-height:120%"
        return f'<span style="{style}">{escape(text)}</span>'

    if kind == "|":
        return f"<div>{_table(words, span)}</div>"
    if kind == "^":
        return (
            f'<div style="text-align:center">{span(words)}</div>'
            '<hr style="page-break-after:always"/><div><a href="#toc">Table of Contents</a></div>'
        )
    if kind == "-":
        return f'<div style="padding-left:36pt;text-indent:-18pt">{span("•")}{span(words)}</div>'
    align = ";text-align:center" if kind in ("=", "#") else ""
    return f'<div style="margin-top:12pt{align}">{span(words)}</div>'


def bold_tags(kind: str, words: str) -> str:
    """Paragraphs with tags for type, whose margins are set in each."""
    style = "font-family:'Times New Roman';font-size:10pt;margin:0pt 0pt 12pt 0pt"
    inner = escape(words)
    if kind == "|":
        return _table(words, lambda cell: f'<p style="{style}">{escape(cell)}</p>')
    if kind == "^":
        return f'<p style="{style};text-align:center;">{inner}</p><p style="page-break-after:always"></p>'
    if kind == "-":
        return (
            '<table><tr><td style="width:18pt"></td><td style="width:18pt">●</td>'
            f'<td><p style="{style}">{inner}</p></td></tr></table>'
        )
    if kind in ("=", "#", "##", "###"):
        inner = f'<b style="font-weight:bold;">{inner}</b>'
    if kind in ("###", "####"):
        inner = f'<i style="font-style:italic;">{inner}</i>'
    if kind in ("=", "#"):
        style += ";text-align:center"
    return f'<p style="{style}">{inner}</p>'


def fonts(kind: str, words: str) -> str:
    """Tags of the first years of the web: FONT, B, and capitals for titles."""
    inner = escape(words.upper() if kind in ("=", "#") else words)
    if kind == "|":
        return _table(words, lambda cell: f'<FONT SIZE="2">{escape(cell)}</FONT>')
    if kind == "^":
        return f'<P ALIGN="CENTER"><FONT SIZE="2">{inner}</FONT></P><HR SIZE="3" WIDTH="100%">'
    if kind == "-":
        return f'<TABLE><TR><TD WIDTH="5%">&#149;</TD><TD><FONT SIZE="2">{inner}</FONT></TD></TR></TABLE>'
    if kind in ("=", "#", "##"):
        inner = f"<B>{inner}</B>"
    if kind == "###":
        inner = f"<B><I>{inner}</I></B>"
    if kind == "####":
        inner = f"<U>{inner}</U>"
    align = ' ALIGN="CENTER"' if kind in ("=", "#") else ""
    return f'<P{align}><FONT FACE="Times New Roman" SIZE="2">{inner}</FONT></P>'


def word_processor(kind: str, words: str) -> str:
    """What a word processor saves as a filtered page: headings by their level, classes for paragraphs."""
    inner = f"<span lang=EN-GB style='font-size:10.0pt'>{escape(words)}</span>"
    if kind == "|":
        return _table(words, lambda cell: f"<p class=MsoNormal>{escape(cell)}</p>")
    if kind == "^":
        return f"<p class=MsoFooter align=center>{inner}</p><br clear=all style='page-break-before:always'>"
    if kind == "-":
        gap = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span>"
        return f"<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'>·{gap}{inner}</p>"
    if kind in ("#", "##", "###", "####"):
        return f"<h{len(kind)}>{inner}</h{len(kind)}>"
    if kind == "=":
        return f"<p class=MsoTitle align=center style='text-align:center'><b>{inner}</b></p>"
    return f"<p class=MsoNormal style='margin-bottom:6.0pt'>{inner}</p>"


_SHEET = """<style>
.Title-1 { font-size:28px; color:#003366; font-weight:bold; }
.Title-2 { font-size:18px; color:#003366; font-weight:bold; }
.Title-3 { font-size:13px; font-weight:bold; }
.Title-4 { font-size:13px; font-style:italic; }
.Body { font-size:13px; }
.Folio { font-size:9px; }
</style>"""


def page_maker(kind: str, words: str) -> str:
    """What a program that sets printed reports exports: classes that a style sheet explains."""
    classes = {"=": "Title-1", "#": "Title-1", "##": "Title-2", "###": "Title-3", "####": "Title-4"}
    if kind == "|":
        return _table(words, lambda cell: f'<p class="Body">{escape(cell)}</p>')
    if kind == "^":
        return f'<p class="Folio">{escape(words)}</p>'
    if kind == "-":
        return f'<p class="Body">•&#9;{escape(words)}</p>'
    return f'<p class="{classes.get(kind, "Body")}"><span class="Run-1">{escape(words)}</span></p>'


def flat(kind: str, words: str) -> str:
    """One bold type for every title, whatever it is the title of."""
    if kind == "|":
        return _table(words, lambda cell: f"<p>{escape(cell)}</p>")
    if kind == "-":
        return f"<p>• {escape(words)}</p>"
    bold = kind in ("=", "#", "##", "###")
    inner = f"<b>{escape(words)}</b>" if bold else escape(words)
    return f"<p>{f'<i>{inner}</i>' if kind == '####' else inner}</p>"


def typewriter(kind: str, words: str) -> str:
    """Plain text in lines of 78 columns, as filings were sent before the web."""
    if kind in ("=", "#"):
        return words.upper().center(_COLUMNS).rstrip() + "\n"
    if kind == "|":
        return "   ".join(_cells(words)) + "\n"
    if kind == "-":
        return f"  o  {words}\n"
    return fill(words, _COLUMNS) + "\n"


WRITERS: dict[str, Write] = {
    "spans": spans,
    "bold tags": bold_tags,
    "fonts": fonts,
    "word processor": word_processor,
    "page maker": page_maker,
    "flat": flat,
    "typewriter": typewriter,
}


def page(lines: Iterable[str], write: Write) -> str:
    """Write lines as one page of a way of marking up."""
    if write is typewriter:
        return "\n".join(write(*parted(line)) for line in lines)
    head = _SHEET if write is page_maker else ""
    body = "\n".join(write(*parted(line)) for line in lines)
    return f"<html><head><title>filing</title>{head}</head><body>\n{body}\n</body></html>\n"
