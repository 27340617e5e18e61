"""Views, order and words of a matrix, and the handles of the time bar: the History menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.history.matrix.risk_order import RISK_ORDERS, RiskOrder
from viewer.desktop.history.pages import PAGES
from viewer.language.say import sayable

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_ORDERS = sayable(
    {
        RiskOrder.FILING: "In the order of the &filing",
        RiskOrder.WEIGHT: "By &weight of change",
        RiskOrder.AGE: "By &age",
        RiskOrder.LAST_CHANGE: "By &last change",
    }
)
"""Titles with access keys."""

_MATRIX: tuple[Action, ...] = (
    *(
        Action(
            f"history-{kind.id}",
            kind.title,
            Menu.HISTORY,
            lambda window: window.histories.show_page,
            (f"Alt+{number}",),
            When.HISTORY,
            argument=kind.id,
            tip=kind.tip,
        )
        for number, kind in enumerate(PAGES, start=1)
    ),
    Action(
        "history-open",
        "&Open the filings of the cell",
        Menu.HISTORY,
        lambda window: window.histories.open_chosen,
        when=When.HISTORY,
        tip="Open the filing beside the one before it that has the risk, or the two filings that are chosen",
        group=1,
    ),
    Action(
        "history-words",
        "Filter by &words…",
        Menu.HISTORY,
        lambda window: window.histories.type_words,
        ("Ctrl+Alt+F",),
        When.HISTORY,
        tip="Show the risks whose headings, in whatever year, have some words",
        group=1,
    ),
    *(
        Action(
            f"risk-order-{order.value}",
            _ORDERS[order],
            Menu.RISK_ORDER,
            lambda window: window.histories.set_order,
            when=When.HISTORY,
            argument=order,
            group=1,
        )
        for order in RISK_ORDERS
    ),
)


def _moving(window: MainWindow) -> Callable[[tuple[int, int]], object]:
    """What moves the handles of the bar, where there is one."""
    return lambda steps: window.of_history.move_by(steps) if window.of_history is not None else None


def _back(window: MainWindow) -> Callable[[], object]:
    """What goes back to the matrix that the pair on screen came from."""
    return lambda: window.of_history.show_matrix() if window.of_history is not None else None


def _years(window: MainWindow) -> Callable[[], object]:
    """What goes on to the text with its years, from a pair of a history."""
    return lambda: window.of_history.show_years() if window.of_history is not None else None


_BAR: tuple[Action, ...] = tuple(
    Action(
        identifier,
        title,
        Menu.HISTORY,
        _moving,
        (keys,),
        When.OF_HISTORY,
        argument=steps,
        group=2,
    )
    for identifier, title, keys, steps in (
        ("new-back", sayable("New filing one year &back"), "Alt+Left", (0, -1)),
        ("new-on", sayable("New filing one year o&n"), "Alt+Right", (0, 1)),
        ("old-back", sayable("Old filing one year bac&k"), "Alt+Shift+Left", (-1, 0)),
        ("old-on", sayable("Old filing one &year on"), "Alt+Shift+Right", (1, 0)),
        ("both-back", sayable("Bo&th one year back"), "Ctrl+Alt+Left", (-1, -1)),
        ("both-on", sayable("Both one y&ear on"), "Ctrl+Alt+Right", (1, 1)),
    )
)

HISTORY: tuple[Action, ...] = (
    *_MATRIX,
    *_BAR,
    Action(
        "to-matrix",
        "Back to the &matrix",
        Menu.HISTORY,
        _back,
        ("Ctrl+Alt+M",),
        When.OF_HISTORY,
        tip="Go to the cell of the factor that is read",
        group=2,
    ),
    Action(
        "to-years",
        "&Since when its sentences stand",
        Menu.HISTORY,
        _years,
        ("Ctrl+Alt+Y",),
        When.OF_HISTORY,
        tip="Show the text of the factor that is read with the years of its sentences",
        group=2,
    ),
)
