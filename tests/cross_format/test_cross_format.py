"""The tool that compares a page with what other programs made of it, with a converter of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from tests.cross_format.comparing import Difference, outcome_of, why_lost
from tests.cross_format.converting import Converter, page_alone
from viewer.filings import read

BODY = (
    "Our mine may flood, and we could not dig salt for months. Our results could be harmed for a long time."
)
HEADINGS = ("Floods may stop us.", "Salt may fall in price.")
PAGE = (
    "<html><body><p><b>Item 1A. Risk Factors</b></p>"
    + "".join(f"<p><b>{heading}</b></p><p>{BODY} We owe $4.2 million.</p>" for heading in HEADINGS)
    + "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
)


def _converted(folder: Path, body: str, *, joined: bool = False) -> tuple[Path, Path]:
    page, word = folder / "page.htm", folder / "page.docx"
    page.write_text(PAGE, "utf-8")
    document = Document()
    document.add_paragraph().add_run("Item 1A. Risk Factors").bold = True
    for number, heading in enumerate(HEADINGS):
        document.add_paragraph().add_run(heading).bold = True
        last = document.add_paragraph(body)
        if joined and number:
            last.add_run(" Item 1B. Unresolved Staff Comments None.")
    if not joined:
        document.add_paragraph().add_run("Item 1B. Unresolved Staff Comments").bold = True
    document.save(str(word))
    return page, word


def test_what_is_the_same_is_unchanged(tmp_path: Path) -> None:
    outcome = outcome_of(*_converted(tmp_path, f"{BODY} We owe $4.2 million."))
    assert (outcome.factors, outcome.figures, outcome.said()) == (2, 0, [])


def test_what_the_converter_wrote_otherwise_is_named_as_its_own(tmp_path: Path) -> None:
    outcome = outcome_of(*_converted(tmp_path, f"{BODY} We owe $4.3 million."))
    assert outcome.figures == 2
    assert outcome.lost
    assert not outcome.otherwise


def test_a_file_that_is_refused_is_told(tmp_path: Path) -> None:
    page, word = _converted(tmp_path, BODY)
    Document().save(str(word))
    (said,) = outcome_of(page, word).said()
    assert said.startswith("read otherwise: it is refused")


@pytest.mark.parametrize("around", ["{}", "<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n{}\n</TEXT>\n</DOCUMENT>"])
def test_a_page_is_handed_on_alone(around: str) -> None:
    assert page_alone(around.format(PAGE).encode()) == PAGE.encode()


def test_a_program_that_is_missing_is_told() -> None:
    assert not Converter("none", "no-such-program", ".docx", lambda page, result: []).installed


@pytest.mark.parametrize(
    ("old", "new", "shown", "blamed"),
    [
        ("$4.2", "$4.3", "We owe $4.3 million.", "letters"),
        ("$4.2", "$4.3", "We owe $4.2 million.", ""),
        # The other reader shows neither: nothing is proved.
        ("$4.2", "$4.3", "We owe some millions.", ""),
        # It shows both, one of them elsewhere.
        ("$4.2", "$4.3", "We owe $4.2 million. They owe $4.3 million.", ""),
        ("“soft”", "soft", "We owe soft million.", "marks"),
        ("“soft”", "soft", "We owe “soft” million.", ""),
        ("“soft”", "soft", "We owe \x93soft\x94 million.", "control characters"),
    ],
)
def test_a_converter_is_blamed_only_where_another_reader_shows_what_it_did(
    tmp_path: Path, old: str, new: str, shown: str, blamed: str
) -> None:
    page, _ = _converted(tmp_path, BODY)
    why = why_lost(Difference(old, new, "We owe ", " million."), read(page), [shown], paged=True)
    assert blamed in why
    assert bool(blamed) == bool(why)
