"""Mark, pair by hand, look at the source: the Review menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.figures_actions import MARKING

_MARKS: tuple[Action, ...] = (
    Action(
        "review-next",
        "&Reviewed, and go on",
        Menu.REVIEW,
        lambda window: window.desk.reviewer.review_and_go_on,
        ("Space",),
        When.PAIR,
        reading=True,
        tip="Mark the factor reviewed and go to the next one that is not",
    ),
    Action(
        "reviewed",
        "Mark re&viewed",
        Menu.REVIEW,
        lambda window: window.desk.reviewer.set_reviewed,
        ("R",),
        When.PAIR,
        checkable=True,
        tip="Mark the factor reviewed and stay on it",
    ),
    Action(
        "flag",
        "&Flag",
        Menu.REVIEW,
        lambda window: window.desk.reviewer.set_flagged,
        ("F",),
        When.PAIR,
        checkable=True,
        tip="Flag the factor for another look",
    ),
    Action(
        "note",
        "&Note…",
        Menu.REVIEW,
        lambda window: window.desk.reviewer.edit_note,
        ("M",),
        When.PAIR,
        tip="Write a note on the factor",
    ),
    Action(
        "history",
        "&History…",
        Menu.REVIEW,
        lambda window: window.desk.explainer.show_history,
        when=When.PAIR,
        tip="What was said of the factor, by whom and when, with what was taken back",
    ),
)

PAIRING: tuple[Action, ...] = (
    Action(
        "pair-with",
        "&Pair with…",
        Menu.REVIEW,
        lambda window: window.desk.pairing.pair_with,
        ("Ctrl+Shift+A",),
        When.FACTOR,
        tip="Choose by hand which factor of the other filing this one is",
        group=1,
    ),
    Action(
        "unpair",
        "&Unpair",
        Menu.REVIEW,
        lambda window: window.desk.pairing.unpair,
        ("Ctrl+Shift+X",),
        When.JOINED,
        tip="Say that the two are not the same risk: one was removed, the other is new",
        group=1,
    ),
    Action(
        "mark-split",
        "Mark as spl&it…",
        Menu.REVIEW,
        lambda window: window.desk.pairing.mark_split,
        ("Ctrl+Shift+L",),
        When.IN_OLD,
        tip="Choose the new factors that the old one was split into",
        group=1,
    ),
    Action(
        "mark-merged",
        "Mark as mer&ged…",
        Menu.REVIEW,
        lambda window: window.desk.pairing.mark_merged,
        ("Ctrl+Shift+M",),
        When.IN_NEW,
        tip="Choose the old factors that were merged into the new one",
        group=1,
    ),
    Action(
        "automatic",
        "&Back to automatic",
        Menu.REVIEW,
        lambda window: window.desk.pairing.automatic,
        ("Ctrl+Shift+B",),
        When.MANUAL,
        tip="Take back what you said of this factor: the alignment decides on it again",
        group=1,
    ),
    Action(
        "all-automatic",
        "&All back to automatic",
        Menu.REVIEW,
        lambda window: window.desk.pairing.all_automatic,
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
        lambda window: window.desk.source.show,
        ("S",),
        When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of its filing",
        group=2,
    ),
    Action(
        "show-source-old",
        "Show source in the &old filing",
        Menu.REVIEW,
        lambda window: window.desk.source.show_old,
        when=When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of the old filing",
        group=2,
    ),
    Action(
        "show-source-new",
        "Show source in the ne&w filing",
        Menu.REVIEW,
        lambda window: window.desk.source.show_new,
        when=When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of the new filing",
        group=2,
    ),
)

_TOGETHER: tuple[Action, ...] = (
    Action(
        "sign",
        "Sign off and &title…",
        Menu.REVIEW,
        lambda window: window.desk.signer.ask,
        ("Ctrl+Alt+S",),
        When.COMPARISON,
        tip="Title, reviewer and state of the review: say that it is reviewed, sign, countersign, reopen",
        group=3,
    ),
    Action(
        "merge-review",
        "&Merge a review…",
        Menu.REVIEW,
        lambda window: window.review_files.merge,
        when=When.COMPARISON,
        tip="Add what another reviewer said of these filings, from the file that they saved",
        group=3,
    ),
    Action(
        "decide",
        "&Decide disagreements…",
        Menu.REVIEW,
        lambda window: window.review_files.decide,
        when=When.COMPARISON,
        tip="Go through what two reviewers say differently, and choose",
        group=3,
    ),
)

REVIEW: tuple[Action, ...] = (*_MARKS, *PAIRING, *MARKING, *_SOURCE, *_TOGETHER)
