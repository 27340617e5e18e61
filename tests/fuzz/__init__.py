"""Damaged filings by the thousand: whatever a file holds, reading it ends in a filing or a documented error."""
