"""What a program in Python is given of a comparison or a history: tables, texts by place, notebook faces.

``rows(comparison, "figures")`` is a list of dicts; which columns they have, and of which type, says
``columns("figures")``. Nothing here needs pandas; ``to_arrow`` alone needs pyarrow.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
