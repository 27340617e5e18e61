"""Which form, company and fiscal year a filing is for."""
