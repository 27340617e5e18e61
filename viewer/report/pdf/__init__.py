"""The report as pages to sign and file: a tagged PDF, set by Typst from the plan that every face shows."""
