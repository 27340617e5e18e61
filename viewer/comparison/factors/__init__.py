"""Which old factor became which new one: paired, split, merged, moved, retitled, and why."""
