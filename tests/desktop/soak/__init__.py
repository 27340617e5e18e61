"""A long day at the window: hundreds of pairs in one process, whose memory must not grow."""
