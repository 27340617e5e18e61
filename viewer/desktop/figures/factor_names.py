"""Names of factors that tell two apart where a column has no room for whole headings.

The case: "Our investment in our new business may fail." and "Our investments in our subsidiaries may not
yield what we expect." are both "Our investm…" in a narrow column. So a name begins at the first word that
no other heading has: "…new business may fail.", "…subsidiaries may not yield …".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from viewer.language.stems import word_stem
from viewer.language.stop_words import TOPIC_STOP_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_CUT = "…"


def telling_names(headings: Iterable[str]) -> dict[str, str]:
    """Return the name of each heading; the heading itself where none of its words is its own."""
    told = {heading: _telling(heading) for heading in headings}
    having = Counter(stem for stems in told.values() for stem in {stem for _, stem in stems})
    return {heading: _name(heading, stems, having) for heading, stems in told.items()}


def _telling(heading: str) -> list[tuple[int, str]]:
    """Where each word that carries a topic begins, and its stem."""
    found = ((match.start(), match.group().lower()) for match in _WORD.finditer(heading))
    return [(start, word_stem(word)) for start, word in found if word not in TOPIC_STOP_WORDS]


def _name(heading: str, stems: list[tuple[int, str]], having: Counter[str]) -> str:
    start = next((start for start, stem in stems if having[stem] == 1), 0)
    return f"{_CUT}{heading[start:]}" if start else heading
