"""The actions that change what a review says: a signed one refuses them.

The case: Ann has signed. *Flag* is grey in the menu, and its tooltip tells who signed and when; its key still
answers, by saying the same in a message that leads to where the review can be reopened.
"""

from __future__ import annotations

SAYING = frozenset(
    {
        "review-next",
        "reviewed",
        "flag",
        "note",
        "pair-with",
        "unpair",
        "mark-split",
        "mark-merged",
        "automatic",
        "all-automatic",
        "figure-checked",
        "figure-wrong",
        "figure-needs-source",
        "figure-note",
        "figure-match",
        "figure-unmatch",
        "merge-review",
        "decide",
        "undo",
        "redo",
    }
)
"""Ids of actions."""
