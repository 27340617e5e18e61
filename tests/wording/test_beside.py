"""What differs beside the factors is said wherever factors are counted."""

from __future__ import annotations

import pytest

from tests.comparison.beside.test_set_aside import FLEET, RATE, filing
from viewer.comparison import compare
from viewer.comparison.beside.set_aside import HEADING
from viewer.report import render_html, render_markdown
from viewer.wording.beside import MOST_FIGURES, beside_in_short, beside_words

DEARER = RATE.replace("107", "151")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ((RATE,), (RATE,), []),
        ((RATE,), (DEARER,), ["1 page-foot note differs: ¥107.13 → ¥151.13"]),
        ((FLEET,), (FLEET.replace("usual", "common"),), ["1 page-foot note differs"]),
        ((), (FLEET,), ["1 new page-foot note"]),
        ((FLEET,), (), ["1 removed page-foot note"]),
    ],
)
def test_notes_are_counted_and_their_figures_named(
    old: tuple[str, ...], new: tuple[str, ...], words: list[str]
) -> None:
    comparison = compare(filing(*old), filing(*new))
    assert [said.words for said in beside_words(comparison)] == words
    assert beside_in_short(comparison) == ("1 page-foot note differs",) * len(words)
    for line in words:
        assert line in render_markdown(comparison)
        assert line in render_html(comparison)


def test_of_many_figures_only_some_are_named() -> None:
    old = [f"Plant {name} had {n} ovens." for n, name in enumerate("ABCDEF", start=10)]
    new = [line.replace(" 1", " 2") for line in old]
    (said,) = beside_words(compare(filing(*old), filing(*new)))
    assert said.words.startswith("6 page-foot notes differ: 10 → 20; 11 → 21; ")
    assert said.words.count("→") == MOST_FIGURES
    assert said.words.endswith(" …")


def test_figures_of_notes_that_one_filing_alone_has_are_not_said_to_stand_in_factors() -> None:
    told = render_markdown(compare(filing(), filing(RATE)))
    assert "figures stand in new and removed factors and notes, which the HTML" in told


def test_the_list_of_factors_has_a_line_for_it() -> None:
    lines = render_markdown(compare(filing(RATE), filing(DEARER))).splitlines()
    html = render_html(compare(filing(RATE), filing(DEARER)))
    assert "<h3>Set aside</h3>" in html
    assert 'id="pair-pa"' in html
    assert f"- ● edited: **Set aside › {HEADING}** (1 change, 1 figure differs)" in lines
