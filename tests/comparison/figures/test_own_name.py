"""The filer's own name is no other owner, whatever the filer is called in either year."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.own_name import own_names, with_own_name
from viewer.comparison.figures.verdicts.subjects import contradiction
from viewer.figures import recognise
from viewer.figures.model import Figure


def claimed(text: str, company: str | None) -> Figure:
    return with_own_name(recognise(text), own_names(company))[0]


@pytest.mark.parametrize(
    ("company", "names"),
    [
        ("Alder Foods, Inc.", {"alder"}),
        ("Quarrel", {"quarrel"}),
        ("First Harbour Bank Corp", {"fhb"}),
        (None, set()),
    ],
)
def test_a_filer_is_called_by_its_first_word_or_its_initials(company: str | None, names: set[str]) -> None:
    assert own_names(company) == names


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Alder had revenues of $50 million.", "Birch had revenues of $55 million."),
        ("The trust owned 34% of Alder's shares.", "The trust owned 31% of Birch's shares."),
    ],
)
def test_a_renamed_filer_is_one_owner(old: str, new: str) -> None:
    assert contradiction(claimed(old, None), claimed(new, None)) is not None
    assert contradiction(claimed(old, "Alder Foods"), claimed(new, "Birch Brands")) is None


def test_another_owner_stays_another_one() -> None:
    old, new = "In 2023, Corvid had revenues of $5 million.", "In 2024, Larkfell had revenues of $6 million."
    one, other = (
        next(
            figure
            for figure in with_own_name(recognise(text), own_names("Alder Foods"))
            if figure.text[0] == "$"
        )
        for text in (old, new)
    )
    assert contradiction(one, other) is not None
