"""What a window says in its title: what is open in it, and whether it is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_APPLICATION = "factordiff"


def window_title(window: MainWindow) -> str:
    """Return ``20-F 2024 ▸ 20-F 2025 – signed off – factordiff``, or what several filings are called by."""
    if not window.has_pair:
        return _joined(window.histories.title if window.has_history else "")
    from viewer.wording.record.sign_offs import sign_off_in_short  # late, as the desk is

    comparison, review = window.desk.session.comparison, window.desk.session.review
    assert comparison is not None
    state = sign_off_in_short(review.sign_off) if review is not None else ""
    title = review.sign_off.title if review is not None else ""
    return _joined(title, f"{comparison.old.name} ▸ {comparison.new.name}", state)


def _joined(*parts: str) -> str:
    return " – ".join(filter(None, (*parts, _APPLICATION)))
