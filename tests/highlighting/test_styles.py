"""The light and the dark style."""

from __future__ import annotations

import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.styles import get_style_by_name
from pygments.token import Token
from pygments.util import ClassNotFound

from tests.highlighting.colour import contrast
from viewer.highlighting import (
    PALETTES,
    FactordiffDarkStyle,
    FactordiffLightStyle,
    FilingProseLexer,
    TokenColour,
    colours,
    kinds,
)

STYLES = [("factordiff-light", FactordiffLightStyle), ("factordiff-dark", FactordiffDarkStyle)]
GROUNDS = {"factordiff-light": ["#ffffff"], "factordiff-dark": ["#20242b", "#22272e"]}
TEXT = 4.5
"""Least contrast of text (WCAG 2.2 AA)."""


@pytest.mark.parametrize(("name", "style"), STYLES)
def test_pygments_knows_the_style(name: str, style: type) -> None:
    assert get_style_by_name(name) is style


@pytest.mark.parametrize("name", GROUNDS)
def test_every_token_can_be_read_on_the_page_and_on_every_mark(name: str) -> None:
    dark = name.endswith("dark")
    grounds = list(GROUNDS[name])
    for palette in PALETTES.values():
        if palette.dark is dark:
            grounds += [palette.inserted, palette.deleted, palette.figure, palette.base]
    for kind, look in colours(name).items():
        for ground in grounds:
            assert contrast(look.colour, ground) >= TEXT, (kind, look.colour, ground)


@pytest.mark.parametrize("name", GROUNDS)
def test_kinds_look_apart_from_plain_text(name: str) -> None:
    looks = colours(name)
    for kind in (
        kinds.Money,
        kinds.Percent,
        kinds.Count,
        kinds.Date,
        kinds.Reference,
        kinds.Term,
        kinds.Heading,
    ):
        assert looks[kind] != looks[Token]
    assert looks[kinds.Money.Suspect] != looks[kinds.Money]


def test_colours_are_plain_values() -> None:
    look = colours("factordiff-light")[kinds.Reference]
    assert isinstance(look, TokenColour)
    assert look.italic
    assert len(look.colour) == len("#rrggbb")


def test_an_unknown_style_is_an_error() -> None:
    with pytest.raises(ClassNotFound):
        colours("factordiff-purple")


def test_html_of_a_hostile_text_is_escaped() -> None:
    html = highlight(
        "<script>¥5 million</script>", FilingProseLexer(), HtmlFormatter(style="factordiff-dark")
    )
    assert "<script>" not in html
