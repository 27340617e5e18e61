"""What was fetched, on disk, so that nothing is asked for twice and all is there without a network.

Documents lie under the number of their company and their accession, which never changes what it holds; each
has its hash beside it, and one that does not fit its hash is as good as none. Lists grow old.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from viewer.edgar.contact import FOLDER_VARIABLE

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}")
"""Names of documents that are taken as they stand."""
_DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
"""Names that Windows keeps for devices."""


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list as EDGAR gave it, and when."""

    body: bytes
    as_of: datetime


class Store:
    """A folder of what was fetched."""

    def __init__(self, folder: Path | None = None) -> None:
        """Keep things in ``folder``, or in the user's own cache."""
        self.folder = folder or _usual_folder()

    def line(self) -> Path:
        """Return the file of the turnstile; its folder is made."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / "turn.sqlite"

    def kept_list(self, name: str) -> KeptList | None:
        """Return a list that was kept; None where there is none that is whole."""
        path = self.folder / "lists" / safe_name(name)
        body = self._verified(path)
        told = self._record(path)
        if body is None or told is None:
            return None
        try:
            return KeptList(body, datetime.fromisoformat(told["as_of"]))
        except (KeyError, ValueError, TypeError):
            return None

    def keep_list(self, name: str, body: bytes, as_of: datetime) -> KeptList:
        """Keep a list."""
        self._keep(self.folder / "lists" / safe_name(name), body, as_of)
        return KeptList(body, as_of)

    def document(self, cik: int, accession: str, name: str) -> Path:
        """Return where a document of a filing lies, or will lie."""
        return self.folder / "filings" / str(cik) / accession / safe_name(name)

    def has(self, path: Path) -> bool:
        """Whether a document lies there, whole."""
        return self._verified(path) is not None

    def part(self, path: Path) -> Path:
        """Return where the beginning of a document lies while the rest is to come; the folder is made."""
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.with_name(path.name + ".part")

    def keep(self, path: Path, body: bytes) -> None:
        """Keep a document."""
        self._keep(path, body, datetime.now(UTC))

    def _keep(self, path: Path, body: bytes, as_of: datetime) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        told = {"sha256": hashlib.sha256(body).hexdigest(), "size": len(body), "as_of": as_of.isoformat()}
        _replace(path, body)
        _replace(_beside(path), (json.dumps(told) + "\n").encode())

    def _record(self, path: Path) -> dict[str, str] | None:
        try:
            told = json.loads(_beside(path).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return told if isinstance(told, dict) else None

    def _verified(self, path: Path) -> bytes | None:
        told = self._record(path)
        try:
            body = path.read_bytes()
        except OSError:
            return None
        return body if told is not None and hashlib.sha256(body).hexdigest() == told.get("sha256") else None


def safe_name(name: str) -> str:
    """Return a name that is a file's in its folder, on every system: EDGAR's own where it is one."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    if (
        _SAFE.fullmatch(last)
        and not _DEVICES.fullmatch(last)
        and not last.endswith((".", ".part", ".of", ".sum"))
    ):
        return last
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".sum")


def _replace(path: Path, body: bytes) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(body)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _usual_folder() -> Path:
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named) / "edgar"
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_cache_path("factordiff", appauthor=False) / "edgar"
