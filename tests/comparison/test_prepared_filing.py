"""A paragraph that both filings have is looked through for figures once, where it has the same in both."""

from __future__ import annotations

import pytest

from tests.builders import build_filing
from viewer.comparison import prepared_filing
from viewer.comparison.places import NEW, OLD
from viewer.comparison.prepared_filing import FoundFigures, PreparedFiling
from viewer.figures.context import FigureContext
from viewer.figures.model import Figure
from viewer.filings.model import Filing, Paragraph

KEPT = "Our nine kettles cost ¥5 million, and tin ¥2 million."


def filing(name: str, last: str) -> Filing:
    return build_filing(name, [(None, ["Kettles may cool.", KEPT, last])])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    recognise = prepared_filing.recognise_paragraph

    def listening(paragraph: Paragraph, context: FigureContext) -> tuple[Figure, ...]:
        texts.append(paragraph.text)
        return recognise(paragraph, context)

    monkeypatch.setattr(prepared_filing, "recognise_paragraph", listening)
    return texts


def found(last_old: str, last_new: str) -> tuple[PreparedFiling, PreparedFiling]:
    old, new = PreparedFiling(filing("Old", last_old), OLD), PreparedFiling(filing("New", last_new), NEW)
    known = FoundFigures()
    list(old.find_figures(known))
    list(new.find_figures(known))
    return old, new


def test_what_both_have_is_looked_through_once(asked: list[str]) -> None:
    old, new = found("We paid ¥3 million.", "We paid ¥4 million.")
    assert sorted(asked) == sorted([KEPT, "Kettles may cool.", "We paid ¥3 million.", "We paid ¥4 million."])
    own = PreparedFiling(filing("New", "We paid ¥4 million."), NEW)
    list(own.find_figures(FoundFigures()))
    assert new.figures == own.figures
    assert [len(each) for each in old.figures.values()] == [0, 3, 1]


def test_a_filing_that_counts_in_other_money_is_looked_through_again(asked: list[str]) -> None:
    dollars = " ".join(f"We paid ${number} million." for number in range(3, 9))
    found("We paid ¥3 million.", dollars)
    assert asked.count(KEPT) == 2
