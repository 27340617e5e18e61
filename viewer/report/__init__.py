"""A comparison, with the marks and notes of its review, to hand on: HTML, PDF, DOCX, Markdown, JSON, tables.

Every name is loaded when it is first asked for: a run writes one format. What there is stands in the stub
beside this file.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
