"""What processes of their own run in tests."""

from __future__ import annotations

import os
import sys
import time


def turned() -> None:
    """Write what comes in the other way round."""
    sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])


def turned_late() -> None:
    """The same, after a while in which nothing is read."""
    time.sleep(0.3)
    turned()


def refusing() -> None:
    """Say why not, behind what a library may have written."""
    sys.stderr.write("a library's warning\nit is too green\n")
    sys.exit(1)


def crashing() -> None:
    """End as a program does that wrote where it must not."""
    os.abort()


def looping() -> None:
    """Never end."""
    time.sleep(600)


def babbling() -> None:
    """Write without an end."""
    while True:
        sys.stdout.write("x" * 100_000)


def warning() -> None:
    """Write more warnings than a pipe holds, then an answer of megabytes, and only then read."""
    sys.stderr.write("a warning\n" * 100_000)
    sys.stdout.write("x" * 5_000_000)
    sys.stdin.buffer.read(1)


def filling() -> None:
    """Take a gigabyte."""
    try:
        sys.stdout.write(str(len(bytearray(1 << 30))))
    except MemoryError:
        sys.stderr.write("it takes too much memory\n")
        sys.exit(1)
