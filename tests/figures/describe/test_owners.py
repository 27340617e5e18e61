"""Whose figure it is, by the names that stand before it."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first
from viewer.figures import recognise
from viewer.figures.describe.owners import NamesSaid, owners
from viewer.figures.model import FigureKind


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


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Northquay had cash of ", []),
        ("Northquay Docks had cash of ", ["docks", "northquay"]),
        ("Company Docks had cash of ", ["docks"]),
        ("Northquay and Docks had cash of ", ["docks"]),
        ("the Company Companies Group Registrant Corporation GAAP IFRS Fiscal Year Quarter ", []),
        ("the Note Item Form Table Section Part Euro Euros Yen Dollars March ", []),
        ("X Docks had cash of ", ["docks"]),
        ("pilots of Ise and ise had cash of ", ["ise"]),
        ("In March the Group had Euro notes under IFRS Table ", []),
    ],
)
def test_the_first_word_is_a_name_where_the_next_is_one(said: str, names: list[str]) -> None:
    assert sorted(owners(said)) == names


def test_names_are_those_said_so_far() -> None:
    text = "Northquay Docks paid 5 to Coldway and 6 to Quayside."
    said = NamesSaid(text, 0)
    assert [sorted(said.before(text.index(figure))) for figure in "56"] == [
        ["docks", "northquay"],
        ["coldway", "docks", "northquay"],
    ]
    half = NamesSaid(text, 0)
    assert half.before(len("Northquay ")) == frozenset()
    assert half.before(text.index("5")) == {"docks", "northquay"}


def test_two_hundred_names_of_a_sentence_are_kept() -> None:
    listed = "the " + " ".join(f"Pier{number}" for number in range(200))
    text = f"{listed} 5 Coldway 6"
    said = NamesSaid(text, 0)
    assert len(said.before(text.index(" 5"))) == 200
    assert "coldway" not in said.before(text.index(" 6"))
    fewer = text.replace(" Pier7 ", " ")
    said = NamesSaid(fewer, 0)
    said.before(fewer.index(" 5"))
    assert "coldway" in said.before(fewer.index(" 6"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("We have 50 stores in Norway.", "Norway"),
        ("We have 50 large stores in the United States.", "United States"),
        ("We have 50 stores outside of Norway.", "outside Norway"),
        ("We have 50 stores in March.", ""),
        ("We have 50 stores in towns of Norway.", ""),
        ("We have 50 stores.", ""),
    ],
)
def test_the_place_after_a_figure(text: str, place: str) -> None:
    assert first(text, FigureKind.COUNT).claim.whose.place == place


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The Elm Trust held ", ["elm", "trust"]),
        ("In May Quayline made ", ["quayline"]),
        ("The Group’s loss was ", []),
        ("Specifically, Otterdesk earned ", ["otterdesk"]),
        ("Our EBITDA was ", []),
    ],
)
def test_words_of_grammar_are_no_names(said: str, names: list[str]) -> None:
    assert sorted(owners(said)) == names


def test_the_places_that_a_list_of_shares_goes_to() -> None:
    told = [
        figure.claim.whose.place for figure in recognise("Some 40% of sales went to Norway and 20% to Chile.")
    ]
    assert told == ["Norway", "Chile"]
    assert [figure.claim.whose.place for figure in recognise("Rents rose 5% to Norway's best.")] == [""]
