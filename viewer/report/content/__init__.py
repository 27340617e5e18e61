"""What a report shows: which factors, figures and notes, how they are set, in what colours."""
