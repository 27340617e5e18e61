"""Short ways to recognise figures in tests."""

from __future__ import annotations

from viewer.figures import FigureContext, recognise
from viewer.figures.model import Figure, FigureKind

UNKNOWN = FigureContext()
"""A filing that nothing is known of."""
YEN_OCR = FigureContext("JPY", 0.95, ocr=True)
"""A yen filing that went through OCR."""
YEN = FigureContext("JPY", 0.95)
"""A yen filing that did not."""


def only(text: str, context: FigureContext = UNKNOWN) -> Figure:
    """The one figure of a text."""
    (figure,) = recognise(text, context)
    return figure


def values(text: str, kind: FigureKind | None = None) -> list[float | int | str]:
    """The values of a text's figures, of one kind or of all."""
    return [figure.value.plain for figure in recognise(text) if kind in (None, figure.kind)]


def texts(text: str) -> list[str]:
    """The characters of a text's figures."""
    return [figure.text for figure in recognise(text)]
