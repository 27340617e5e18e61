"""Two small filings of an invented harbour company, quick to compare."""

from __future__ import annotations

from pathlib import Path

TITLE = "Item 1A. Risk Factors"
_BODY = (
    "Ships that cannot enter the harbour may sail to another one, and some may never come back to ours. "
    "We could then lose the fees that they pay, while most of what we spend on quays and pilots would not "
    "fall. Our insurance may not cover all that we would lose, and our results could be adversely affected."
)
"""What both risks say besides: a section of a few words is doubted."""


def small_filing(path: Path, tugs: str, title: str = TITLE) -> Path:
    """Write a filing with two risks, and return its path."""
    path.write_text(
        f"# Form 10-K\n\nItem 1. Business\n\nWe run a harbour.\n\n{title}\n\n"
        "You should weigh these risks before you invest.\n\n"
        "**Storms may close the harbour that we work in.**\n\n"
        f"We hold {tugs} tugs in the north, which a storm may sink. {_BODY}\n\n"
        "**Strikes of the pilots may keep ships away.**\n\n"
        f"We employ 44 pilots. They may strike, and nobody else may take ships in. {_BODY}\n\n"
        "Item 1B. Unresolved Staff Comments\n\nNone.\n",
        encoding="utf-8",
    )
    return path


def small_pair(folder: Path) -> tuple[str, str]:
    """Write an older and a newer filing into a folder, and return their paths."""
    return str(small_filing(folder / "old.md", "11")), str(small_filing(folder / "new.md", "12"))
