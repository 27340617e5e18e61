"""Whom the SEC may write to."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.edgar.contact import checked_contact, known_contact, remember_contact
from viewer.edgar.errors import NoContact


def test_it_is_said_once() -> None:
    assert known_contact() is None
    assert remember_contact("  A Reviewer   reviewer@example.com ") == "A Reviewer reviewer@example.com"
    assert known_contact() == "A Reviewer reviewer@example.com"


def test_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    remember_contact("reviewer@example.com")
    monkeypatch.setenv("FACTORDIFF_EDGAR_CONTACT", "Other other@example.com")
    assert known_contact() == "Other other@example.com"


@pytest.mark.parametrize(
    "text", ["", "Reviewer", "a@b", "a@b. c", "x" * 300 + "@example.com", "Ré re@example.com", "a@b.c\0"]
)
def test_what_cannot_be_written_to_is_refused(text: str) -> None:
    with pytest.raises(NoContact):
        checked_contact(text)


def test_a_line_end_cannot_smuggle_in_a_header() -> None:
    assert "\n" not in checked_contact("A\r\nX-Other: 1 a@example.com")


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    remember_contact("a@example.com")
    (tmp_path / "data" / "edgar.json").write_text("[", encoding="utf-8")
    assert known_contact() is None
