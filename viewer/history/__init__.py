"""From several filings of one issuer to the life of each risk: when it came in, what became of it, when it
went.

Every name is loaded when it is first asked for, as in :mod:`viewer.comparison`. What there is stands in the
stub beside this file.

``from viewer import history`` gives this package, and ``history(filings)`` calls it: ``history`` is the name
of the package and of what it does, and Python keeps one thing under one name, the package as soon as anything
has imported it. A function put there instead would be gone after the first ``import viewer.history``; kept
there by force, it would take ``viewer.history.History`` away. So the package may be called. For checkers of
types ``viewer.history`` is the function (``viewer/__init__.pyi``); ``from viewer.history import …`` is
what it always was.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import lazy_loader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.comparison.options import Options
    from viewer.comparison.stages import Cancel, Progress
    from viewer.filings.model import Filing
    from viewer.history.comparisons import Comparisons
    from viewer.history.model import History

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


class CallablePackage(ModuleType):
    """The package as what ``from viewer import history`` gives: calling it follows the risks."""

    def __call__(
        self,
        filings: Sequence[Filing],
        options: Options | None = None,
        *,
        comparisons: Comparisons | None = None,
        progress: Progress | None = None,
        should_cancel: Cancel | None = None,
    ) -> History:
        """Follow every risk through several filings of one issuer: :func:`viewer.history.history`."""
        from viewer.comparison.options import Options
        from viewer.history.stages import history

        return history(
            filings,
            options or Options(),
            comparisons=comparisons,
            progress=progress,
            should_cancel=should_cancel,
        )


sys.modules[__name__].__class__ = CallablePackage
