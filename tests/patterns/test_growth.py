"""No text makes a pattern of the program take more time than a few times what its length explains."""

from __future__ import annotations

import re
import sys

import pytest

from tests.patterns.adversarial import adversaries
from tests.patterns.collecting import SEARCH, Pattern, patterns
from tests.patterns.growth import first_find

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a slow match is stopped by a signal"),
    pytest.mark.no_cover,  # what is timed is the patterns alone
]

LONG = 1_600
"""Characters of the texts that patterns are tried on."""
TEXTS = 24
"""Texts that each is tried on."""

SHORT_TEXTS = {
    "language/sentence_ends.py:_TAIL": 80,  # the last characters of a text
    "figures/read/references.py:_NAME_WORD": 48,  # what stands before a figure
    "figures/read/identifiers.py:_POSTAL": 48,
    "figures/read/notation/letter_case.py:_WORD_BEFORE": 24,  # what stands before a titled word
    "figures/describe/context_window.py:_OWNER": 320,
    "figures/describe/amounts/doings.py:_PRICE": 160,
    "filings/page/furniture.py:_CONTINUED": 160,  # a running line
    "filings/text/latex_scraps.py:_FRACTION": 80,  # a formula
    "filings/sources/html/facts.py:_TAG": 1_000,  # a fact of the cover page
}
"""Patterns whose time grows faster than the text, and the longest text that each is ever given."""

ENDED = {
    "filings/sources/html/figures.py:_INNER",  # a table ends in ">", so every "<" in it is closed
    "filings/sources/html/figures.py:_BREAK",
}
"""Patterns whose time grows faster only on texts that they are never given."""


@pytest.fixture(scope="module")
def every() -> list[Pattern]:
    """Every pattern of the program."""
    return patterns()


def test_all_patterns_are_found(every: list[Pattern]) -> None:
    assert len(every) > 300
    places = {pattern.place.partition(":")[0] for pattern in every}
    known = {"filings/identity/identify.py", "figures/read/grammar/forms.py", "comparison/text/normalise.py"}
    assert known <= places
    assert max(len(pattern.expression) for pattern in every) > 9_000, "the grammar of figures is not there"
    assert {use for pattern in every for use in pattern.uses} == {"match", "fullmatch", SEARCH}


def test_time_grows_no_faster_than_the_text(every: list[Pattern]) -> None:
    finds = [
        first_find(pattern, texts=TEXTS, long=min(LONG, SHORT_TEXTS.get(pattern.place, LONG)))
        for pattern in every
        if pattern.place not in ENDED
    ]
    assert not [str(find) for find in finds if find is not None]


def test_named_patterns_are_there(every: list[Pattern]) -> None:
    assert {*SHORT_TEXTS, *ENDED} <= {pattern.place for pattern in every}


@pytest.mark.parametrize(
    ("expression", "use"),
    [
        (r"(?:a+)+b", "match"),
        (r"\s+$", SEARCH),
        (r"\s*,\s*;", SEARCH),
        (r"(?:\w+\s*)+:", "match"),
        (r"<[^>]*>", SEARCH),
        (r"(?:x|xx)+y", "fullmatch"),
        (rb"\d+\.\d+", SEARCH),
    ],
)
def test_what_is_slow_is_found(expression: str | bytes, use: str) -> None:
    assert first_find(Pattern("here", expression, 0, frozenset((use,))), texts=TEXTS, long=LONG) is not None


@pytest.mark.parametrize(
    ("expression", "use"),
    [
        (r"(?<!\s)\s++$", SEARCH),
        (r"a*b", "match"),
        (r"\b\w+\b", SEARCH),
        (r"(?>a+)+b", "match"),
        (r"[^\W\d_]+", SEARCH),
        (rb"<[^<>]*>", SEARCH),
    ],
)
def test_what_is_quick_is_none(expression: str | bytes, use: str) -> None:
    assert first_find(Pattern("here", expression, 0, frozenset((use,))), texts=TEXTS, long=LONG) is None


def test_adversaries_are_of_the_patterns_own_parts() -> None:
    made = list(adversaries(re.compile(r"Item\s+[0-9]+(?:[a-f]|xy){9,}"), 100))
    assert ("Item", " ", "\x01") in made
    assert any(before == "Item " and pump.isdecimal() for before, pump, _ in made)
    assert any(pump == "xy" for _, pump, _ in made)
