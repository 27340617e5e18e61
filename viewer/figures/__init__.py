"""The figures of a text: what is written, what it is worth (``values``), and what it claims (``claim``).

``recognise_paragraph(paragraph, context)`` finds them. Every name is loaded when it is first asked for: the
grammar of figures is large, and nothing that only shows figures needs it. What there is stands in the stub
beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
