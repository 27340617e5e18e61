"""PDF files: characters placed on pages -> paragraphs, told by where they stand and how they are set."""

from __future__ import annotations

from viewer.filings.sources.pdf.read import read_pdf

__all__ = ["read_pdf"]
