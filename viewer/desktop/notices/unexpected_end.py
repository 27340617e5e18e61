"""What is said at the start when the window before did not end by itself, and what can be handed on of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date

from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.notices.diagnostics import diagnostics
from viewer.diagnostics.running import UnexpectedEnd
from viewer.language.say import say, say_day

_LOG = logging.getLogger(__name__)


def unexpected_end(ends: Sequence[UnexpectedEnd], copy: Callable[[str], object]) -> Message:
    """Return the message on windows that ended unexpectedly; ``copy`` takes what can be handed on."""
    when = ends[-1].when
    if when.date() == date.today():  # noqa: DTZ011 - the reviewer's day
        ended = say("factordiff ended unexpectedly at {time}.", time=f"{when:%H:%M:%S}")
    else:
        day = say_day(when.date())
        ended = say("factordiff ended unexpectedly on {day} at {time}.", day=day, time=f"{when:%H:%M:%S}")
    text = f"{ended} {say('Marks and notes saved by then are there when you open the filings.')}"
    told = diagnostics(ends)
    return Message(
        text,
        Tone.NOTICE,
        (Remedy(say("Copy diagnostics"), lambda: copy(told), closes=False),),
        topic="unexpected end",
        lasting=True,
    )


def log_ends(ends: Sequence[UnexpectedEnd]) -> None:
    """Keep the stacks in the log: their markers are gone."""
    for end in ends:
        _LOG.error("ended unexpectedly at %s\n%s", end.when.isoformat(" ", "seconds"), end.told.rstrip())
