"""A group of factors may have a title of many words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing

SHORT = "Risks Related to Our Ferries"
LONG = (
    "Risks Related to the Separation of Our Ports, the Harbour Agreement, the Pilots Agreement, the "
    "Fuel Agreement, the Agreement on Names and Marks and the Shares of Our Former Owner"
)
WITH_A_VERB = (
    "Risks Related to the Trust That Is to Hold Our Shares, the Agreements Under Which It Will Vote, "
    "the Founders Who Have Set It Up and the Rules of the Exchange for Companies of This Kind"
)
BODY = (
    "Pilots are few. If they leave us, our ferries could not sail, and our results could be harmed for long."
)
HEADINGS = (
    "We may lose our pilots.",
    "Fuel could cost us more.",
    "Ports may be closed to us.",
    "Our ferries may fail.",
)


def _read(folder: Path, titles: tuple[str, str], title: str, heading: str) -> Filing:
    factors = [heading.format(text) + f"<p>{BODY}</p>" for text in HEADINGS]
    groups = [title.format(titles[0]), *factors[:2], title.format(titles[1]), *factors[2:]]
    return read_text(
        folder,
        f"<html><body><p><b>Item 1A. Risk Factors</b></p>{''.join(groups)}"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("<p><b>{}</b></p>", "<p><b><i>{}</i></b></p>"),
        ("<p align=center><b>{}</b></p>", "<p><i>{}</i></p>"),
        ("<P><FONT SIZE=2><U>{}</U></FONT></P>", "<P><FONT SIZE=2><B>{}</B></FONT></P>"),
        (
            "<div><span style='font-weight:700'>{}</span></div>",
            "<div><span style='font-style:italic;font-weight:700'>{}</span></div>",
        ),
    ],
)
@pytest.mark.parametrize("titles", [(SHORT, LONG), (LONG, SHORT), (SHORT, WITH_A_VERB)])
def test_a_long_title_set_as_the_others_begins_a_group(
    tmp_path: Path, titles: tuple[str, str], title: str, heading: str
) -> None:
    filing = _read(tmp_path, titles, title, heading)
    assert [(f.category, f.heading.text) for f in filing.factors] == [
        (titles[0], HEADINGS[0]),
        (titles[0], HEADINGS[1]),
        (titles[1], HEADINGS[2]),
        (titles[1], HEADINGS[3]),
    ]


def test_a_long_sentence_set_as_titles_are_begins_no_group(tmp_path: Path) -> None:
    said = (
        "Risks related to our ports are told of in our last report, "
        + "which you may read, " * 6
        + "as we said."
    )
    filing = _read(tmp_path, (SHORT, said), "<p><b>{}</b></p>", "<p><b><i>{}</i></b></p>")
    assert {f.category for f in filing.factors} == {SHORT}
