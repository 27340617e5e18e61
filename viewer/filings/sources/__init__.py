"""One reader a format, each giving the same value: a :class:`viewer.filings.source.Source`."""

from __future__ import annotations

from viewer.filings.sources.formats import source_of

__all__ = ["source_of"]
