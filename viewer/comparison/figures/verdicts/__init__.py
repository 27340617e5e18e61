"""One row of the ledger, judged by its own two figures: unchanged, rescaled, changed, added, removed."""
