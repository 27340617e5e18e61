"""What a screen reader gets of a window, as a tree of plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_DEEPEST, _MOST = 16, 80
"""Levels, and children of one part, that are looked at: a small comparison has no more."""


@dataclass(frozen=True)
class Told:
    """One part."""

    role: str
    name: str
    description: str
    widget: str
    """Class of the widget; empty for a row or a cell."""
    states: frozenset[str]
    label: str
    """Name of the part that labels it, if one does."""


_STATES = (
    *("checkable", "checked", "disabled", "expandable", "expanded", "focusable", "selected"),
    *("readOnly", "modal"),
)


def parts(widget: QWidget) -> list[Told]:
    """Return all that is visible of a widget, outermost first."""
    return [told(one) for one in _walk(QAccessible.queryAccessibleInterface(widget), 0)]


def told(one: QAccessibleInterface) -> Told:
    """Return what is told of one part."""
    state, owner = one.state(), one.object()
    labels = [
        other.text(QAccessible.Text.Name)
        for other, kind in one.relations()
        if kind == QAccessible.RelationFlag.Label and other is not None
    ]
    return Told(
        role=one.role().name,
        name=one.text(QAccessible.Text.Name),
        description=one.text(QAccessible.Text.Description),
        widget=type(owner).__name__ if isinstance(owner, QWidget) else "",
        states=frozenset(name for name in _STATES if getattr(state, name)),
        label=labels[0] if labels else "",
    )


def _walk(one: QAccessibleInterface | None, depth: int) -> Iterator[QAccessibleInterface]:
    if one is None or not one.isValid() or one.state().invisible or depth > _DEEPEST:
        return
    yield one
    for number in range(min(one.childCount(), _MOST)):
        yield from _walk(one.child(number), depth + 1)


_NAMED = frozenset(
    (
        *("Button", "PushButton", "ButtonMenu", "ButtonDropDown", "CheckBox", "RadioButton", "ComboBox"),
        *("EditableText", "SpinBox", "List", "ListItem", "Table", "Cell", "ColumnHeader", "Tree", "TreeItem"),
        *("PageTab", "Dialog", "MenuItem", "Graphic", "ProgressBar"),
    )
)
"""Roles of parts that are gone to, pressed or read: each must say what it is."""


def nameless(widget: QWidget) -> list[Told]:
    """Return the parts that do not say what they are, or say it in signs alone."""
    found = []
    for part in parts(widget):
        name = part.label or part.name
        if (part.role in _NAMED or "focusable" in part.states) and not any(map(str.isalnum, name)):
            found.append(part)
    return found
