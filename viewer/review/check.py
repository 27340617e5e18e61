"""Checked, wrong, needs a source: what a reviewer says of a figure in one word."""

from __future__ import annotations

from enum import StrEnum


class Check(StrEnum):
    """The reviewer's verdict on a figure."""

    NONE = ""
    CHECKED = "checked"
    WRONG = "wrong"
    NEEDS_SOURCE = "needs source"
