"""Mark, pair by hand, look at the source: the Review menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.figures_actions import MARKING
from viewer.desktop.comparing.pairing import Pairing
from viewer.desktop.explaining.source_shower import SourceShower
from viewer.desktop.reviewing.reviewer import Reviewer
from viewer.redline.plan import NEW, OLD

_MARKS: tuple[Action, ...] = (
    Action(
        "review-next",
        "&Reviewed, and go on",
        Menu.REVIEW,
        Reviewer.review_and_go_on,
        ("Space",),
        When.PAIR,
        reading=True,
        tip="Mark the factor reviewed (or take the mark away) and go to the next one",
    ),
    Action(
        "reviewed",
        "Mark re&viewed",
        Menu.REVIEW,
        Reviewer.set_reviewed,
        ("R",),
        When.PAIR,
        checkable=True,
        tip="Mark the factor reviewed and stay on it",
    ),
    Action(
        "flag",
        "&Flag",
        Menu.REVIEW,
        Reviewer.set_flagged,
        ("F",),
        When.PAIR,
        checkable=True,
        tip="Flag the factor for another look",
    ),
    Action(
        "note", "&Note…", Menu.REVIEW, Reviewer.edit_note, ("M",), When.PAIR, tip="Write a note on the factor"
    ),
)

PAIRING: tuple[Action, ...] = (
    Action(
        "pair-with",
        "&Pair with…",
        Menu.REVIEW,
        Pairing.pair_with,
        ("A",),
        When.FACTOR,
        tip="Choose by hand which factor of the other filing this one is",
        group=1,
    ),
    Action(
        "unpair",
        "&Unpair",
        Menu.REVIEW,
        Pairing.unpair,
        ("X",),
        When.JOINED,
        tip="Say that the two are not the same risk: one was removed, the other is new",
        group=1,
    ),
    Action(
        "mark-split",
        "Mark as spl&it…",
        Menu.REVIEW,
        Pairing.mark_split,
        ("T",),
        When.IN_OLD,
        tip="Choose the new factors that the old one was split into",
        group=1,
    ),
    Action(
        "mark-merged",
        "Mark as mer&ged…",
        Menu.REVIEW,
        Pairing.mark_merged,
        ("Shift+T",),
        When.IN_NEW,
        tip="Choose the old factors that were merged into the new one",
        group=1,
    ),
    Action(
        "automatic",
        "&Back to automatic",
        Menu.REVIEW,
        Pairing.automatic,
        ("Shift+X",),
        When.MANUAL,
        tip="Take back what you said of this factor: the alignment decides on it again",
        group=1,
    ),
    Action(
        "all-automatic",
        "&All back to automatic",
        Menu.REVIEW,
        Pairing.all_automatic,
        when=When.ANY_MANUAL,
        tip="Take back all that you said of the pairing",
        group=1,
    ),
)

_SOURCE: tuple[Action, ...] = (
    Action(
        "show-source",
        "Show &source",
        Menu.REVIEW,
        SourceShower.show,
        ("S",),
        When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of its filing",
        group=2,
    ),
    Action(
        "show-source-old",
        "Show source in the &old filing",
        Menu.REVIEW,
        SourceShower.show_at_hand,
        when=When.COMPARISON,
        argument=OLD,
        tip="Show the paragraph at hand in the whole text of the old filing",
        group=2,
    ),
    Action(
        "show-source-new",
        "Show source in the ne&w filing",
        Menu.REVIEW,
        SourceShower.show_at_hand,
        when=When.COMPARISON,
        argument=NEW,
        tip="Show the paragraph at hand in the whole text of the new filing",
        group=2,
    ),
)

REVIEW: tuple[Action, ...] = (*_MARKS, *PAIRING, *MARKING, *_SOURCE)
