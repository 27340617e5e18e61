"""The window of factordiff: the only folder that knows Qt.

``run`` is loaded when it is asked for, so that a module of this package that needs no Qt can be imported
without the whole application, and a Qt that cannot be loaded is an ImportError of ``run`` alone.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
