"""Token colours for the panes: references and defined terms, as the lexer of filing prose sees them.

Figures are tokens too, but in the panes their boxes say more than a colour could.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QColor

from viewer.highlighting import colours, kinds
from viewer.language.remembered import remembered

_SHOWN = (kinds.Reference, kinds.Term)
_PARAGRAPHS = 512
"""Paragraphs whose tokens are kept, with their texts: the longest section of the corpus has 177, and a pair
two sections."""


@lru_cache(maxsize=4)  # light and dark, each of usual and of high contrast
def token_colours(*, dark: bool, high_contrast: bool = False) -> Mapping[object, QColor]:
    """Return the colours of the tokens that the panes colour; in high contrast all text is alike."""
    if high_contrast:
        return {}
    looks = colours("factordiff-dark" if dark else "factordiff-light")
    return {kind: QColor(looks[kind].colour) for kind in _SHOWN}


def token_spans(text: str, shown: Mapping[object, QColor]) -> tuple[tuple[int, int, QColor], ...]:
    """Return the coloured stretches of a text, in code points, in order."""
    return tuple((start, end, shown[kind]) for start, end, kind in _tokens(text) if kind in shown)


@remembered(_PARAGRAPHS)
def _tokens(text: str) -> tuple[tuple[int, int, object], ...]:
    from viewer.highlighting import tokens  # lazy: the lexer loads the grammar of figures

    found = tokens(text, figures=False)
    return tuple((at, at + len(words), kind) for at, kind, words in found if kind in _SHOWN)
