"""A filing in a gzip file or a zip archive -> the filing's own bytes.

What is packed may be any size once unpacked; nothing is unpacked beyond a limit, and nothing is written
anywhere.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_FILE
from viewer.filings.sources.archives import DAMAGED, UNSUPPORTED, ZIP_MAGIC, names_in

_GZIP = b"\x1f\x8b"
_EMPTY_ZIP = b"PK\x05\x06"
_ENCRYPTED = 0x1
_OFFICE = ("[Content_Types].xml", "mimetype")
_CHUNK = 1 << 20
"""Bytes unpacked at a time, between two looks at the limit."""
_UNPACK = "Unpack it and open the filing itself"


def is_packed(data: bytes) -> bool:
    """True for a gzip file or a zip archive that is no Office document."""
    return data.startswith((_GZIP, _EMPTY_ZIP)) or (data.startswith(ZIP_MAGIC) and not is_office(data))


def is_office(data: bytes) -> bool:
    """True for a zip archive that holds the parts of an Office document."""
    if not data.startswith(ZIP_MAGIC):
        return False
    names = names_in(data)
    if names is None:
        return any(name.encode() in data[:4096] for name in _OFFICE)
    return any(name in _OFFICE for name in names)


def unpack(path: str, data: bytes) -> tuple[str, bytes]:
    """Return the name and the bytes of the one file that is packed in ``data``.

    Raises:
        UnreadableFiling: it is broken, locked or too large, or does not hold just one file.
    """
    if data.startswith(_GZIP):
        name = path.removesuffix(".gz").removesuffix(".GZ")
        content = _gunzip(path, data)
    else:
        name, content = _unzip(path, data)
    if is_packed(content):
        raise UnreadableFiling(path, "the packed file holds another packed file", _UNPACK)
    return name, content


def _gunzip(path: str, data: bytes) -> bytes:
    parts: list[bytes] = []
    size = 0
    rest = data
    while rest.startswith(_GZIP):
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            try:
                part = member.decompress(rest, _CHUNK)
            except zlib.error:
                raise UnreadableFiling(path, "the gzip file is damaged", "Download it again") from None
            rest = member.unconsumed_tail
            if not part and not rest and not member.eof:
                raise UnreadableFiling(path, "the gzip file is cut short", "Download it again")
            size += len(part)
            if size > LARGEST_FILE:
                raise _too_large(path)
            parts.append(part)
        rest = member.unused_data
    return b"".join(parts)


def _unzip(path: str, data: bytes) -> tuple[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = [info for info in archive.infolist() if _is_file(info)]
            if len(files) != 1:
                what = f"holds {len(files)} files" if files else "holds no file"
                raise UnreadableFiling(path, f"the zip archive {what}", _UNPACK)
            (info,) = files
            if info.flag_bits & _ENCRYPTED:
                raise UnreadableFiling(path, "the zip archive is locked with a password", _UNPACK)
            if info.file_size > LARGEST_FILE:
                raise _too_large(path)
            with archive.open(info) as file:
                content = file.read(LARGEST_FILE + 1)
    except UNSUPPORTED:
        raise UnreadableFiling(path, "the zip archive is packed in a way that is not read", _UNPACK) from None
    except DAMAGED:
        raise UnreadableFiling(
            path, "the zip archive cannot be read: it is damaged or cut short", "Download it again"
        ) from None
    if len(content) > LARGEST_FILE:
        raise _too_large(path)
    return info.filename, content


def _is_file(info: zipfile.ZipInfo) -> bool:
    """Pass over folders and what macOS puts beside each file."""
    name = info.filename
    return (
        not info.is_dir() and not name.startswith("__MACOSX/") and not name.rsplit("/", 1)[-1].startswith(".")
    )


def _too_large(path: str) -> UnreadableFiling:
    return UnreadableFiling(
        path, f"unpacked, the file is larger than {LARGEST_FILE // 1_000_000} MB", _UNPACK
    )
