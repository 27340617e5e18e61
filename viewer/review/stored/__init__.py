"""Reviews as they lie on disk: their JSON form, how two copies are merged, and how one is found again."""
