"""A name means one thing: in the whole program no two classes share one."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.architecture.sources import MODULES, name, of_sources, tree

pytestmark = of_sources


def test_a_class_name_means_one_thing() -> None:
    bearers: dict[str, list[str]] = defaultdict(list)
    for module in MODULES:
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ClassDef):
                bearers[node.name].append(f"{name(module)}:{node.lineno}")
    shared = {bearer: places for bearer, places in sorted(bearers.items()) if len(places) > 1}
    assert not shared, "\n".join(f"{bearer}: {', '.join(places)}" for bearer, places in shared.items())
