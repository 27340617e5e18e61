"""In a section set in italics throughout, headings are told by what else they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt

from tests.filings.folding import read_text
from viewer.filings import Filing, read

BODIES = (
    "Our kilns burn gas, and we buy all of it from one merchant. If the merchant fails to deliver, we "
    "could not fire our tiles, and our results would be harmed.",
    "Tiles from abroad cost less than ours. Builders may buy those, and we may have to lower our prices"
    " or to close a kiln, which could reduce our sales.",
    "Clay is dug in one pit. The pit may flood, and we may be unable to find other clay of its kind in "
    "time, so that we could not make the tiles that we promised.",
)
LONG = (
    "Failure to find, to buy or to join with other makers of tiles, of bricks and of pipes could harm "
    "our growth and our profits. In addition, a maker that we buy may do less well than we expect, we "
    "may be unable to run its kilns as we run our own, its people may leave, its buyers may turn to "
    "others, and we may not see the savings that we expect when we expect them, in part or at all, "
    "while the cost of joining it to us may be greater than what we have set aside for it, so that we "
    "could have to write down much of what we paid."
)
HEADINGS = ("We depend on one merchant for gas.", LONG, "Our clay pit may flood.")


def _read(folder: Path, factor: str) -> Filing:
    body = "".join(
        factor.format(heading=heading, body=body) for heading, body in zip(HEADINGS, BODIES, strict=True)
    )
    return read_text(
        folder,
        f"<html><body><p><b>Item 1A. Risk Factors</b></p>{body}"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )


@pytest.mark.parametrize(
    "factor",
    [
        "<p><b><i>{heading}</i></b></p><p><i>{body}</i></p>",
        "<p><b>{heading}</b></p><p><i>{body}</i></p>",
        "<div><span style='font-weight:700;font-style:italic'>{heading}</span></div>"
        "<div><span style='font-weight:400;font-style:italic'>{body}</span></div>",
        "<p><font color='#003366'><b>{heading}</b></font></p><p><font color='#003366'>{body}</font></p>",
        "<p><u><b>{heading}</b></u></p><p><b>{body}</b></p>",
    ],
)
def test_a_long_heading_is_told_from_text_that_is_set_apart_too(tmp_path: Path, factor: str) -> None:
    filing = _read(tmp_path, factor)
    assert tuple(f.heading.text for f in filing.factors) == HEADINGS
    assert [len(f.paragraphs) for f in filing.factors] == [1, 1, 1]


def test_a_heading_in_bold_opens_a_paragraph_in_italics(tmp_path: Path) -> None:
    filing = _read(tmp_path, "<p><i><b>{heading}</b> {body}</i></p>")
    assert tuple(f.heading.text for f in filing.factors) == HEADINGS


def test_a_quotation_in_italics_leaves_italic_headings_be(tmp_path: Path) -> None:
    filing = _read(
        tmp_path, "<p><i>{heading}</i></p><p>{body}</p><p>The court said: <i>{body}</i> {body}</p>"
    )
    assert tuple(f.heading.text for f in filing.factors) == HEADINGS


def test_the_size_that_a_word_processor_writes_on_every_run_sets_nothing_apart(tmp_path: Path) -> None:
    document = Document()
    document.styles["Normal"].font.size = Pt(12)

    def paragraph(*runs: tuple[str, bool]) -> None:
        written = document.add_paragraph()
        for text, bold in runs:
            run = written.add_run(text)
            run.bold, run.font.size = bold, Pt(10)

    paragraph(("Item 1A. Risk Factors", True))
    for heading, body in zip(HEADINGS, BODIES, strict=True):
        paragraph((f"{heading} ", True), (body, False))
    paragraph(("Item 1B. Unresolved Staff Comments", True))
    paragraph(("None.", False))
    document.save(str(tmp_path / "filing.docx"))
    filing = read(tmp_path / "filing.docx")
    assert tuple(factor.heading.text for factor in filing.factors) == HEADINGS
