"""The outputs of one filing or pair under one revision, kept: the base of ten runs is measured once.

A result stands beside the code that made it. Its name says what else it depends on: the files, the script
that collects, and the libraries.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from tests.gauge.pairs import Job

COLLECTING_SCRIPT = Path(__file__).with_name("collect.py")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two codes that are compared."""

    name: str
    code: Path
    results: Path
    """The folder of its results."""

    def result_path(self, job: Job) -> Path:
        """Where the result of a job is kept."""
        return self.results / f"{job_key(job)}.json.gz"

    def result(self, job: Job) -> dict[str, Any]:
        """The outputs of a job that was done."""
        kept: dict[str, Any] = json.loads(gzip.decompress(self.result_path(job).read_bytes()))
        return kept


def job_key(job: Job) -> str:
    """Return a name for a job that changes with all that its outputs depend on, but for the code."""
    digest = hashlib.sha256(environment().encode())
    for name, path in zip(job.names, job.paths, strict=True):
        digest.update(f"{name}\0{file_hash(path)}\0".encode())
    return digest.hexdigest()[:32]


def environment() -> str:
    """Return the collecting script's hash, and the versions of Python and of each library."""
    return f"{file_hash(COLLECTING_SCRIPT)}\0{sys.version}\0{_libraries()}"


@cache
def _libraries() -> str:
    known = {f"{one.metadata['Name']}=={one.version}" for one in distributions()}
    return " ".join(sorted(name for name in known if not name.startswith("factordiff==")))


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    stat = path.stat()
    return _file_hash(path, stat.st_size, stat.st_mtime_ns)


@cache
def _file_hash(path: Path, _size: int, _changed: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
