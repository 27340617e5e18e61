"""Token colours of the report: the panes' Pygments styles as CSS classes, light and dark.

Only tokens that a style sets apart from plain text get an element of their own; most prose gets none.
"""

from __future__ import annotations

from functools import cache

from pygments.style import Style
from pygments.token import Token, _TokenType

from viewer.figures import FigureContext
from viewer.highlighting import FactordiffDarkStyle, FactordiffLightStyle, tokens


def token_spans(text: str, context: FigureContext) -> tuple[tuple[int, int, str], ...]:
    """Return ``(start, end, CSS class)`` of each token of a text that a style sets apart.

    ``context`` is what the whole filing tells of its figures.
    """
    spans = ((at, at + len(value), _class_of(kind)) for at, kind, value in tokens(text, context))
    return tuple(span for span in spans if span[2] and span[1] > span[0])


def token_css(style: type[Style], prefix: str = "") -> str:
    """Return CSS rules for every token type that has a look of its own."""
    rules = []
    for kind in sorted(_types(), key=str):
        declarations = _declarations(style, kind)
        if declarations:
            rules.append(f"{prefix}.{_name(kind)}{{{declarations}}}")
    return "\n".join(rules)


@cache
def _class_of(kind: _TokenType) -> str:
    """Return the class of the nearest type with a look of its own; empty where there is none."""
    known = _types()
    for candidate in reversed(kind.split()):
        if candidate in known:
            return _name(candidate)
    return ""


@cache
def _types() -> frozenset[_TokenType]:
    """Return the types that either style sets apart from plain text."""
    return frozenset(
        kind
        for style in (FactordiffLightStyle, FactordiffDarkStyle)
        for kind, _ in style
        if _declarations(style, kind)
    )


def _declarations(style: type[Style], kind: _TokenType) -> str:
    look, plain = style.style_for_token(kind), style.style_for_token(Token)
    declarations = []
    if look["color"] and look["color"] != plain["color"]:
        declarations.append(f"color:#{look['color']}")
    if look["bold"] and not plain["bold"]:
        declarations.append("font-weight:600")
    if look["italic"] and not plain["italic"]:
        declarations.append("font-style:italic")
    return ";".join(declarations)


def _name(kind: _TokenType) -> str:
    return "t-" + "-".join(kind).lower()
