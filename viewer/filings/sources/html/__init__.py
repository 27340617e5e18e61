"""Web pages as EDGAR has them from 1996 to today -> source blocks."""

from __future__ import annotations

from viewer.filings.sources.html.read import read_html

__all__ = ["read_html"]
