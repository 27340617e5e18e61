"""Whose figure it is, by the names that stand before it."""

from __future__ import annotations

import pytest

from viewer.figures.describe.owners import owners


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Our operating income for the fiscal year ended March 31, 2024 was ", []),
        ("In April 2024 the Company had cash of ", []),
        ("Northquay Docks Inc. recorded revenues of ", ["docks", "inc", "northquay"]),
        ("We hold shares in Northquay’s docks worth ", ["northquay"]),
        ("", []),
        ("A ", []),
    ],
)
def test_names_tell_the_owner(said: str, names: list[str]) -> None:
    assert sorted(owners(said)) == names
