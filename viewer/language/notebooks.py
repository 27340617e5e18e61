"""How a value shows itself in a notebook, though it knows nothing of showing.

The case: ``compare(old, new)`` stands last in a cell, and a table of what became of each risk shows. A
notebook asks the value's class for ``_repr_html_``; but a comparison knows no HTML and may not import what
makes it, for data flows the other way. So the class takes :class:`InNotebooks` in, and the module that makes
the HTML is named here, as text, and loaded when a notebook first asks. To set the method on the class from
above would be to load the class first, and ``import viewer`` loads nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

MAKER = "viewer.interface.notebook"
"""The module with the functions ``html_of(value)`` and ``line_of(value)``. It stands above all that has a
notebook face."""


class Printer(Protocol):
    """What IPython gives a value to write itself to."""

    def text(self, text: str) -> None:
        """Write a text."""


class InNotebooks:
    """A value with a notebook face."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        html: str = import_module(MAKER).html_of(self)
        return html

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:  # noqa: ARG002 - as IPython asks
        """Write a line: a notebook keeps it beside the HTML, and ``repr`` would keep both filings there."""
        printer.text(import_module(MAKER).line_of(self))
