"""What was done with the things that a count counts."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We sold about 47 million shares of our stock, of which we repurchased 19 million shares.",
         ["shares of stock sold", "shares repurchased"]),
        ("We closed 14 mills and opened 20 mills.", ["mills closed", "mills opened"]),
        ("About 760 pilots are represented by labor unions.", ["pilots represented by labor unions"]),
        ("760 pilots were not covered by our insurance.", ["pilots not covered by insurance"]),
        ("760 of our 4,536 pilots were represented by unions.",
         ["pilots represented by unions", "pilots"]),
        ("We had 760 pilots.", ["pilots"]),
        ("760 pilots are led by us.", ["pilots"]),
    ],
)  # fmt: skip
def test_a_count_tells_what_was_done(text: str, told: list[str]) -> None:
    assert measures(text) == told
