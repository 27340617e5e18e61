from .json_document import history_to_json, render_history_json
from .text import render_history_text

__all__ = ["history_to_json", "render_history_json", "render_history_text"]
