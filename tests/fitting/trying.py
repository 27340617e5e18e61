"""Another number in the place of one that reading goes by, for a while.

Thresholds and weights stand in frozen values that every stage shares. Nothing of the program changes them;
here, to see what a number does, one is exchanged and put back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def tried(values: object, **others: float) -> Iterator[None]:
    """Exchange fields of a frozen value, in place, until the block is left."""
    kept = {name: getattr(values, name) for name in others}
    try:
        for name, other in others.items():
            object.__setattr__(values, name, other)
        yield
    finally:
        for name, own in kept.items():
            object.__setattr__(values, name, own)
