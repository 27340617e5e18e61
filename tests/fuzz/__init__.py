"""Damaged filings by the thousand: reading each must end in a filing or in a documented error."""
