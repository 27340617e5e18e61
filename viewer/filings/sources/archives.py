"""What zip archives do when they are damaged: one flipped bit, and any of nine errors comes out of zipfile.

``zipfile`` documents ``BadZipFile`` alone. What its parts raise passes through it: the decompressors, the
text decoder of names, and ``seek`` with a place computed from a damaged directory.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

ZIP_MAGIC = b"PK\x03\x04"

DAMAGED = (
    zipfile.BadZipFile,  # a mark, a checksum or a directory that is not what it should be
    zlib.error,  # a deflated member
    lzma.LZMAError,  # an LZMA member
    EOFError,  # a member that ends before its time
    OSError,  # a bzip2 member ("Invalid data stream")
    ValueError,  # a directory before the file ("negative seek value"); a name that is no UTF-8
    OverflowError,  # a place of 64 bits that no file has
    struct.error,  # an extra field cut short
)
"""What a damaged archive raises, on opening it or on reading a member."""

UNSUPPORTED = NotImplementedError
"""What an archive raises that is packed or locked in a way that ``zipfile`` does not know."""


def names_in(data: bytes) -> list[str] | None:
    """Return the names of the files in a zip archive; None for bytes that are none, or a damaged one."""
    if not data.startswith(ZIP_MAGIC):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.namelist()
    except (*DAMAGED, UNSUPPORTED):
        return None
