"""What the dialog of exports calls each choice, in the language of the window."""

from __future__ import annotations

from viewer.language.say import sayable
from viewer.report.content.choices import Colours, ReportLayout, Unchanged, WhichFactors, WhoseNotes

FACTORS = sayable(
    {
        WhichFactors.ALL: "All factors",
        WhichFactors.CHANGED: "Those that changed",
        WhichFactors.FLAGGED: "Those that are flagged",
        WhichFactors.CHOSEN: "Those that I choose",
    }
)
UNCHANGED = sayable({Unchanged.FOLDED: "Folded", Unchanged.LEFT_OUT: "Left out", Unchanged.SHOWN: "Shown"})
LAYOUT = sayable(
    {
        ReportLayout.SIDE_BY_SIDE: "The two filings side by side",
        ReportLayout.REDLINE: "One text with its changes in place",
    }
)
FIGURES = sayable(
    {
        "usual": "As is usual for the format",
        "all": "All figures",
        "none": "None",
        "chosen": "By what became of them",
    }
)
NOTES = sayable(
    {
        WhoseNotes.ALL: "All of the review",
        WhoseNotes.MINE: "Only the reviewer's own",
        WhoseNotes.NONE: "None",
    }
)
COLOURS = sayable(
    {
        Colours.RED_GREEN: "Green and red",
        Colours.BLUE_ORANGE: "Blue and orange",
        Colours.HIGH_CONTRAST: "Green and red, high contrast",
        Colours.HIGH_CONTRAST_BLUE_ORANGE: "Blue and orange, high contrast",
    }
)
