"""The best sequence of roles for a section's passages.

"Competition could harm us." over "Our prices may fall." over a long paragraph: one by one both lines pass for
a heading, but a heading right over another has no body. The whole sequence is scored, and the best one found
by dynamic programming (Viterbi 1967): time and space grow with the number of passages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.filings.headings.weights import MARKUP_WEIGHTS
from viewer.filings.model import Role

_P, _C, _H, _B = Role.PREAMBLE, Role.CATEGORY, Role.HEADING, Role.PARAGRAPH


def _transitions() -> dict[Role | None, dict[Role, float]]:
    """Return which role may follow which, and what it costs; None is the beginning of the section."""
    return {
        None: {_P: 0.0, _C: 0.0, _H: 0.0},
        _P: {_P: 0.0, _C: 0.0, _H: 0.0},
        _C: {_C: 0.0, _P: MARKUP_WEIGHTS.preamble_of_group, _H: 0.0},
        _H: {_B: 0.0, _H: MARKUP_WEIGHTS.heading_over_heading},
        _B: {_B: 0.0, _C: 0.0, _H: 0.0},
    }


def best_sequence(scores: Sequence[Mapping[Role, float]]) -> list[Role]:
    """Return the roles with the highest sum that the order of a section allows.

    Args:
        scores: for each passage the score of each role, all four of them.

    Returns:
        A role for each passage.
    """
    transitions = _transitions()
    best: list[dict[Role, tuple[float, Role | None]]] = []
    for index, score in enumerate(scores):
        row: dict[Role, tuple[float, Role | None]] = {}
        before: dict[Role | None, float] = {None: 0.0}
        if index:
            before = {role: value for role, (value, _) in best[-1].items()}
        for role, total in before.items():
            for following, cost in transitions[role].items():
                value = total + cost + score[following]
                if following not in row or value > row[following][0]:
                    row[following] = (value, role)
        best.append(row)
    # A heading or category at the very end has no body under it.
    last = {role: value for role, (value, _) in best[-1].items() if role in (_B, _P)}
    at: Role | None = max(last, key=lambda r: last[r]) if last else _P
    roles: list[Role] = []
    for row in reversed(best):
        assert at is not None
        roles.append(at)
        at = row[at][1]
    return roles[::-1]
