"""Filings that a command reads: files, standard input (``-``) and pipes (``<(zcat filing.gz)``)."""

from __future__ import annotations

import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer.cli.faults import Trouble
from viewer.filings.limits import LARGEST_FILE
from viewer.filings.sources.given import AS_IT_IS, PIPE, STANDARD_INPUT, Given

DASH = Path("-")
"""Names standard input, and standard output."""


def name_of(path: Path) -> str:
    """Return what messages call a filing."""
    if path == DASH:
        return STANDARD_INPUT
    # The 63 of /dev/fd/63, as a shell calls <(zcat filing.gz), is nobody's name for it.
    return PIPE if is_pipe(path) else str(path)


def given_of(paths: Sequence[Path], said: str | None) -> tuple[Given, ...]:
    """Return what is known of each filing: the bytes of what comes by a pipe, and its format.

    Args:
        paths: The filings as they were named.
        said: The format that was named for what comes from standard input.

    Raises:
        Trouble: Two filings are to come from standard input, a format is named for none, or one is too large.
    """
    if list(paths).count(DASH) > 1:
        raise Trouble("only one filing can come from standard input (-)")
    if said is not None and DASH not in paths:
        raise Trouble("--from tells the format of standard input. Name - as one of the filings")
    return tuple(_given(path, said) for path in paths)


def _given(path: Path, said: str | None) -> Given:
    if path == DASH:
        return Given(_limited(STANDARD_INPUT, sys.stdin.buffer.read(LARGEST_FILE + 1)), said)
    if is_pipe(path):
        try:
            with path.open("rb") as stream:
                return Given(_limited(str(path), stream.read(LARGEST_FILE + 1)))
        except OSError as error:
            raise Trouble(f"{path}: cannot be read ({error.strerror or error})") from error
    return AS_IT_IS


def is_pipe(path: Path) -> bool:
    """Tell whether a path is a pipe, which can be read once only."""
    try:
        return stat.S_ISFIFO(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _limited(name: str, data: bytes) -> bytes:
    if len(data) > LARGEST_FILE:
        raise Trouble(f"{name}: is larger than {LARGEST_FILE // 1_000_000} MB")
    return data
