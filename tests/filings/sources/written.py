"""Word documents for tests: python-docx writes what it can, raw XML the rest."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from viewer.filings.source import Source, SourceBlock
from viewer.filings.sources.docx.read import read_docx


class Word:
    """A document being written."""

    def __init__(self) -> None:
        self.document: Any = Document()

    def paragraph(self, *runs: str | tuple[str, str], style: str | None = None) -> Any:
        """Add a paragraph of runs: texts, or (text, letters of b, i, u)."""
        paragraph = self.document.add_paragraph(style=style)
        for part in runs:
            text, marks = (part, "") if isinstance(part, str) else part
            run = paragraph.add_run(text)
            run.bold = "b" in marks or None
            run.italic = "i" in marks or None
            run.underline = "u" in marks or None
        return paragraph

    def xml(self, body: str) -> Any:
        """Add raw XML to the body: elements with the prefix ``w``."""
        element = parse_xml(f"<w:body {nsdecls('w')}>{body}</w:body>")
        last = self.document.element.body.sectPr
        for child in list(element):
            last.addprevious(child)
        return element

    def bytes(self) -> bytes:
        """The file."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()

    def source(self) -> Source:
        """What is read from the file."""
        return read_docx("written.docx", self.bytes(), lambda: None)


def said(source: Source) -> list[str]:
    """What the blocks say."""
    return [block.content.of(source.text) for block in source.blocks]


def styled(source: Source, block: SourceBlock, name: str) -> str:
    """What has a style in a block."""
    return "|".join(run.span.of(source.text) for run in block.runs if getattr(run.style, name))
