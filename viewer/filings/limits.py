"""How large a file may be: known to whoever offers files to be read, without loading what reads them."""

from __future__ import annotations

LARGEST_FILE = 200_000_000
"""Bytes of the largest file that is read, and as many as a packed one may unpack to."""
