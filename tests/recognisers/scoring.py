"""Whether the figures found in a text have the value that a table expects."""

from __future__ import annotations

from decimal import Decimal

from tests.recognisers.tables import Expected
from viewer.figures import context_of, recognise
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import Figure
from viewer.figures.values import Duration, Quantity

HUNDREDTHS = frozenset(("Cent", "Pence", "Penny"))
"""Units of a table that are read here as a part of the currency: 34 cents are 0.34 dollars."""
NEAR = Decimal("0.0005")
"""Share by which values may differ: one table rounds to four decimals."""


def is_read(expected: Expected) -> bool:
    """Tell whether a figure of the text has the value, and the kind where the table tells one.

    The second of two ways to tell one number (``ten percent (12%)``) counts as well: it is told as a doubt.
    """
    text = " ".join(expected.text.split())
    figures = recognise(text, context_of([text]))
    fitting = [figure for figure in figures if expected.kind in (None, figure.kind)]
    wanted = expected.value / 100 if expected.unit in HUNDREDTHS else expected.value
    return any(_near(value, wanted) for figure in fitting for value in _values(figure))


def _values(figure: Figure) -> list[Decimal]:
    found: list[Decimal] = []
    for value in (figure.value, *figure.alternatives):
        if isinstance(value, Quantity | Duration):
            found.append(value.number)
        elif isinstance(value, CalendarDate) and value.year is not None:
            found.append(Decimal(value.year))
    return found


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= NEAR * max(abs(one), abs(other))
