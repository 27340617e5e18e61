"""What wants a look: figures in doubt or alarm, and the places to look at before all others."""
