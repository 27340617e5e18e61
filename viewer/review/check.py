"""Checked, wrong, needs a source: what a reviewer says of a figure in one word."""

from __future__ import annotations

from enum import StrEnum

from viewer.language.say import sayable


class Check(StrEnum):
    """The reviewer's verdict on a figure."""

    NONE = ""
    CHECKED = sayable("checked")
    WRONG = sayable("wrong")
    NEEDS_SOURCE = sayable("needs source")
