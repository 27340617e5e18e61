"""Does the same choice of what is shown give the same factors today?

The case: a report says "17 of 20 factors shown: the changed ones". Compared again, an eighteenth has changed,
and the report does not have it: that is told, though nothing that the report does say is otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from viewer.comparison.model import Comparison
from viewer.report.content.choices import WhichFactors
from viewer.report.content.selection import selection_of
from viewer.report.content.values import ContentError, content_from
from viewer.report.content.words import factor_words
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making
from viewer.review.pairing.content import content_of


def shown_again(manifest: Mapping[str, Any], comparison: Comparison) -> Iterator[tuple[str, bool]]:
    """Give what is found of it, each in words with whether it is not what the report says.

    Args:
        manifest: Of the report; one of an older factordiff says nothing of what is shown.
        comparison: The files, compared again.

    Raises:
        KeyError: the manifest does not say what it must.
    """
    if "shown" not in manifest:
        return
    values = {name: value for name, value in manifest["made"]["content"].items() if name != "notes"}
    try:
        content = content_from(values)
        if content.factors is WhichFactors.FLAGGED:
            yield "which factors were flagged stands in the review: what is shown is not compared", False
            return
        face = BY_NAME[manifest["format"]]
        selection = selection_of(comparison, None, Making(content=content), face)
    except ContentError as error:
        yield f"what is shown cannot be chosen now: {error}", True
        return
    here = {content_of(pair).key: pair.heading for pair in selection.pairs}
    there = {one["key"]: one["heading"] for one in manifest["found"] if one["key"] in manifest["shown"]}
    lines = [
        *(f"shown in the report, not among those now: “{there[key]}”" for key in there if key not in here),
        *(f"not shown in the report, among those now: “{here[key]}”" for key in here if key not in there),
    ]
    yield from ((words, True) for words in lines)
    if not lines and content.factors is not WhichFactors.ALL:
        yield f"what is shown is what the same choice gives now: {factor_words(selection)}", False
