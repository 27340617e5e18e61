from .asked import BatchAsked, BatchFault, BatchPair
from .manifest import pairs_of_manifest
from .needed import check_installed
from .stages import BatchResult, run_batch

__all__ = [
    "BatchAsked",
    "BatchFault",
    "BatchPair",
    "BatchResult",
    "check_installed",
    "pairs_of_manifest",
    "run_batch",
]
