"""What a page's tagged facts may be at most. A page is untrusted; what is beyond is not read as a fact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactThresholds:
    """Bounds of reading facts."""

    facts: int = 100_000
    """Facts of one page; the rest is left out."""
    resources: int = 100_000
    """Contexts and units of one page."""
    dimensions: int = 12
    """Dimensions of one context."""
    name: int = 300
    """Bytes of a name: of a concept, a member, a unit."""
    tag: int = 4_000
    """Bytes of a tag, attributes included; a longer one is none."""
    content: int = 2_000
    """Bytes between a fact's tags, markup included; more is no number."""
    digits: int = 24
    """Digits of a value before its scale is applied, as of the figures that it is compared with."""
    scale: int = 18
    """Power of ten that a number is scaled by, either way."""
    decimals: int = 24
    """Decimal places that a fact may name as right, either way."""


FACTS = FactThresholds()
