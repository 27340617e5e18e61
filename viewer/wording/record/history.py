"""What was said of a factor, by whom and when, with what was taken back: the record as a reader gets it.

The case: an auditor asks who reviewed a factor, and whether the flag was on it that day.
"1 December 2026, 14:03, ann: flagged (taken back)".
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.language.say import say, sayable
from viewer.review.acts.act import Act, What
from viewer.review.acts.fold import note_of, standing
from viewer.review.model import PairContent, Review
from viewer.review.pairing.drops import short
from viewer.wording.record.times import time_words

NOTHING = sayable("Nothing has been said of it.")
NOTE_WORDS = 80
"""Characters of a note in a line of the history; the note itself stands below the factor."""
GONE = sayable("{words} (taken back)")


def history_words(review: Review, content: PairContent) -> str:
    """Return what was said of a pair's texts, a line for each act, the first one first.

    Args:
        review: With its acts.
        content: The texts.
    """
    record = review.records.get(content.key)
    threads = record.threads if record is not None else (content.key,)
    counts = {act.id for act in standing(review.acts)}
    lines = [
        f"{_when(act)}: {words if act.id in counts else say(GONE, words=words)}"
        for act in review.acts
        for words in _told(act, content, threads)
    ]
    return "\n".join(lines) or say(NOTHING)


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


def _when(act: Act) -> str:
    """Return the time, as the clock of this computer shows it, and who it was."""
    time = time_words(act.said)
    return ", ".join(filter(None, (time, act.who))) or say("At a time not known")
