"""One reader for each way in which a sentence can come to claim something else."""
