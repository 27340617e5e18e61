"""What a report carries of itself, so that it can be checked years later against the files."""
