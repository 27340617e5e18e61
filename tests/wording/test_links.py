"""What a link says: the direction as seen from the filing that is read, and a name that fits."""

from __future__ import annotations

import pytest

from viewer.comparison.places import NEW, OLD, Place
from viewer.wording.links import (
    LONGEST_HEADING,
    counterpart_words,
    fold_words,
    nearest_tip,
    part_name,
    passage_tip,
    passage_words,
    rest_words,
    row_tip,
    row_words,
    shortened,
)


def test_a_passage_went_from_the_old_filing_and_came_from_it() -> None:
    assert passage_words(OLD, "“Fuel.”") == "moved to ▸ “Fuel.”"
    assert passage_words(NEW, "“Fuel.”") == "moved from ◂ “Fuel.”"
    assert passage_tip(OLD, "“Fuel.”", 1.0) == "moved to “Fuel.” of the new filing, the same words"
    assert passage_tip(NEW, "“Fuel.”", 0.994) == "moved from “Fuel.” of the old filing, 99% alike"


@pytest.mark.parametrize(
    ("place", "name"), [(Place("n1", 3), "paragraph 3"), (Place("n1", 0), "heading"), (None, "paragraph")]
)
def test_a_paragraph_that_moved_in_its_factor(place: Place | None, name: str) -> None:
    assert row_words(OLD, place) == f"moved to ▸ {name}"
    assert row_tip(NEW, place) == f"moved from {name} of the old filing"


def test_a_long_heading_is_cut_between_words() -> None:
    heading = "Our lenders may call, " * 9
    assert len(shortened(heading)) <= LONGEST_HEADING + 1
    assert shortened(heading) == "Our lenders may call, Our lenders may call, Our lenders may…"
    assert shortened("Short.") == "Short."
    assert counterpart_words(OLD, heading).startswith("new figure in ▸ “Our lenders")
    assert nearest_tip("Short.", 0.118) == "“Short.” holds 12% of it: click to go there"


def test_counts_and_places_in_words() -> None:
    assert part_name(Place("n1", 0)) == "the heading"
    assert part_name(Place("n1", 2)) == "paragraph 2"
    assert fold_words(5) == "5 unchanged paragraphs"
    assert rest_words(1) == "… 1 more factor: show anyway"
