"""A heading of 150 words and five sentences is one, where it is set as its siblings are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing

BODY = (
    "Pilots are few, and those who know our waters are fewer. If they leave us, our ferries could not "
    "sail for weeks, and our results could be harmed for a long time to come."
)
LONG = (
    "If the rules for ferries change so that we must register as a carrier of goods, we may have to "
    "register and to comply with what is asked of carriers of goods under the law of each port that we "
    "call at. If other rules change so that we must be licensed as a seller of fuel, we may have to "
    "seek a licence and comply with what each port asks of those who sell it. In the event that this "
    "should happen, what we would have to do may cost us more than we can pay. We may also decide to "
    "end some of our lines. Any end of a line may come at a time that is bad for those who hold our "
    "shares, and they may lose all or part of what they have paid for them in earlier years."
)
HEADINGS = ("We may lose our pilots.", "Fuel could cost us more.", LONG, "Ports may be closed to us.")
BACK = f"To the extent that this should happen, we would have to comply with them. {BODY}"


def _read(folder: Path, factor: str, last: str = "") -> Filing:
    bodies = (BODY, BODY, BACK, BODY)
    factors = "".join(factor.format(h, b) for h, b in zip(HEADINGS, bodies, strict=True))
    return read_text(
        folder,
        f"<html><body><p><b>Item 1A. Risk Factors</b></p>{factors}{last}"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )


@pytest.mark.parametrize(
    "factor",
    [
        "<p><b><i>{}</i></b></p><p>{}</p>",
        (
            "<div><span style='font-weight:700'>{}</span></div><div><span "
            "style='font-weight:400'>{}</span></div>"
        ),
        "<P><FONT SIZE=2><U>{}</U></FONT></P><P><FONT SIZE=2>{}</FONT></P>",
        "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>{}</b></p><p class=MsoNormal>{}</p>",
    ],
)
def test_a_very_long_heading_is_one(tmp_path: Path, factor: str) -> None:
    assert tuple(f.heading.text for f in _read(tmp_path, factor).factors) == HEADINGS


def test_a_bold_summing_up_at_the_end_is_none(tmp_path: Path) -> None:
    filing = _read(tmp_path, "<p><b>{}</b></p><p>{}</p>", f"<p><b>{LONG}</b></p>")
    assert len(filing.factors) == len(HEADINGS)
