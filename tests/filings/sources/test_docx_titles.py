"""A title that a converter keeps in one paragraph with its text, a line break between, is a block."""

from __future__ import annotations

import pytest

from tests.filings.sources.written import Word, said


@pytest.mark.parametrize(
    ("parts", "blocks"),
    [
        ([("Our mine may flood", "b"), "\nWe could not dig."], ["Our mine may flood", "We could not dig."]),
        ([("Our mine may flood\n", "b"), "We could not dig."], ["Our mine may flood", "We could not dig."]),
        ([("Our mine\nmay flood", "b"), " \nWe dig."], ["Our mine\nmay flood", "We dig."]),
        ([("Floods", "i"), "\n", ("We dig.", "b")], ["Floods", "We dig."]),
        # No title: it goes on without a break, begins behind other text, or is all there is.
        ([("Our mine may flood.", "b"), " We could\nnot dig."], ["Our mine may flood. We could\nnot dig."]),
        (["We dig. ", ("Our mine", "b"), "\nmay flood."], ["We dig. Our mine\nmay flood."]),
        ([("Our mine\nmay flood", "b")], ["Our mine\nmay flood"]),
        (["We dig\nfor salt."], ["We dig\nfor salt."]),
    ],
)
def test_titles_over_a_line_break(parts: list[str | tuple[str, str]], blocks: list[str]) -> None:
    word = Word()
    word.paragraph(*parts)
    assert said(word.source()) == blocks
