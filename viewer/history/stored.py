"""Comparisons on disk: ten filings that were compared yesterday are there at once today.

Reading one back takes a fifteenth of the time of making it; two filings of 80,000 to 230,000 characters each
take 0.3 to 0.6 MB. It lies in the user's own cache, under a hash of all that it was made of: both
readings, the options and the code itself. So what is kept may be missing, but is never another one.

What cannot be read, was cut off or changed is as good as missing, and is removed. It is read back without
running anything: only values of this program's own classes are made of it. A folder or file that anybody else
may have written is left alone, as :mod:`viewer.compiled` leaves its own.
"""

from __future__ import annotations

import enum
import hashlib
import io
import logging
import os
import pickle
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import viewer
from viewer.comparison.beside.notes_elsewhere import with_notes_elsewhere
from viewer.comparison.model import Comparison
from viewer.comparison.options import Options
from viewer.compiled import check_own, own_content
from viewer.filings.model import Filing

MOST_KEPT = 200_000_000
"""Bytes that all kept comparisons take together; the one used longest ago goes first. The 39 neighbours among
forty filings of 200,000 characters take 25 MB."""
_LARGEST = 500_000_000
"""Bytes of one comparison, unpacked: what is larger was not written here."""
_MADE = re.compile(r"[0-9a-f]{64}\.(?:bin|\d+-\d+)")
"""What the files are called, whole and while one is being written."""
_FORMAT = b"factordiff comparison 1\n"
_SUM = 32
"""Bytes behind the format that tell whether the rest is whole."""
_FOLDER_VARIABLE = "FACTORDIFF_DATA"
"""Environment variable that names a folder in the place of the user's own. It is not heeded on Windows, where
it cannot be told who may write to a folder."""
_TRIES = 3
"""How often a comparison is packed, that changes while it is."""
_OWN = ("viewer.comparison.", "viewer.figures.", "viewer.filings.", "viewer.language.")
"""Packages whose values a comparison holds, and whose code it depends on."""
_FOREIGN = frozenset((("decimal", "Decimal"), ("datetime", "date"), ("builtins", "frozenset")))
"""Other classes that a comparison holds."""
_LOG = logging.getLogger(__name__)


class ComparisonStore:
    """The comparisons that are kept in a folder; threads and processes may share it."""

    def __init__(self, folder: Path | None = None, *, most: int = MOST_KEPT) -> None:
        """Look at nothing yet.

        Args:
            folder: Where they lie; the user's own cache where none is named.
            most: Bytes that they take together at most.
        """
        self.folder = folder if folder is not None else usual_folder()
        self._most = most

    def find(self, old: Filing, new: Filing, options: Options) -> Comparison | None:
        """Return the comparison of two filings; None where it is not kept."""
        path = self._path(old, new, options)
        try:
            content = own_content(path)
        except OSError:
            return None
        try:
            made, concerns = _unpacked(content)
        except Exception as fault:  # a damaged pickle raises nearly anything
            _LOG.warning("a kept comparison is damaged: %s", type(fault).__name__)
            with suppress(OSError):
                path.unlink()
            return None
        with suppress(OSError):
            os.utime(path)  # used now: others go first
        old, new = with_notes_elsewhere(old, new)
        found = replace(made, old=old, new=new)
        vars(found)["concerns"] = concerns  # a cached property, worked out before it was kept
        return found

    def keep(self, old: Filing, new: Filing, comparison: Comparison) -> None:
        """Keep a comparison; where the disk does not take it, say so in the log.

        Args:
            old: The older filing as it was given.
            new: The newer one.
            comparison: What came of them.
        """
        path = self._path(old, new, comparison.options)
        bare = replace(comparison, old=None, new=None)  # type: ignore[arg-type]
        beside = path.with_suffix(f".{os.getpid()}-{id(bare)}")
        try:
            payload = zlib.compress(_packed((bare, comparison.concerns)), 1)
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            check_own(os.lstat(self.folder))
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(_FORMAT + hashlib.sha256(payload).digest() + payload)
            beside.replace(path)
            self._make_room(path)
        except Exception as problem:  # the comparison is there: that it could not be kept must not cost it
            _LOG.warning("a comparison could not be kept: %s", type(problem).__name__)
        with suppress(OSError):
            beside.unlink(missing_ok=True)

    def empty(self) -> None:
        """Remove all that is kept.

        Raises:
            OSError: Something cannot be removed.
        """
        for _, _, path in self._files():
            path.unlink(missing_ok=True)

    @property
    def size(self) -> int:
        """Bytes that are kept."""
        return sum(size for _, size, _ in self._files())

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """Each file with the time of its last use and its size; unfinished ones of other processes too."""
        with suppress(OSError):
            for path in self.folder.iterdir():
                if _MADE.fullmatch(path.name):
                    found = path.lstat()
                    yield found.st_mtime, found.st_size, path

    def _make_room(self, newest: Path) -> None:
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        for _, size, path in files:
            if total <= self._most:
                return
            if path != newest:
                path.unlink(missing_ok=True)
                total -= size

    def _path(self, old: Filing, new: Filing, options: Options) -> Path:
        told = (viewer.__version__, _code(), _reading(old), _reading(new), repr(options))
        return self.folder / f"{hashlib.sha256(repr(told).encode()).hexdigest()}.bin"


def usual_folder() -> Path:
    """Return where comparisons are kept."""
    named = os.environ.get(_FOLDER_VARIABLE)
    if named and hasattr(os, "getuid"):
        return Path(named) / "comparisons"
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_cache_path("factordiff", appauthor=False) / "comparisons"


def _packed(value: object) -> bytes:
    """Pickle what other threads look at: what they work out and keep in it meanwhile changes it."""
    for _ in range(_TRIES - 1):
        with suppress(RuntimeError):
            return pickle.dumps(value, 5)
    return pickle.dumps(value, 5)


def _unpacked(content: bytes) -> tuple[Comparison, Any]:
    head = len(_FORMAT)
    said, payload = content[head : head + _SUM], content[head + _SUM :]
    if content[:head] != _FORMAT or hashlib.sha256(payload).digest() != said:
        raise pickle.UnpicklingError
    made, concerns = _ComparisonUnpickler(
        io.BytesIO(zlib.decompressobj().decompress(payload, _LARGEST))
    ).load()
    if not isinstance(made, Comparison):
        raise pickle.UnpicklingError
    return made, concerns


class _ComparisonUnpickler(pickle.Unpickler):
    """Makes values of this program's own classes, and nothing else."""

    def find_class(self, module: str, name: str) -> type:
        """Return a class that a comparison may hold.

        Raises:
            UnpicklingError: It is another one, or no class at all.
        """
        if (module, name) in _FOREIGN or module.startswith(_OWN):
            found = super().find_class(module, name)
            if isinstance(found, type) and ((module, name) in _FOREIGN or _is_value(found)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a comparison")


def _is_value(found: type) -> bool:
    return is_dataclass(found) or issubclass(found, enum.Enum | str | tuple)


def _reading(filing: Filing) -> str:
    """Return a hash of all that a comparison asks of a filing."""
    told = (
        filing.sha256,
        filing.form,
        filing.company,
        filing.fiscal_year,
        filing.recognised,
        filing.section,
        sorted(filing.properties.items()),
        filing.preamble,
        filing.notes,
        filing.factors,
        hashlib.sha256(filing.text.encode("utf-8", "surrogatepass")).digest(),
    )
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _code() -> str:
    """Return a hash of the code that compares: what it said before a change of it is none of its words."""
    package = Path(viewer.__file__).parent
    digest = hashlib.sha256()
    for own in _OWN:
        for path in sorted((package / own.split(".")[1]).rglob("*.py")):
            found = path.stat()
            digest.update(repr((str(path.relative_to(package)), found.st_size, found.st_mtime_ns)).encode())
    return digest.hexdigest()
