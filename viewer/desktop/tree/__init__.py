"""The risk factors as a tree: what became of each, filtered, in two lines and a bar."""
