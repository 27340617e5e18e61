"""How well sections, factors and categories are found in real filings, against labels made by reading."""

from __future__ import annotations

from functools import cache

import pytest

from tests.accuracy.filings_table import Label, Score, category_share, labels, micro_f1, score, table
from tests.corpus import corpus_folder, filing, on_corpus
from viewer.filings import UnreadableFiling, read
from viewer.wording.readings.doubts import other_warnings

pytestmark = on_corpus

HEADINGS = 0.985
HEADINGS_OF_ONE = 0.93
CATEGORIES = 0.95

FOLDER = corpus_folder()
LABELS = labels(FOLDER) if FOLDER is not None else []


def _labelled(expect: str) -> list[object]:
    return [pytest.param(label, id=label.name) for label in LABELS if label.expect == expect]


@cache
def _score(label: Label) -> Score:
    return score(label, filing(label.path))


@pytest.mark.parametrize("label", _labelled("factors"))
def test_section_begins_and_ends_where_it_should(label: Label) -> None:
    scored = _score(label)
    assert scored.start
    assert scored.end


@pytest.mark.parametrize("label", _labelled("factors"))
def test_headings_of_each_filing(label: Label) -> None:
    scored = _score(label)
    assert scored.f1 >= HEADINGS_OF_ONE, (scored.missed, scored.extra)
    assert scored.in_order


@pytest.mark.parametrize("label", _labelled("factors"))
def test_every_character_is_accounted_for(label: Label) -> None:
    assert _score(label).uncovered == 0


@pytest.mark.parametrize("label", _labelled("none"))
def test_section_without_factors_says_so(label: Label) -> None:
    found = filing(label.path)
    assert found.factors == ()
    assert any("no risk factors of its own" in warning for warning in other_warnings(found))


@pytest.mark.parametrize("label", _labelled("unreadable"))
def test_unreadable_filing_says_why(label: Label) -> None:
    with pytest.raises(UnreadableFiling, match="fonts"):
        read(label.path)


def test_all_filings_together() -> None:
    scores = [_score(label) for label in LABELS if label.expect == "factors"]
    print("\n" + table(scores))
    assert micro_f1(scores) >= HEADINGS
    assert category_share(scores) >= CATEGORIES


def test_the_same_filing_in_two_formats_gives_the_same_factors() -> None:
    """A page on its own and inside its full submission."""
    names = {label.path.name: label.path for label in LABELS}
    page, submission = filing(names["S-1-2011.html"]), filing(names["S-1-2011.txt"])
    assert page.factors == submission.factors
    assert (page.form, page.text) == (submission.form, submission.text)
