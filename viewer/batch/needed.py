"""``factordiff batch`` where Dask or pyarrow is not installed: one line that says what to do.

They are large, and nobody who looks at two filings in a window needs them: they are an extra.
"""

from __future__ import annotations

from importlib.util import find_spec

from viewer.batch.asked import BatchFault

_NEEDED = ("dask", "distributed", "pyarrow")
"""The packages of the extra ``batch``."""


def check_installed(*, dashboard: bool = False) -> None:
    """Look whether the libraries for a run are there, without loading them.

    Args:
        dashboard: Whether Dask's dashboard is wanted, too, for which it needs another one.

    Raises:
        BatchFault: They are not.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise BatchFault(f'{" and ".join(missing)} missing: pip install "factordiff[batch]"')
    if dashboard and find_spec("bokeh") is None:
        raise BatchFault("the dashboard needs bokeh: pip install bokeh, or leave --dashboard out")
