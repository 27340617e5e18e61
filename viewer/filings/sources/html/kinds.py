"""What a tag does to the blocks around it: ``<p>`` begins one, ``<i>`` does not, ``<script>`` is no text."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What an element does to the blocks around it."""

    INLINE = 0
    BLOCK = 1
    HIDDEN = 2
    BREAK = 3
    RULE = 4
    TABLE = 5
    PRE = 6
    LINK = 7
    ITEM = 8


_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup html legend main menu nav ol p section summary tbody td "
    "tfoot th thead tr ul"
)
_HIDDEN_TAGS = (
    "head title script style template noscript object applet svg select option iframe ix:header ix:hidden"
)
NO_TEXT = frozenset(_HIDDEN_TAGS.split())
"""Tags whose content is no text of the page, unlike that of an element that is styled so as not to show."""
KINDS = {
    **dict.fromkeys(_BLOCK_TAGS.split(), Kind.BLOCK),
    **dict.fromkeys(NO_TEXT, Kind.HIDDEN),
    **dict.fromkeys(("pre", "xmp", "listing", "plaintext"), Kind.PRE),
    "br": Kind.BREAK,
    "hr": Kind.RULE,
    "table": Kind.TABLE,
    "a": Kind.LINK,
    "li": Kind.ITEM,
}
