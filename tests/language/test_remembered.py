"""What is remembered of one pair's words is gone with the pair."""

from __future__ import annotations

import functools
import importlib
import pkgutil

import viewer
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.comparison.text.words import words_of
from viewer.filings import read
from viewer.language.remembered import PHRASES, forget, let_go, remembered
from viewer.resources import sample_pair

_SMALL = 64
"""Room of a memory that needs no emptying: it is of options and themes, not of a filing's words."""


def test_a_result_is_worked_out_once_until_the_next_pair() -> None:
    asked: list[str] = []
    length = remembered(10)(lambda word: asked.append(word) or len(word))
    assert [length("quay"), length("quay")] == [4, 4]
    assert asked == ["quay"]
    forget()
    assert length("quay") == 4
    assert asked == ["quay", "quay"]


def test_other_memories_are_emptied_with_it() -> None:
    told: list[str] = []
    let_go(lambda: told.append("empty"))
    forget()
    assert told == ["empty"]


def test_nothing_of_a_filing_stays() -> None:
    names = [
        one.name for one in pkgutil.walk_packages(viewer.__path__, "viewer.") if "desktop" not in one.name
    ]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    from viewer.comparison import compare

    old, new = (read(path) for path in sample_pair())
    compare(old, new)
    memories = {
        f"{one.__module__}.{one.__name__}": one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, functools._lru_cache_wrapper)
    }
    assert sum(one.cache_info().currsize for one in memories.values()) > PHRASES
    words_of("Our quays may silt up.")
    forget()
    left = {name: one.cache_info() for name, one in memories.items() if one.cache_info().currsize}
    assert {name: info for name, info in left.items() if info.maxsize and info.maxsize > _SMALL} == {}
    assert not normaliser(Options()).remembers
    assert not normaliser(Options(ignore_white_space=False)).remembers
