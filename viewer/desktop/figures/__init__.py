"""Which numbers changed, by how much and where: the table of figures below the panes, and its chart."""
