"""The whole filings that are damaged: one of each format that is read, all of them invented.

They are the same bytes on every run (no dates, no random ids), so that a seed number names one input.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from tests.filings.sources.drawn import BOLD, Sheet, raw_pdf
from tests.filings.sources.written import Word

HEADINGS = (
    "We depend on one works for all the kettles that we make.",
    "The price of copper may rise.",
    "We may be unable to pay our debts when they fall due.",
)
BODIES = (
    "The works at Brackwater, which was built in 1961, made 1,310,000 kettles in the fiscal year ended March"
    " 31, 2019, or 77.8% of our sales of $41.2 million. If it failed we could make none for 8 months.",
    "Copper cost us ¥15.1 billion in 2018 and ¥11.8 billion in 2017. An increase of 10% would lower our"
    " income by approximately $3,500,000 to $4,200,000, and no contract fixes its price beyond June 2020.",
    "As of December 31, 2019, we owed US$120 million (2018: US$95 million) under three loans; see Note 12."
    " The lenders may demand 2.5 times that sum within thirty days after a default.",
)
LIST = ("one year, for winter copper;", "two years, for tin; and", "up to five years for the rest.")
ROWS = (
    ("", "2019", "2018"),
    ("Sales", "$41.2", "$38.7"),
    ("Loss", "(3.1)", "(2.0)"),
    ("Stores", "280", "275"),
)


@dataclass(frozen=True, slots=True)
class Seed:
    """A whole filing."""

    name: str
    """Of its file."""
    data: bytes


def archive(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive whose bytes do not depend on the day."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, (1996, 1, 1, 0, 0, 0))
            info.compress_type = method
            made.writestr(info, content)
    return file.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files in a zip archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        return {name: made.read(name) for name in made.namelist()}


def page() -> str:
    """A web page as companies file it today."""
    cells = ("".join(f'<td style="padding-left:4px">{cell}</td>' for cell in row) for row in ROWS)
    rows = "".join(f"<tr>{row}</tr>" for row in cells)
    items = "".join(f"<li>{item}</li>" for item in LIST)
    factors = "".join(
        f'<p style="margin-left:18.5pt;font-weight:700"><i>{heading}</i></p>\n<p align="justify">{body}</p>\n'
        for heading, body in zip(HEADINGS, BODIES, strict=True)
    )
    return (
        "<html><head><title>Annual report</title></head><body><p>FORM 10-K</p><p>KETTLE WORKS INC.</p>"
        '<p>(Exact name of registrant)</p><p style="page-break-before:always">Item 1. Business</p>'
        '<p><font size="2" color="#333">We make kettles.</font></p><hr><p><b>Item 1A. Risk Factors</b></p>'
        f"{factors}<ul>{items}</ul><table>{rows}</table><pre>  a   line\n  as it stands</pre><div>17</div>"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
    )


def inline() -> str:
    """The same page with facts in it (inline XBRL), and a table long enough to be taken out."""
    facts = (
        '<ix:header><ix:hidden><ix:nonNumeric contextRef="c" name="dei:DocumentType">10-K</ix:nonNumeric>'
        '<ix:nonNumeric contextRef="c" name="dei:DocumentFiscalYearFocus">2019</ix:nonNumeric>'
        '<ix:nonNumeric contextRef="c" name="dei:DocumentPeriodEndDate">March 31, 2019</ix:nonNumeric>'
        "</ix:hidden></ix:header>"
    )
    row = "<tr><td>Sales of kettles</td><td>$</td><td>1,310</td><td>&nbsp;</td><td>1,520</td></tr>\n"
    table = f"<table>{row * 20}</table>"
    return (
        page()
        .replace("<body>", f'<body xmlns:ix="http://www.xbrl.org/2013/inlineXBRL">{facts}', 1)
        .replace("$41.2", '$<ix:nonFraction name="us-gaap:Revenues" scale="6">41.2</ix:nonFraction>')
        .replace("<pre>", f"{table}<pre>")
    )


def ascii_page() -> str:
    """A text of the years before web pages, with page marks."""
    factors = "\n\n".join(
        f"     {heading}\n\n     {body}" for heading, body in zip(HEADINGS, BODIES, strict=True)
    )
    table = "\n".join("".join(f"{cell:>12}" for cell in row) for row in ROWS)
    return (
        "                      KETTLE WORKS INC.\n\nITEM 1. BUSINESS\n\n     We make kettles.\n\n<PAGE>\n"
        f"ITEM 1A. RISK FACTORS\n\n{factors}\n\n                                   17\n<PAGE>\n<TABLE>\n"
        f"<CAPTION>\n<S>         <C>         <C>\n{table}\n</TABLE>\n\n"
        "ITEM 2. PROPERTIES\n\n     One works.\n"
    )


def submission() -> str:
    """A full submission: an envelope around a page and an exhibit."""
    return (
        "<SEC-DOCUMENT>0000000000-20-000001.txt : 20200301\n<SEC-HEADER>0000000000-20-000001.hdr.sgml\n"
        "CONFORMED SUBMISSION TYPE:\t10-K\nCONFORMED PERIOD OF REPORT:\t20191231\n"
        "\t\tCOMPANY CONFORMED NAME:\t\t\tKETTLE WORKS INC\n</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n{page()}\n</TEXT>\n</DOCUMENT>\n"
        "<DOCUMENT>\n<TYPE>EX-21\n<TEXT>\nSubsidiaries: none.\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    )


def markdown() -> str:
    """A text in Markdown."""
    factors = "\n\n".join(
        f"### *{heading}*\n\n{body}" for heading, body in zip(HEADINGS, BODIES, strict=True)
    )
    items = "\n".join(f"- {item}" for item in LIST)
    rows = "\n".join(f"| {' | '.join(row)} |" for row in ROWS)
    return (
        f"# Annual report\n\n## Item 1A. Risk Factors\n\n{factors}\n\n{items}\n\n{rows}\n\n"
        "We paid \\$3 million and $\\frac{1}{2}$ of it again.\n\n"
        "## Item 1B. Unresolved Staff Comments\n\nNone.\n"
    )


def word() -> bytes:
    """A Word document with styles, a list and a table."""
    made = Word()
    made.paragraph("Item 1A. Risk Factors", style="Heading 1")
    for heading, body in zip(HEADINGS, BODIES, strict=True):
        made.paragraph((heading, "bi"))
        made.paragraph(body)
    for item in LIST:
        made.paragraph(item, style="List Bullet")
    made.xml(
        "<w:p><w:pPr><w:ind w:left='720'/><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:sz w:val='28'/>"
        "<w:color w:val='FF0000'/></w:rPr><w:t>17</w:t></w:r></w:p>"
    )
    table = made.document.add_table(rows=len(ROWS), cols=3)
    for row, said in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, said, strict=True):
            cell.text = text
    made.paragraph("Item 1B. Unresolved Staff Comments", style="Heading 1")
    made.paragraph("None.")
    return archive(unpacked(made.bytes()))


def drawn(*, packed: bool) -> bytes:
    """A PDF of two pages; ``packed`` says whether its content is deflated."""
    sheet = Sheet()
    sheet.canvas.setPageCompression(int(packed))
    sheet.line(("Item 1A. Risk Factors", BOLD))
    for number, (heading, body) in enumerate(zip(HEADINGS, BODIES, strict=True)):
        sheet.gap()
        sheet.paragraph(heading, BOLD)
        sheet.paragraph(body)
        if number == 1:
            sheet.text(300, 40, "17")
            sheet.page()
    for item in LIST:
        sheet.paragraph(f"• {item}", x=90)
    sheet.gap()
    sheet.line(("Item 1B. Unresolved Staff Comments", BOLD))
    sheet.line("None.")
    return sheet.bytes()


def raw() -> bytes:
    """A PDF whose every byte is plain to see."""
    lines = ["Item 1A. Risk Factors", *(text for pair in zip(HEADINGS, BODIES, strict=True) for text in pair)]
    body = "\n".join(f"({line.encode('ascii', 'replace').decode()}) Tj 0 -14 Td" for line in lines)
    return raw_pdf(
        f"BT /F1 10 Tf 1 0 0 1 72 700 Tm {body} ET 72 690 200 0.5 re f".encode("ascii"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )


def seeds() -> tuple[Seed, ...]:
    """Make them all."""
    web, text = page().encode(), markdown().encode()
    return (
        Seed("page.htm", web),
        Seed("inline.htm", inline().encode()),
        Seed("utf-16.htm", page().encode("utf-16")),
        Seed("windows.htm", page().replace("¥", "’").encode("cp1252")),
        Seed("ascii.txt", ascii_page().encode()),
        Seed("plain.txt", ascii_page().replace("<", "").replace(">", "").encode()),
        Seed("submission.txt", submission().encode()),
        Seed("text.md", text),
        Seed("word.docx", word()),
        Seed("drawn.pdf", drawn(packed=False)),
        Seed("packed.pdf", drawn(packed=True)),
        Seed("raw.pdf", raw()),
        Seed("page.htm.gz", gzip.compress(web, mtime=0)),
        Seed("deflated.zip", archive({"page.htm": web})),
        Seed("lzma.zip", archive({"text.md": text}, zipfile.ZIP_LZMA)),
        Seed("bzip2.zip", archive({"text.md": text}, zipfile.ZIP_BZIP2)),
        Seed("stored.zip", archive({"text.md": text}, zipfile.ZIP_STORED)),
        # No filing is packed so; what they hold must be refused all the same.
        Seed("text.md.xz", lzma.compress(text)),
        Seed("text.md.bz2", bz2.compress(text)),
    )
