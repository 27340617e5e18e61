"""One filing, set in the ways of thirty years of EDGAR: its factors stay the same."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.filings import Filing, read

BODY = (
    "We mine salt at one place in Utah and sell it to the road departments of eleven states. If a winter is "
    "mild, they buy less, and we cannot sell to others what they do not buy, because salt of this kind melts "
    "ice and seasons nothing. In each of the last two mild winters our sales fell by a third.",
    "In addition, some of these departments pay late. We borrow to bridge the time until they do, and a bank "
    "that ends our line of credit could leave us without the means to pay our miners.",
)
FACTORS = (
    ("Risks Related to Our Business", "A mild winter may reduce our sales of road salt."),
    ("Risks Related to Our Business", "Our only mine may flood, and we may be unable to reopen it."),
    ("Risks Related to Our Business", "We depend on one railway, which may raise its rates."),
    (
        "Risks Related to Our Shares",
        "Our founder’s family controls the company and may vote against your interests.",
    ),
    ("Risks Related to Our Shares", "We may pay no dividends, and the price of our shares could fall."),
)
CONTENTS = (("Item 1.", "Business", "3"), ("Item 1A.", "Risk Factors", "7"), ("Item 2.", "Properties", "15"))


def paragraph(text: str, style: str = "", inner: str = "") -> str:
    """A block as recent filings set it."""
    return f'<div style="margin-top:6pt;{style}"><span style="font-size:10pt;{inner}">{text}</span></div>'


def page() -> str:
    """The filing as a recent web page."""
    bold, both = "font-weight:700", "font-weight:700;font-style:italic"
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in CONTENTS)
    parts = [paragraph("FORM 10-K", "text-align:center", bold), f"<table>{rows}</table>"]
    parts += [paragraph("Item 1. Business", "", bold), *map(paragraph, BODY)]
    parts += [paragraph("Item 1A. Risk Factors", "", bold)]
    parts += [
        paragraph("You should read these risks with care. Each of them could hurt us and our shareholders.")
    ]
    known = ""
    for category, heading in FACTORS:
        if category != known:
            parts.append(paragraph(category, "", bold))
        known = category
        parts += [paragraph(heading, "", both), *map(paragraph, BODY)]
    parts += [paragraph("Item 1B. Unresolved Staff Comments", "", bold), paragraph("None.")]
    return "<html><body>" + "\n".join(parts) + "</body></html>"


def _body(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda page: re.sub(r"(?s)(?<=<body>).*(?=</body>)", lambda match: change(match.group()), page)


def _text(pattern: str, replacement: str) -> Callable[[str], str]:
    """Change what stands between tags."""
    return lambda page: re.sub(
        r">[^<]+", lambda match: re.sub(pattern, replacement, match.group()), page, flags=re.DOTALL
    )


def _font(page: str) -> str:
    """``<P><FONT><B><I>``, as filings of 2005 are set."""
    for css, tag in (("font-weight:700;font-style:italic", "<B><I>"), ("font-weight:700", "<B>"), ("", "")):
        end = tag.replace("<I>", "</I>").replace("<B>", "</B>")
        end = "</I></B>" if "I" in tag else end
        block = r'<div style="margin-top:6pt;(?:text-align:center)?">'
        page = re.sub(
            rf'{block}<span style="font-size:10pt;{css}">(.*?)</span></div>',
            rf'<P STYLE="margin-top:6px"><FONT FACE="Times" SIZE="2">{tag}\1{end}</FONT></P>',
            page,
        )
    return page


def _around(page: str) -> str:
    """``<B><P>…</P></B>``."""
    return re.sub(
        r"<P[^>]*><FONT[^>]*>(<B>)(<I>)?(.*?)((?:</I>)?)(</B>)</FONT></P>", r"\1\2<P>\3</P>\4\5", _font(page)
    )


def _cells(page: str) -> str:
    """Every block in a table of its own."""
    cell = r'<table width="100%"><tr><td width="4%"></td><td>\1</td></tr></table>'
    return re.sub(r"(<div.*?</div>)", cell, page)


def _page_ends(page: str) -> str:
    """Every page ends in the middle of a paragraph, with its number and a link to the contents."""
    number = iter(range(4, 100))
    middle = "because salt of this kind"
    end = (
        '</span></div><p align="center">{}</p><hr style="page-break-after:always">'
        '<p><a href="#toc">Table of Contents</a></p>'
    )
    return re.sub(
        middle, lambda _: end.format(next(number)) + paragraph(middle)[: -len("</span></div>")], page
    )


CHANGES: dict[str, Callable[[str], str]] = {
    "fonts and tags": _font,
    "tags around paragraphs": _around,
    "upper case": lambda page: re.sub(r"</?[a-z]+", lambda match: match.group().upper(), page),
    "no end tags": lambda page: re.sub(r"</(?:p|td|tr|li)>", "", _font(page), flags=re.IGNORECASE),
    "all centred": _body(lambda body: f"<CENTER>{body}</CENTER>"),
    "all in a cell": _body(lambda body: f"<table><tr><td>{body}</td></tr></table>"),
    "each block in cells": _cells,
    "title in two cells": lambda page: page.replace(
        paragraph("Item 1A. Risk Factors", "", "font-weight:700"),
        "<table><tr><td><b>Item&nbsp;1A.</b></td><td><b>Risk Factors</b></td></tr></table>",
    ),
    "hard blanks in titles": _text(r"Item (?=\d)", "Item&#160;"),
    "zero-width characters": _text(r"Risk(?= Factors)", "Ri&#8203;sk\ufeff"),
    "Windows characters": lambda page: page.replace("’", "&#146;"),
    "control characters": lambda page: page.replace("’", "\u0092"),
    "line ends in prose": _text(r"(?<=[a-z,]) (?=[a-z])", "\n   "),
    "DOS line ends": lambda page: page.replace("\n", "\r\n"),
    "words cut by spans": _text(r"(?<=[a-z]{3})(?=[a-z]{3})", "<span></span>"),
    "page ends in paragraphs": _page_ends,
    "broken by <br>": lambda page: re.sub(r"<div[^>]*>(.*?)</div>", r"\1<br><br>", page),
    "inline XBRL": lambda page: page.replace(
        "<body>", "<body><ix:header><ix:hidden>Item 1A.</ix:hidden></ix:header>"
    ),
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Filing:
    path = tmp_path_factory.mktemp("plain") / "10-K.htm"
    path.write_text(page(), encoding="utf-8")
    return read(path)


def outline(filing: Filing) -> list[object]:
    """Categories, headings and paragraphs."""
    return [(f.category, f.heading.text, [part.text for part in f.paragraphs]) for f in filing.factors]


def test_factors_are_found(plain: Filing) -> None:
    assert outline(plain) == [(category, heading, list(BODY)) for category, heading in FACTORS]
    assert (plain.form, plain.format, plain.section.item) == ("10-K", "html", "1A")
    assert plain.coverage.unassigned == ()


@pytest.mark.parametrize("change", CHANGES)
def test_factors_stay_the_same(plain: Filing, tmp_path: Path, change: str) -> None:
    changed = CHANGES[change](page())
    assert changed != page()
    path = tmp_path / "10-K.htm"
    path.write_text(changed, encoding="utf-8", newline="")
    filing = read(path)
    assert outline(filing) == outline(plain)
    assert filing.coverage.unassigned == ()


def test_packed_in_an_envelope_it_reads_the_same(plain: Filing, tmp_path: Path) -> None:
    envelope = (
        "<SEC-DOCUMENT>1.txt\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t10-K\n</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n<XBRL>\n{page()}\n</XBRL>\n</TEXT>\n</DOCUMENT>\n"
        f"<DOCUMENT>\n<TYPE>EX-13\n<TEXT>\n{page().replace('salt', 'pepper')}\n</TEXT>\n</DOCUMENT>\n"
        "</SEC-DOCUMENT>\n"
    )
    path = tmp_path / "full.txt.gz"
    path.write_bytes(gzip.compress(envelope.encode()))
    assert read(path).factors == plain.factors
