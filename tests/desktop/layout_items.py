"""Which items of layouts Python holds: none may be held, since it is never told when Qt deletes them."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLayout, QLayoutItem


def wrapped_layout_items() -> list[str]:
    """Name the items of layouts that have a Python object, whether they still exist in Qt or not.

    Layouts are items too, but QObjects: Python is told when they are deleted.
    """
    wrapped = shiboken6.getAllValidWrappers()
    # Named, not returned: a reference from a failed test's report would keep the item.
    return [repr(one) for one in wrapped if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]
