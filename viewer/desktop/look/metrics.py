"""Sizes that several parts of the window share, so that they look like parts of one window.

All are pixels at a scale of 1; Qt scales them for screens of a higher density. A size that only one widget
uses stands beside that widget.
"""

from __future__ import annotations

BAR_MARGINS = (12, 6, 12, 6)
"""Left, top, right, bottom of a strip across the window: progress, the note on a factor."""
PAGE_MARGINS = (24, 24, 24, 24)
"""Around a page that stands alone, such as the start page: twice a strip's margin."""
BAR_SPACING = 6
"""Between the buttons, chips and fields of one bar."""
CHIP_SPACING = 4
"""Between chips that belong together."""
CORNER = 3.0
"""Radius of the corners of painted boxes and chips; the style sheet rounds widgets alike."""
READING_SIZE = (900, 640)
"""A dialog that shows the whole text of a filing."""
LIST_SIZE = (820, 560)
"""A dialog with a list of headings or passages to choose from, or to look through."""
