"""What the acts of signing come to, and whether something has come in since.

The case: a review was signed on Monday; on Tuesday a colleague's file is merged into it, with acts of Sunday.
By their times they are older than the signature, but nobody who signed had seen them: a signature holds a
hash of what it was given on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.review.acts.act import Act, What
from viewer.review.acts.plain import to_text
from viewer.review.sign_off import TITLE, Signature, Signing, SignOff, SignState


def signed_off(counting: Iterable[Act], all_acts: Sequence[Act]) -> SignOff:
    """Return what the acts of signing come to.

    Args:
        counting: The acts that count, in their order.
        all_acts: All, those that are taken back too.

    Raises:
        KeyError, TypeError, ValueError: an act says something that cannot be said.
    """
    found = SignOff()
    for act in counting:
        if act.what is What.SIGN_OFF:
            found = _after(found, act)
    if not found.signatures:
        return found
    seen = {
        act.said: to_text(act.value["seen"])
        for act in counting
        if act.what is What.SIGN_OFF and act.thing != TITLE
    }
    now = digest(all_acts)
    marked = (
        replace(one, altered=bool(seen.get(one.at)) and seen[one.at] != now) for one in found.signatures
    )
    return replace(found, signatures=tuple(marked))


def _after(found: SignOff, act: Act) -> SignOff:
    if act.thing == TITLE:
        return replace(found, title=to_text(act.value["title"]))
    signature = Signature(to_text(act.value["name"]), to_text(act.value["initials"]), act.said)
    signing = Signing(to_text(act.value["signing"]))
    if signing is Signing.REOPENED:
        return replace(found, state=SignState.DRAFT, signatures=())
    if found.locked:
        # Two who signed at once, each for himself, have both signed.
        others = tuple(one for one in found.signatures if one.name != signature.name)
        signs = signing in (Signing.SIGNED, Signing.COUNTERSIGNED)
        return replace(found, signatures=(*others, signature)) if signs else found
    states = {Signing.SIGNED: SignState.SIGNED, Signing.REVIEWED: SignState.REVIEWED}
    if signing in states:
        return replace(found, state=states[signing], signatures=(signature,))
    return replace(found, state=SignState.DRAFT, signatures=()) if signing is Signing.DRAFT else found


def digest(acts: Iterable[Act]) -> str:
    """Return a hash of all that a signature is given on: each act but those of signing, in any order."""
    versions = sorted(act.version for act in acts if act.what is not What.SIGN_OFF or act.thing == TITLE)
    return hashlib.sha256("\n".join(versions).encode("utf-8", "surrogatepass")).hexdigest()
