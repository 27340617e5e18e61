"""The one way to the files in ``resources/``, wherever the package has been installed.

In a wheel they lie inside the package as ``_resources``; in a checkout they lie beside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, e.g. ``resource("samples")``.

    Raises:
        FileNotFoundError: the installation lacks it.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"factordiff's own file {'/'.join(parts)} is missing: reinstall factordiff")


def sample_filings() -> tuple[Path, ...]:
    """Return the four annual filings of one invented issuer that come with factordiff, the oldest first.

    Raises:
        FileNotFoundError: the installation lacks them.
    """
    return (*sorted(resource("samples", "earlier").glob("*.md")), *sample_pair())


def sample_pair() -> tuple[Path, Path]:
    """Return the two newest of the samples, which are what ``--samples`` compares, the older first.

    Raises:
        FileNotFoundError: the installation lacks them.
    """
    old, new = sorted(resource("samples").glob("*.md"))
    return old, new
