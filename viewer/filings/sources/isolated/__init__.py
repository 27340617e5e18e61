"""Reading in a process of its own what a library in C may crash on, loop in or fill the memory with."""
