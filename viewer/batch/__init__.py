"""Many pairs of filings -> tables: what became of every risk and figure of 200,000 pairs, for a query.

Every name is loaded when it is first asked for, as in :mod:`viewer.comparison`. What there is stands in the
stub beside this file. The libraries for it (Dask, pyarrow) come with the extra ``batch``; where they are
missing, :func:`~viewer.batch.needed.check_installed` says so.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
