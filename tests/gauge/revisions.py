"""The code of a revision and of the working tree, each laid out in a folder of its own that nobody edits.

Someone may save a file while a run is under way; what is measured is the code as it stood when the run began.
The folder is named after what it holds, so that a revision and a working tree of the same code share one, and
its results.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
import time
from pathlib import Path

from platformdirs import user_cache_path

from tests.gauge.errors import GaugeError

CACHE_VARIABLE = "FACTORDIFF_GAUGE_CACHE"
"""Environment variable: the folder of results, in place of the usual one."""
PARTS = ("viewer", "resources")
"""The folders that outputs depend on."""
KEPT = 30
"""Revisions whose results are kept; of the others those of today."""
DAY = 24 * 60 * 60


def cache_folder() -> Path:
    """Return the folder that results are kept in."""
    named = os.environ.get(CACHE_VARIABLE)
    return Path(named) if named else user_cache_path("factordiff-gauge", appauthor=False)


def revision_code(repository: Path, revision: str, cache: Path) -> Path:
    """Lay out the code of a revision and return its folder.

    Raises:
        GaugeError: git knows no such revision, or it has no ``viewer/``.
    """
    with _new_folder(cache) as folder:
        made = Path(folder) / "code.tar"
        _git(repository, "archive", "--format=tar", f"--output={made}", revision, "--", *PARTS)
        with tarfile.open(made) as archive:
            archive.extractall(Path(folder) / "code", filter="data")
        return _settled(Path(folder) / "code", cache)


def working_code(repository: Path, cache: Path) -> Path:
    """Lay out the code of the working tree, with what is not committed, and return its folder.

    Raises:
        GaugeError: ``repository`` is no git checkout.
    """
    listed = _git(repository, "ls-files", "-z", "-co", "--exclude-standard", "--", *PARTS)
    with _new_folder(cache) as folder:
        code = Path(folder) / "code"
        for name in sorted(set(filter(None, listed.split("\0")))):
            if (repository / name).is_file():  # a file that was deleted is still listed
                (code / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(repository / name, code / name)
        return _settled(code, cache)


def short_name(repository: Path, revision: str) -> str:
    """Return the first letters of a commit and its subject.

    Raises:
        GaugeError: git knows no such revision.
    """
    return _git(repository, "log", "-1", "--format=%h %s", revision, "--").strip()


def code_hash(folder: Path) -> str:
    """Return a hash of all files below a folder and their names."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if "__pycache__" not in path.parts:
            content = path.read_bytes()
            digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def prune(cache: Path) -> None:
    """Remove the revisions that have not been used for longest, but none of today's."""
    used = sorted((cache / "code").glob("*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for folder in used[KEPT:]:
        if time.time() - folder.stat().st_mtime > DAY:
            shutil.rmtree(folder, ignore_errors=True)


def _settled(code: Path, cache: Path) -> Path:
    """Move code to the folder that is named after it, unless it is there, and say that it is used."""
    target = cache / "code" / code_hash(code)[:32]
    target.parent.mkdir(exist_ok=True)
    if not target.is_dir():
        try:
            code.rename(target)
        except OSError:  # another run was quicker
            if not target.is_dir():
                raise
    os.utime(target)
    return target


def _new_folder(cache: Path) -> tempfile.TemporaryDirectory[str]:
    cache.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(prefix="new-", dir=cache)


def _git(repository: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], check=False, cwd=repository, capture_output=True, text=True
        )
    except OSError as error:
        raise GaugeError(f"git cannot be run ({error})") from error
    if done.returncode:
        raise GaugeError(f"git {arguments[0]}: {' '.join(done.stderr.split())}")
    return done.stdout
