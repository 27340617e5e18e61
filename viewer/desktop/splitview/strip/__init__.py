"""The overview beside the panes: the whole content at a glance."""
