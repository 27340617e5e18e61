"""Two filings of eleven thousand words each are worth loading NumPy for; two of six thousand are not.

Loading NumPy takes a tenth of a whole ``factordiff compare`` of two small filings. One stage has to load it
for large ones, so those are compared by it wherever that is faster.
"""

from __future__ import annotations

LARGE = 100_000_000
"""Product of the words of two sections beyond which they are large.

NumPy takes 70 ms of the processor to load. Below, aligning factors takes at most 40 ms longer without it, and
the edit distance of the sections 8 ms, in which nothing else can run. Changes the time only, never a result.
"""


def are_large(old: int, new: int) -> bool:
    """Tell whether two sections of so many words are compared by NumPy."""
    return old * new > LARGE
