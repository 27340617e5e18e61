"""What a page hides is neither read as the filing's text nor lost: it is noise with a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from tests.filings.sources.pages import texts, unseen
from viewer.filings import Noise
from viewer.filings.explain import explain
from viewer.wording.readings.filings import warnings_of

BODY = "Our mine may flood. If it does, we could not dig salt for months, and our results could be harmed."
TITLES = "<p><b>Item 1A. Risk Factors</b></p>{}<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p>"


@pytest.mark.parametrize(
    ("body", "seen", "hidden"),
    [
        ("<p>One <span style='display:none'>two</span>three</p>", ["One three"], ["two"]),
        ("<p>One</p><div style='DISPLAY: NONE'><p>two</p><p>three</p></div>", ["One"], ["two three"]),
        ("<p style='visibility:hidden'>One</p><p>two</p>", ["two"], ["One"]),
        (
            "<table><tr><td>One</td><td style='display:none'>two</td><td>3</td></tr></table>",
            ["One | 3"],
            ["two"],
        ),
        ("<table><tr style='display:none'><td>One</td></tr><tr><td>two</td></tr></table>", ["two"], ["One"]),
        ("<table style='display:none'><tr><td>One</td></tr></table><p>two</p>", ["two"], ["One"]),
        ("<table><tr><td>o <b style='display:none'>One</b></td><td>2</td></tr></table>", ["o 2"], ["One"]),
        ("<pre>One <font style='display:none'>two</font>three</pre>", ["One three"], ["two"]),
        ("<div style='display:none'>One<script>var two</script></div>", [], ["One"]),
        ("<div style='display:none'> <script>var two</script></div><p>One</p>", ["One"], []),
    ],
)
def test_hidden_text_stands_apart(body: str, seen: list[str], hidden: list[str]) -> None:
    assert (texts(body), unseen(body)) == (seen, hidden)


@pytest.mark.parametrize("style", ["", f"border:0;{'padding:2px;' * 20}"])
@pytest.mark.parametrize("hiding", ["display:none", "visibility: hidden"])
def test_hidden_cells_of_every_table_are_kept(style: str, hiding: str) -> None:
    cell = f"<td style='{style}'>4,012</td>"
    rows = "".join(f"<tr>{cell}<td style='{hiding}'>secret {n}</td>{cell}</tr>" for n in range(9))
    assert unseen(f"<table>{rows}</table>") == [f"secret {n}" for n in range(9)]


def test_hidden_text_of_a_section_is_accounted_for_and_in_no_factor(tmp_path: Path) -> None:
    hidden = "<p><b>Ghosts could harm us.</b></p><p>They may haunt our mine.</p>"
    filing = read_text(
        tmp_path,
        "<html><body>"
        + TITLES.format(
            f"<p><b>Floods may stop us.</b></p><p>{BODY} <span style='display:none'>No. 12</span></p>"
            f"<div style='display:none'>{hidden}</div>"
            f"<p><b>Salt may fall in price.</b></p><p>{BODY}</p>"
        )
        + "</body></html>",
        "filing.htm",
    )
    assert [f.heading.text for f in filing.factors] == ["Floods may stop us.", "Salt may fall in price."]
    assert [p.text for f in filing.factors for p in f.paragraphs] == [BODY, BODY]
    kept = [b.span.of(filing.text).strip() for b in filing.blocks if b.noise is Noise.HIDDEN]
    assert kept == ["No. 12", "Ghosts could harm us. They may haunt our mine."]
    assert filing.coverage.noise["hidden text"] >= sum(map(len, kept))
    assert not filing.coverage.unassigned
    assert "hidden text" in explain(filing)
    told = warnings_of(filing)
    assert told[-1] == "11 words of the section do not show in the file: set aside as hidden text."


def test_a_hidden_title_neither_begins_nor_ends_the_section(tmp_path: Path) -> None:
    ghost = "<p style='display:none'>{}</p>"
    following = "Item 1B. Unresolved Staff Comments"
    filing = read_text(
        tmp_path,
        "<html><body><p style='display:none'>Ghost Salt Inc.</p><p><b>FORM 10-K</b></p>"
        + ghost.format("Item 1A. Risk Factors")
        + "<p>We dig salt.</p>"
        + TITLES.format(
            f"<p><b>Floods may stop us.</b></p><p>{BODY}</p>{ghost.format(following)}"
            f"<p><b>Salt may fall in price.</b></p><p>{BODY}</p>"
        )
        + "</body></html>",
        "filing.htm",
    )
    assert len(filing.factors) == 2
    assert filing.company is None


def test_a_hidden_word_parts_no_sentence(tmp_path: Path) -> None:
    page = TITLES.format(
        f"<p><b>Floods may stop us.</b></p><p>{BODY} We are not sure that we will be able to</p>"
        "<p style='display:none'>12</p><p>find another mine.</p>"
        f"<p><b>Salt may fall in price.</b></p><p>{BODY}</p>"
    )
    filing = read_text(tmp_path, f"<html><body>{page}</body></html>", "filing.htm")
    assert filing.factors[0].paragraphs[0].text.endswith("we will be able to find another mine.")
