"""How large a file, and what is in it, may be: known without loading what reads files.

A filing is untrusted: a small file may unpack to fill the memory, or nest itself a thousand deep. What is
far larger than filings are is refused in one sentence. The largest file of the corpus that the tests read has
3.7 MB; each limit leaves room far beyond that.
"""

from __future__ import annotations

LARGEST_FILE = 200_000_000
"""Bytes of the largest file that is read, and as many as a packed one may unpack to."""
LARGEST_DOCUMENT = 50_000_000
"""Bytes of the largest document that is read; the largest web page that a company ever filed is smaller."""

MOST_PAGES = 3_000
"""Pages of a PDF."""
MOST_CHARACTERS = 20_000_000
"""Characters of a PDF; more than any filing has by far."""
LARGEST_STREAM = 32_000_000
"""Bytes that a packed part of a PDF, other than a picture or font, may unpack to."""
MOST_OBJECTS = 200_000
"""Drawn objects of one page that are looked at."""
DEEPEST_FORM = 4
"""Forms within forms of a PDF's page that are looked into."""
LARGEST_FONT = 4_000_000
"""Bytes of a font file that is looked into for its weight and slant."""

MOST_MEMORY = 2 << 30
"""Bytes of addresses that a process which reads PDFs may take. Measured on the three longest PDFs of the
corpus (279,000, 297,000 and 468,000 characters): 31 MB before, and 72 to 78 bytes for each character. So the
longest of them took 65 MB, a thirtieth of this, and one of :data:`MOST_CHARACTERS` would take 1.6 GB."""
LONGEST_SILENCE = 60.0
"""Seconds without a further page after which a PDF is given up. Pages take hundredths of a second; 3 of 8,383
damaged files were not done after 10 seconds within one page."""

LARGEST_PART = 80_000_000
"""Bytes that the text of a Word document, with its markup, may unpack to."""
LARGEST_PACKAGE = 300_000_000
"""Bytes that all parts of a Word document may unpack to, pictures included."""
MOST_PARTS = 20_000
"""Parts of a Word document."""
DEEPEST_STYLE = 20
"""Styles that a style may be based on, one upon the other."""
DEEPEST_TABLE = 12
"""A table within so many tables is read as running text."""
