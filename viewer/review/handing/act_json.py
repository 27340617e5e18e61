"""An act as a line of JSON, and back."""

from __future__ import annotations

import json
from typing import Any

from viewer.review.acts.act import Act, What
from viewer.review.acts.plain import texts, to_object, to_text, to_whole


def to_line(act: Act) -> str:
    """Return an act without its number, which is a place in one database."""
    plain = {
        "id": act.id,
        "step": act.step,
        "what": act.what.value,
        "thing": act.thing,
        "value": dict(act.value),
        "over": list(act.over),
        "revision": act.revision,
        "who": act.who,
        "said": act.said,
    }
    return json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def from_line(line: str) -> Act:
    """Return the act of a line.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    held: Any = to_object(json.loads(line))
    name, step, what, thing, who, said = (
        to_text(held[key]) for key in ("id", "step", "what", "thing", "who", "said")
    )
    if not name or not step:
        raise ValueError("an act without a name")
    over, revision = texts(held["over"]), to_whole(held["revision"])
    return Act(name, step, What(what), thing, to_object(held["value"]), over, revision, who, said)
