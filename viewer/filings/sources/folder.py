"""Which files of a folder may be filings: those with the ending of a format that is read, in the order of
names.

What is in it by another ending (a spreadsheet, a picture) is no filing, and is not tried. What has the ending
of one and is none, such as notes in Markdown, is for the caller to tell of.
"""

from __future__ import annotations

from pathlib import Path

ENDINGS = ("pdf", "htm", "html", "xhtml", "docx", "md", "markdown", "txt", "text", "gz", "zip")
"""Usual endings of every format that is read; what a file is, its first bytes tell."""


def filings_in(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder that may be filings, without those of its own folders.

    Raises:
        OSError: It cannot be looked into.
    """
    endings = tuple(f".{ending}" for ending in ENDINGS)
    found = [
        path
        for path in folder.iterdir()
        if path.name.lower().endswith(endings) and not path.name.startswith(".") and path.is_file()
    ]
    return tuple(sorted(found, key=lambda path: path.name))
