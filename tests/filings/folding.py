"""What the tests of reading share: undoing repairs, folding white space, writing a file to read."""

from __future__ import annotations

from pathlib import Path

from viewer.filings import Filing, Paragraph, read


def fold(text: str) -> str:
    """White space folded to single blanks."""
    return " ".join(text.split())


def undone(paragraph: Paragraph) -> str:
    """The reading text with every repair taken back."""
    text = paragraph.text
    for repair in reversed(paragraph.repairs):
        text = text[: repair.start] + repair.original + text[repair.end :]
    return text


def read_text(folder: Path, text: str, name: str = "filing.md", **options: object) -> Filing:
    """Write a text to a file and read that."""
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return read(path, **options)  # type: ignore[arg-type] # options are read()'s own
