"""What was said of a factor, by whom and when, with what was taken back: the record as a reader gets it.

The case: an auditor asks who reviewed a factor, and whether the flag was on it that day.
"1 December 2026, 14:03, ann: flagged (taken back by bob, 1 December 2026, 15:20)".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.review.acts.act import Act, What
from viewer.review.acts.fold import note_of, taking_back
from viewer.review.model import PairContent, Review
from viewer.review.pairing.drops import short
from viewer.wording.record.times import time_words

NOTHING = "Nothing has been said of it."
"""What is told where there is no line."""
NOTE_WORDS = 80
"""Characters of a note in a line of the history; the note itself stands below the factor."""
NO_TIME = "At a time not known"
"""What is told where neither time nor name is known."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that was said."""

    when: str
    """As the clock of this computer shows it; empty where it is not known."""
    who: str
    """Empty where it is not known."""
    words: str
    """``flagged``."""
    gone: str
    """``taken back by bob, 1 December 2026, 15:20``; empty where it counts."""


def history_lines(review: Review, content: PairContent) -> tuple[HistoryLine, ...]:
    """Return what was said of a pair's texts, a line for each act, the first one first.

    Args:
        review: With its acts.
        content: The texts.
    """
    record = review.records.get(content.key)
    threads = record.threads if record is not None else (content.key,)
    gone = taking_back(review.acts)
    return tuple(
        HistoryLine(time_words(act.said), act.who, words, _gone_words(gone.get(act.step)))
        for act in review.acts
        for words in _told(act, content, threads)
    )


def _gone_words(taken_back: Act | None) -> str:
    if taken_back is None:
        return ""
    by = f"by {taken_back.who}" if taken_back.who else ""
    told = ", ".join(filter(None, (by, time_words(taken_back.said))))
    return f"taken back {told}".rstrip()


def _told(act: Act, content: PairContent, threads: tuple[str, ...]) -> Iterator[str]:
    """Give what an act says of the pair, if it is about it."""
    value = act.value
    if act.what is What.NOTE and note_of(act).thread in threads:
        what = "answer" if note_of(act).reply_to else "note"
        text = " ".join(value["text"].split())
        yield f"{what} “{short(text, NOTE_WORDS)}”" if text else f"{what} deleted"
    elif act.what is What.PAIR and _is_of(act, content):
        if value["withdrawn"]:
            yield "no longer by hand"
        else:
            yield "paired by hand" if value["old"] and value["new"] else "unpaired by hand"
    elif act.thing != content.key:
        return
    elif act.what is What.REVIEWED:
        if value["on"]:
            yield "reviewed"
        else:
            yield "reviewed before its text changed" if value["outdated"] else "no longer reviewed"
    elif act.what is What.FLAGGED:
        yield "flagged" if value["on"] else "no longer flagged"


def _is_of(act: Act, content: PairContent) -> bool:
    texts = {one["text"] for side in ("old", "new") for one in act.value[side]}
    return not texts.isdisjoint({content.old, content.new})
