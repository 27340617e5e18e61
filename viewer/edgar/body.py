"""What has come of an answer, so that no part of it is asked for twice.

The case: a filing of 12 MB breaks off at 8, or the laptop is closed. Packed bytes that break off are worth
nothing, so the answer is asked for unpacked from then on, what came of it is written to a file, and only the
rest is asked for, as long as EDGAR says that it is still the same file.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from viewer.edgar.errors import BadAnswer

_RANGE = re.compile(r"bytes (?P<start>\d+)-\d+/")
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_EITHER = 47
"""zlib's name for: told by the first bytes whether gzip or zlib, with a window of any size."""


class BrokenBody(Exception):
    """The answer is not whole; asking again may help."""


@dataclass(frozen=True, slots=True)
class Validator:
    """What tells whether a file is still the same (RFC 9110, 8.8)."""

    etag: str = ""
    modified: str = ""

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Validator:
        """Return what the head of an answer says; a weak tag says too little to go on from."""
        etag = headers.get("ETag", "")
        return cls("" if etag.startswith("W/") else etag, headers.get("Last-Modified", ""))

    def __str__(self) -> str:
        return self.etag or self.modified


class Body:
    """An answer as it comes in, over several attempts."""

    def __init__(self, part: Path | None, most: int) -> None:
        """Go on from what an earlier run left in the file ``part``; ``most`` bytes are taken at most."""
        self._part = part
        self._most = most
        self._bytes = bytearray()
        self._validator = Validator()
        self._unpacked = False
        """Whether to ask for it unpacked."""
        self._unpacking: zlib._Decompress | None = None
        self._read_part()

    def wanted(self) -> dict[str, str]:
        """Return what the head of the next request says."""
        if self._bytes and str(self._validator):
            start = {"Range": f"bytes={len(self._bytes)}-", "If-Range": str(self._validator)}
            return {"Accept-Encoding": "identity", **start}
        return {"Accept-Encoding": "identity" if self._unpacked else "gzip, deflate"}

    def begin(self, *, resumed: bool, encoding: str, content_range: str, validator: Validator) -> None:
        """An answer begins.

        Args:
            resumed: Whether it is the rest of what came before (206).
            encoding: How it is packed.
            content_range: Which part of the whole it is.
            validator: Of which file it is.

        Raises:
            BadAnswer: It is packed in a way that nobody asked for.
            BrokenBody: It is another part than was asked for.
        """
        packed = encoding.strip().lower()
        if packed not in _PACKED and packed not in {"", "identity"}:
            raise BadAnswer(f"EDGAR's answer is packed as {packed}, which nobody asked for")
        if resumed:
            found = _RANGE.match(content_range)
            if packed in _PACKED or found is None or int(found["start"]) != len(self._bytes):
                self.forget()
                raise BrokenBody("another part came than was asked for")
        else:
            self._bytes.clear()
        self._unpacking = zlib.decompressobj(_EITHER) if packed in _PACKED else None
        self._validator = validator

    def add(self, portion: bytes) -> None:
        """Take in a portion.

        Raises:
            BadAnswer: There is more than any filing has.
            BrokenBody: It cannot be unpacked.
        """
        if self._unpacking is None:
            self._bytes += portion
        else:
            try:
                self._bytes += self._unpacking.decompress(portion, self._most + 1)
            except zlib.error as error:
                self._give_up_packed()
                raise BrokenBody("it cannot be unpacked") from error
        if len(self._bytes) > self._most:
            raise BadAnswer(f"EDGAR's answer has more than {self._most:,} bytes: no filing has")

    def end(self) -> None:
        """The answer has ended, as far as the connection tells.

        Raises:
            BrokenBody: It was packed, and its end is missing.
        """
        if self._unpacking is not None and not self._unpacking.eof:
            self._give_up_packed()
            raise BrokenBody("its end is missing")
        self._unpacking = None

    def whole(self) -> bytes:
        """Return what came."""
        return bytes(self._bytes)

    def keep_part(self) -> None:
        """Keep what came so far, if it is worth anything: the attempt has failed."""
        if self._unpacking is not None:
            self._give_up_packed()
        elif self._part is not None and self._bytes and str(self._validator):
            self._part.write_bytes(bytes(self._bytes))
            self._told.write_text(json.dumps(asdict(self._validator)), encoding="utf-8")

    def forget(self) -> None:
        """Keep nothing."""
        self._bytes.clear()
        self._validator = Validator()
        if self._part is not None:
            self._part.unlink(missing_ok=True)
            self._told.unlink(missing_ok=True)

    @property
    def _told(self) -> Path:
        assert self._part is not None
        return self._part.with_name(self._part.name + ".of")

    def _give_up_packed(self) -> None:
        self._bytes.clear()
        self._unpacking, self._unpacked = None, True

    def _read_part(self) -> None:
        if self._part is None:
            return
        try:
            told = json.loads(self._told.read_text(encoding="utf-8"))
            self._validator = Validator(str(told["etag"]), str(told["modified"]))
            self._bytes += self._part.read_bytes()
        except (OSError, ValueError, TypeError, KeyError):
            self._bytes.clear()
            self._validator = Validator()
