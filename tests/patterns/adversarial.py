"""Texts that a pattern is busy with longest: its own repeated parts, many times over, and then a near miss.

``(\\d+,?)+x`` is busy with ``1111…``; ``\\s*\\|\\s*`` with blanks and no bar; ``a.*b``, where it is searched
for, with ``aaaa…``. For every repeat in the pattern: what comes before it, then what it repeats, then
something else.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

_parser: Any = re._parser  # type: ignore[attr-defined] # the parse tree has no public name
_constants: Any = re._constants  # type: ignore[attr-defined]
_PALETTE = " a1A,.-\n(/\"'$%:;|*_<&=\tä–’" + string.ascii_letters + string.digits + string.punctuation
_LONG = 8
"""Repeats of fewer times are no loops."""
_VARIANTS = 4
_MISSES = ("", "\x01", "\n!")
_GENERAL = (
    " ", "a", "1", "1,", "\n", "a ", ". ", "-", "(", "A", "A ", " \n", "- ", "a.", "$1 ", "1 to ", "and ",
    "Item ", "2019 ", "<a ", "*", "_",
)  # fmt: skip
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))


def adversaries(pattern: re.Pattern[Any], most: int) -> Iterator[tuple[str, str, str]]:
    """Yield up to ``most`` texts as (before, what is repeated, after)."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    met: set[tuple[str, str]] = set()

    def texts() -> Iterator[tuple[str, str, str]]:
        for variant in range(_VARIANTS):
            for before, pump in _pumps(tree, "", variant):
                if pump and (before, pump) not in met:
                    met.add((before, pump))
                    for miss in _MISSES:
                        yield before, pump, miss
                    if before:
                        yield "", before + pump, ""
                        yield "", before, ""

    yield from islice(texts(), most - len(_GENERAL) // 2)
    yield from islice((("", pump, "\x01") for pump in _GENERAL), len(_GENERAL) // 2)


def _pumps(tree: Sequence[Any], before: str, variant: int) -> Iterator[tuple[str, str]]:
    """Yield for each long repeat what stands before it and what it repeats."""
    for operator, argument in tree:
        name = str(operator)
        if name in _REPEATS:
            _, most, body = argument
            if most is _constants.MAXREPEAT or most >= _LONG:
                yield before, _sample(body, variant)
            yield from _pumps(body, before, variant)
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from _pumps(branch, before, variant)
        elif name == "SUBPATTERN":
            yield from _pumps(argument[3], before, variant)
        elif name == "ATOMIC_GROUP":
            yield from _pumps(argument, before, variant)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from _pumps(argument[1], before, variant)
        before += _sample([(operator, argument)], variant)


def _sample(tree: Sequence[Any], variant: int) -> str:
    """Return a text that the tree matches, as far as it looks at no surroundings."""
    return "".join(_sample_of(str(operator), argument, variant) for operator, argument in tree)


def _sample_of(name: str, argument: Any, variant: int) -> str:
    if name in _REPEATS:
        least, most, body = argument
        return _sample(body, variant) * max(least, min(variant % 2, most))
    if name == "BRANCH":
        branches = argument[1]
        return _sample(branches[variant % len(branches)], variant)
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _sample(argument[3] if name == "SUBPATTERN" else argument, variant)
    return _character(name, argument, variant)


def _character(name: str, argument: Any, variant: int) -> str:
    if name == "LITERAL":
        return chr(argument)
    if name == "NOT_LITERAL":
        return next(c for c in _PALETTE[variant:] if ord(c) != argument)
    if name == "ANY":
        return _PALETTE[variant]
    return _member(argument, variant) if name == "IN" else ""


def _member(items: Sequence[Any], variant: int) -> str:
    """Return one of the characters of a class, another one for each variant where there are several."""
    fitting = [c for c in _PALETTE if _fits(items, c)]
    if fitting:
        return fitting[variant % len(fitting)]
    for operator, argument in items:
        if str(operator) == "LITERAL":
            return chr(argument)
        if str(operator) == "RANGE":
            return chr(argument[0])
    return ""


_CATEGORIES = {
    "CATEGORY_DIGIT": str.isdecimal,
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": lambda c: c.isalnum() or c == "_",
}


def _fits(items: Sequence[Any], character: str) -> bool:
    negated = any(str(operator) == "NEGATE" for operator, _ in items)
    return negated != any(_is_in(str(operator), argument, character) for operator, argument in items)


def _is_in(name: str, argument: Any, character: str) -> bool:
    if name == "LITERAL":
        return bool(argument == ord(character))
    if name == "RANGE":
        return bool(argument[0] <= ord(character) <= argument[1])
    told = str(argument)
    return name == "CATEGORY" and _CATEGORIES[told.replace("_NOT_", "_")](character) != ("_NOT_" in told)
