"""The numbers by which many small changes are taken for one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReplacedThresholds:
    """When one phrase has taken the place of another throughout.

    Measured on sixteen pairs of real filings: with three places and a share of 0.75 each of the 14 rules
    that were found is one that a reader would give as one (``U.S.`` → ``United States``, a product's new
    name); with two places some were chance, and without a share matters of style came with them
    (``information`` → ``data``).
    """

    least: int = 3
    """Places at least."""
    consistent: float = 0.75
    """Share of the places of either phrase, of those that both filings have, in which it was exchanged."""
    kept_most: float = 3.0
    """Exceptions that are listed, for each place of the replacement at most: beyond, they are the rule."""
    longest: int = 6
    """Words of a phrase at most."""
    most_cells: int = 4_000_000
    """Words of the old side times those of the new one, in changes that stand together, at most: two chapters
    laid out as one paragraph would take seconds, and nothing in them is told."""
    years_apart: int = 5
    """By how many years a year may have moved on, at most."""


REPLACED_THRESHOLDS = ReplacedThresholds()
