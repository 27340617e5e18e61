"""What was said of a factor, by whom and when, with what was taken back: the record as a reader gets it.

The case: an auditor asks who reviewed a factor, and whether the flag was on it that day.
"1 December 2026, 14:03, ann: flagged (taken back by bob, 1 December 2026, 15:20)".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.language.say import say, sayable
from viewer.review.acts.act import Act, What
from viewer.review.acts.fold import note_of, taking_back
from viewer.review.model import PairContent, Review
from viewer.review.pairing.drops import short
from viewer.wording.record.times import time_words

NOTHING = sayable("Nothing has been said of it.")
"""What is told where there is no line."""
NOTE_WORDS = 80
"""Characters of a note in a line of the history; the note itself stands below the factor."""
NO_TIME = sayable("At a time not known")
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
    who, when = taken_back.who, time_words(taken_back.said)
    if who and when:
        return say("taken back by {who}, {time}", who=who, time=when)
    if who:
        return say("taken back by {who}", who=who)
    return say("taken back {time}", time=when) if when else say("taken back")


def _told(act: Act, content: PairContent, threads: tuple[str, ...]) -> Iterator[str]:
    """Give what an act says of the pair, if it is about it."""
    value = act.value
    if act.what is What.NOTE and note_of(act).thread in threads:
        answers = bool(note_of(act).reply_to)
        text = short(" ".join(value["text"].split()), NOTE_WORDS)
        if text:
            yield say("answer “{text}”" if answers else "note “{text}”", text=text)
        else:
            yield say("answer deleted" if answers else "note deleted")
    elif act.what is What.PAIR and _is_of(act, content):
        if value["withdrawn"]:
            yield say("no longer by hand")
        else:
            yield say("paired by hand" if value["old"] and value["new"] else "unpaired by hand")
    elif act.thing != content.key:
        return
    elif act.what is What.REVIEWED:
        if value["on"]:
            yield say("reviewed")
        else:
            yield say("reviewed before its text changed" if value["outdated"] else "no longer reviewed")
    elif act.what is What.FLAGGED:
        yield say("flagged" if value["on"] else "no longer flagged")


def _is_of(act: Act, content: PairContent) -> bool:
    texts = {one["text"] for side in ("old", "new") for one in act.value[side]}
    return not texts.isdisjoint({content.old, content.new})
