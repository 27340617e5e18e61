from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from tests.report.answered import answered
from tests.report.findings import with_findings
from tests.report.sample import sample
from viewer.report import render_markdown
from viewer.report.markdown import escaped
from viewer.review import Entry, Mark, Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames


def test_it_tells_what_matters_in_few_lines() -> None:
    lines = render_markdown(sample()).splitlines()
    assert lines[0] == "# Harbour Line 20-F FY2024 ▸ FY2025"
    assert (
        "2 unchanged, 1 edited, 1 new, 1 removed, 1 moved, 1 retitled; introduction edited; "
        "5 figures differ: 2 changed, 1 restated, 1 added, 1 removed." in lines
    )
    assert "  - Warning: No later item ends the section: it runs to the end of the file." in lines
    assert "- ● edited: **Introduction and category headings** (1 change)" in lines
    assert "- − removed (old 3): **Tax assets may not be recovered.** (1 figure differs)" in lines
    assert "  - Why: built by hand" in lines
    row = next(line for line in lines if line.startswith("|") and "¥26.1 billion" in line)
    assert row.endswith("| ¥15.1 billion | ¥26.1 billion | +¥11.0 billion | +72.8% | changed |")
    last = lines[lines.index("## How this was made") - 2]
    assert last == "1 figure stands in new and removed factors, which the HTML and JSON reports list."


def test_every_pair_has_its_line() -> None:
    text = render_markdown(sample())
    for pair in sample().pairs:
        assert text.count(f"**{pair.heading}**") == 1


def test_marks_and_notes_are_told() -> None:
    comparison = sample()
    review = Review(comparison.old.sha256, comparison.new.sha256)
    review = review.with_entry(comparison.pairs[0], Entry(Mark.REVIEWED, "one\ntwo"))
    gone = build_comparison([PairSpec(rows=[("Gone.", "Gone.")])]).pairs[0]
    lines = render_markdown(comparison, review.with_entry(gone, Entry(note="still here"))).splitlines()
    assert "  - ✓ reviewed" in lines
    assert [line for line in lines if line.startswith("  - Note: ") and line.endswith(" UTC: one two")]
    assert [line for line in lines if line.startswith("- Gone.: ") and line.endswith(" UTC: still here")]
    assert any("1 of 6 reviewed" in line for line in lines)


def test_an_answer_stands_below_its_note_with_author_and_time(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = render_markdown(sample(), answered(sample(), monkeypatch)).splitlines()
    at = lines.index("  - Note: Ann \\<i>, 1 December 2026, 14:03 UTC: Where is the contract?")
    assert lines[at + 1] == "    - Answer: Bob, 1 December 2026, 15:30 UTC: It expired."
    assert lines[at + 2] == "  - Note: Ann \\<i>, 2 December 2026, 09:00 UTC, on “money”: Tone?"


def test_nothing_changed_is_said() -> None:
    same = build_comparison([PairSpec(rows=[("A.", "A.")])])
    text = render_markdown(same)
    assert "1 unchanged, 0 edited" in text
    assert "no figure differs" in text
    assert "## Figures" not in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![x](http://evil.example/a.png)", r"!\[x\](http\://evil.example/a.png)"),
        ("<img src=x>", r"\<img src=x>"),
        ("a | b", r"a \| b"),
        ("*bold* `code` _x_ ~~y~~", r"\*bold\* \`code\` \_x\_ \~\~y\~\~"),
        ("R&D &lt; S&P", r"R&D \&lt; S&P"),
        ("www.example.com", r"www\.example.com"),
        ("two\n  lines", "two lines"),
        (r"back\slash", r"back\slash"),
        (r"the source has “\$\frac{4}{2}\$”", r"the source has “\\$\frac{4}{2}\\$”"),
        ("ends in \\", "ends in \\\\"),
        (r"\*a\*", r"\\\*a\\\*"),
        ("¥15.1 billion (77.8%) in U.S. dollars - $5", "¥15.1 billion (77.8%) in U.S. dollars - $5"),
    ],
)
def test_what_could_be_markdown_is_escaped(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(st.text())
def test_escaped_text_is_one_line_and_reads_as_before(text: str) -> None:
    line = escaped(text)
    assert "\n" not in line
    punctuation = re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
    assert re.sub(rf"\\([{punctuation}])", r"\1", line) == " ".join(text.split())


def test_a_filing_cannot_draw_on_the_terminal() -> None:
    built = build_comparison([PairSpec(rows=[("a\x1b[2Jb", "a\x1b[2Jb")])])
    named = replace(built, new=replace(built.new, company="\x1b]0;x\x07"))
    assert not [char for char in render_markdown(named) if not char.isprintable() and char != "\n"]


def test_what_the_reviewer_said_of_a_figure_stands_behind_its_change() -> None:
    comparison, review = sample(), Review("a", "b")
    entry = FigureEntry(Check.WRONG, "see *page* 9")
    marks = review.figures.with_entry(comparison.pairs[0].figures[2], entry, FigureNames(comparison))
    text = render_markdown(comparison, replace(review, figures=marks))
    assert "; 1 figure wrong." in text
    row = next(line for line in text.splitlines() if line.startswith("|") and "¥26.1 billion" in line)
    assert row.endswith(r"| changed, ✗ wrong, see \*page\* 9 |")


def test_figures_that_do_not_agree_are_told() -> None:
    lines = render_markdown(with_findings(sample())).splitlines()
    made = lines.index("## How this was made") - 1
    assert lines[made - 3 : made] == [
        "## Figures of one filing that do not agree",
        "",
        "- Our subsidiaries may earn less and need more money., new filing: 14, ¥26.1 billion. "
        "the parts do not add up",
    ]
