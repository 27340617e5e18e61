"""The kinds of token that filing prose has beyond those that Pygments names itself."""

from __future__ import annotations

from pygments.token import Generic, Literal, Name, _TokenType

from viewer.figures.model import FigureKind

Money = Literal.Number.Money
Percent = Literal.Number.Percent
Count = Literal.Number.Count
Date = Literal.Date
Period = Literal.Date.Period
Ratio = Literal.Number.Ratio
Range = Literal.Number.Range
Identifier = Literal.Number.Identifier
Reference = Name.Label.Reference
Term = Literal.String.Term
Heading = Generic.Heading

OF_KIND: dict[FigureKind, _TokenType] = {
    FigureKind.MONEY: Money,
    FigureKind.PERCENT: Percent,
    FigureKind.COUNT: Count,
    FigureKind.DATE: Date,
    FigureKind.PERIOD: Period,
    FigureKind.RATIO: Ratio,
    FigureKind.RANGE: Range,
    FigureKind.IDENTIFIER: Identifier,
}
"""Every kind of figure has a token type of its own."""
SUSPECT = "Suspect"
"""Subtype, under any of them, of a figure whose reading is doubtful: ``Number.Money.Suspect``."""
