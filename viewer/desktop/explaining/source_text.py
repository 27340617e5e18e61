"""A filing's text in a widget, where a selection must give back the exact span of the source.

A text widget makes one line end of ``\\r\\n`` and counts in UTF-16. So the text is given to it with every
such character replaced by one of the same length, and its positions pass through the offset map.
"""

from __future__ import annotations

import re

from viewer.desktop.splitview.text.utf16 import OffsetMap, displayable
from viewer.filings.model import Span

_LINE_END = re.compile(r"(\r\n|\r|\n)")


class SourceText:
    """``shown`` is what the widget gets: as many code points, and as many UTF-16 units, as ``text``."""

    def __init__(self, text: str) -> None:
        parts = _LINE_END.split(text)
        # Between the line ends nothing may start a block; of \r\n the \r becomes a blank.
        self.shown = "".join(
            (" \n" if part == "\r\n" else "\n") if number % 2 else displayable(part)
            for number, part in enumerate(parts)
        )
        self._map = OffsetMap(text)

    def span(self, start: int, end: int) -> Span:
        """The source span of a selection given in UTF-16 units."""
        return Span(self._map.to_code_points(start), self._map.to_code_points(end))

    def units(self, span: Span) -> tuple[int, int]:
        """Start and end of a source span in UTF-16 units."""
        return self._map.to_utf16(span.start), self._map.to_utf16(span.end)
