"""A paragraph that a page end cuts right before a name is one paragraph; a heading there stays a heading."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing
from viewer.wording.readings.doubts import other_warnings

HEADINGS = ("Rules for our ferries may change.", "We may lose our pilots.")
BODY = (
    "Pilots are few. If they leave us, our ferries could not sail, and our results could be harmed for long."
)
PAGE_ENDS = {
    "a number and a line": "<p align='center'>14</p><hr style='page-break-after:always'>",
    "a named number": "<p>Page 14</p>",
    "a dressed number": "<P ALIGN=CENTER>-14-</P>",
    "a link": "<div>14</div><hr style='page-break-after:always'/><p><a href='#t'>Table of Contents</a></p>",
}


def _read(folder: Path, first: str, between: str, second: str, heading: str = "<p><b>{}</b></p>") -> Filing:
    return read_text(
        folder,
        "<html><body><p><b>Item 1A. Risk Factors</b></p>"
        f"{heading.format(HEADINGS[0])}<p>{first}</p>{between}<p>{second}</p>"
        f"{heading.format(HEADINGS[1])}<p>{BODY}</p>"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )


@pytest.mark.parametrize("between", PAGE_ENDS.values(), ids=PAGE_ENDS)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Each port has rules of its own. One of them was made last year, and the Council of",
            "Harbour Masters has drawn up a rule for the others. If it is adopted, our costs could rise.",
        ),
        (
            "We must be licensed by two states. The licence that we hold from the Bureau of",
            "Northern Crossings has to be renewed each year.",
        ),
    ],
)
def test_a_paragraph_cut_before_a_name_is_one(tmp_path: Path, first: str, between: str, second: str) -> None:
    filing = _read(tmp_path, first, between, second)
    assert [p.text for p in filing.factors[0].paragraphs] == [f"{first} {second}"]
    assert not other_warnings(filing)


@pytest.mark.parametrize(
    "second",
    [
        "The ferries sail by night. They may run aground, and we could be sued for what they carry.",
        "Our ferries are old. They may fail, and we may be unable to find others in time.",
    ],
)
def test_a_sentence_of_its_own_does_not_end_one_that_breaks_off(tmp_path: Path, second: str) -> None:
    filing = _read(
        tmp_path,
        "Ports are few. We use those of the northern coast and of Harbour Island",
        PAGE_ENDS["a named number"],
        second,
    )
    assert [p.text for p in filing.factors[0].paragraphs][1:] == [second]


def test_a_heading_that_nothing_sets_apart_ends_no_sentence(tmp_path: Path) -> None:
    filing = _read(
        tmp_path,
        "Ports are few. We use those of the northern coast and of Harbour Island",
        PAGE_ENDS["a named number"],
        "Storms could keep our ferries in port.",
        heading="<p>{}</p>",
    )
    assert all("Island Storms" not in part.text for factor in filing.factors for part in factor.parts)
