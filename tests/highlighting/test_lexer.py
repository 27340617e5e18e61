"""The lexer of filing prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.lexers import get_lexer_by_name
from pygments.token import Text, _TokenType

from viewer.figures import FigureContext, recognise
from viewer.highlighting import FilingProseLexer, kinds, tokens

PIECES = st.sampled_from(
    [
        "¥15.1 billion",
        "77.8%",
        "March 31, 2012",
        "Item 5",
        '("Lids")',
        "**Bold**",
        "# Head",
        " ",
        "\n",
        "eight",
        "ships",
        "𝟙",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))


def found(text: str) -> list[tuple[_TokenType, str]]:
    return [(kind, value) for _, kind, value in tokens(text) if kind is not Text]


@given(TEXTS)
def test_the_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(value for _, _, value in tokens(text)) == text


@given(TEXTS)
def test_positions_are_where_the_tokens_stand(text: str) -> None:
    for at, _, value in tokens(text):
        assert value
        assert text[at : at + len(value)] == value


@given(st.text(alphabet=st.characters(blacklist_characters="\r\ufeff")))
def test_the_public_interface_keeps_the_text_too(text: str) -> None:
    assert "".join(value for _, value in FilingProseLexer().get_tokens(text)) == text


@given(TEXTS)
def test_every_figure_is_one_token(text: str) -> None:
    lexed = {(at, value) for at, kind, value in tokens(text, FigureContext()) if kind is not Text}
    headings = [(at, at + len(value)) for at, kind, value in tokens(text) if kind is kinds.Heading]
    for figure in recognise(text):
        covered = any(start <= figure.start and figure.end <= end for start, end in headings)
        assert covered or (figure.start, figure.text) in lexed


def test_each_kind_of_token() -> None:
    text = (
        'See Item 5 and Note 12; Northquay Ltd. (the "Carrier") paid ¥5.2 billion, 77.8%, on March 31, 2012 '
        "to 14 banks for seven months after a 5-for-1 split."
    )
    assert found(text) == [
        (kinds.Reference, "Item 5"),
        (kinds.Reference, "Note 12"),
        (kinds.Term, "Carrier"),
        (kinds.Money, "¥5.2 billion"),
        (kinds.Percent, "77.8%"),
        (kinds.Date, "March 31, 2012"),
        (kinds.Count, "14"),
        (kinds.Period, "seven months"),
        (kinds.Ratio, "5-for-1"),
    ]


@pytest.mark.parametrize(
    "line", ["# Our ships may sink in 2012", "**Our 14 ships may sink**", "***Our ships***"]
)
def test_a_marked_heading_is_one_token(line: str) -> None:
    assert found(f"{line}\n\nThey did.") == [(kinds.Heading, line)]


def test_a_doubtful_figure_has_a_type_of_its_own() -> None:
    text = "Bonds were ¥1.9 billion and shares were 90.7 billion."
    assert found(text) == [(kinds.Money, "¥1.9 billion"), (kinds.Money.Suspect, "90.7 billion")]


def test_a_context_of_the_filing_decides_over_the_text_alone() -> None:
    text = "It cost ¥5 million."
    assert found(text) == [(kinds.Money, "¥5 million")]
    lexer = FilingProseLexer(context=FigureContext("CNY", 1.0, yen_sign="CNY"))
    assert [value for _, kind, value in lexer.get_tokens_unprocessed(text) if kind is kinds.Money] == [
        "¥5 million"
    ]


@pytest.mark.parametrize("alias", ["filing-prose"])
def test_pygments_knows_the_lexer(alias: str) -> None:
    lexer = get_lexer_by_name(alias)
    assert lexer.name == "Filing prose"
    assert isinstance(lexer, FilingProseLexer)


@given(TEXTS)
def test_without_figures_all_else_stays(text: str) -> None:
    found = list(tokens(text, figures=False))
    assert "".join(words for _, _, words in found) == text
    figures = set(kinds.OF_KIND.values())
    assert not [kind for _, kind, _ in found if kind in figures or kind.parent in figures]
    others = {token for token in tokens(text) if token[1] in (kinds.Reference, kinds.Term, kinds.Heading)}
    # What a figure stood in the way of is told now, too.
    covered = {(at, at + len(words)) for at, kind, words in found if kind is not Text}
    assert all(any(a <= at and at + len(w) <= b for a, b in covered) for at, _, w in others)
