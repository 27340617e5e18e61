"""Token colours for the panes: references and defined terms, as the prose lexer sees them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QColor


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[tuple[int, int, object], ...]:
    return ()


def token_spans(text: str, colours: Mapping[object, QColor]) -> tuple[tuple[int, int, QColor], ...]:
    """Return the coloured stretches of a text, in code points."""
    return tuple((start, end, colours[kind]) for start, end, kind in _tokens(text) if kind in colours)
