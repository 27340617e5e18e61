"""What a field for notes says of saving: that it is done as one types, while that is true.

The case: the disk is full. A note is typed under the words "Saved as you type", and the window is closed.
"""

from __future__ import annotations

from viewer.language.say import say, sayable

NOT_SAVED = sayable("not saved yet")
"""Stands beside a note that is held until it can be saved."""


def invitation(thing: str, *, saves: bool) -> str:
    """Return what an empty field says: what it is for, whether it is saved, and how to leave it.

    Args:
        thing: What the note is on: ``"factor"``, ``"figure"``.
        saves: Whether what is typed is on disk a moment later.
    """
    if thing == "figure":
        what = say("What you want to remember of this figure.")
    else:
        what = say("What you want to remember of this factor.")
    saved = say("Saved as you type" if saves else "Not saved at the moment: a message says why")
    return say("{what} {saved}; Esc: back.", what=what, saved=saved)
