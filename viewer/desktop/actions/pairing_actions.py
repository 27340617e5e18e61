"""What the reviewer can do to the pairing, for the table of actions."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, When

UNDOING: tuple[Action, ...] = (
    Action(
        "undo",
        "&Undo",
        "&Edit",
        "pairing.undo",
        ("Ctrl+Z",),
        When.UNDO,
        tip="Take back what you last said of the pairing, or of a figure's counterpart",
    ),
    Action(
        "redo",
        "&Redo",
        "&Edit",
        "pairing.redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        When.REDO,
        tip="Say again what you took back",
    ),
)

PAIRING: tuple[Action, ...] = (
    Action(
        "pair-with",
        "&Pair with…",
        "&Review",
        "pairing.pair_with",
        ("A",),
        When.FACTOR,
        tip="Choose by hand which factor of the other filing this one is",
        group=1,
    ),
    Action(
        "unpair",
        "&Unpair",
        "&Review",
        "pairing.unpair",
        ("X",),
        When.JOINED,
        tip="Say that the two are not the same risk: one was removed, the other is new",
        group=1,
    ),
    Action(
        "mark-split",
        "Mark as spl&it…",
        "&Review",
        "pairing.mark_split",
        ("T",),
        When.IN_OLD,
        tip="Choose the new factors that the old one was split into",
        group=1,
    ),
    Action(
        "mark-merged",
        "Mark as mer&ged…",
        "&Review",
        "pairing.mark_merged",
        ("Shift+T",),
        When.IN_NEW,
        tip="Choose the old factors that were merged into the new one",
        group=1,
    ),
    Action(
        "automatic",
        "&Back to automatic",
        "&Review",
        "pairing.automatic",
        ("Shift+X",),
        When.MANUAL,
        tip="Take back what you said of this factor: the alignment decides on it again",
        group=1,
    ),
    Action(
        "all-automatic",
        "&All back to automatic",
        "&Review",
        "pairing.all_automatic",
        (),
        When.ANY_MANUAL,
        tip="Take back all that you said of the pairing",
        group=1,
    ),
)
