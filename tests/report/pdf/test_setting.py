"""Pages are set of contents, or it is told in one line why not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from viewer.report.pdf.setting import PagesNotSet, pages_of

_AT = datetime(2026, 5, 1, tzinfo=UTC)


def test_contents_that_the_template_cannot_place_are_told_in_one_line() -> None:
    with pytest.raises(PagesNotSet, match="the PDF could not be set") as caught:
        pages_of("{}", {}, _AT)
    assert "\n" not in str(caught.value)
