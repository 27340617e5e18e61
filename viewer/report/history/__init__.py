"""Several filings and the life of each risk in them, to hand on. What there is stands in the stub beside this
file."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
