"""Everything that the reviewer can do, as data: menus, shortcuts, the toolbar and the help are made from it.

The order is that of the menus. Callbacks name methods of a window's parts. They are looked up when
the action is triggered, so the table needs no window, and no part that is not made yet.
"""

from __future__ import annotations

from viewer.desktop.actions.action import Action
from viewer.desktop.actions.edit_actions import EDIT
from viewer.desktop.actions.file_actions import FILE
from viewer.desktop.actions.go_actions import GO
from viewer.desktop.actions.help_actions import HELP
from viewer.desktop.actions.history_actions import HISTORY
from viewer.desktop.actions.review_actions import REVIEW
from viewer.desktop.actions.view_actions import VIEW

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *GO, *REVIEW, *VIEW, *HISTORY, *HELP)
