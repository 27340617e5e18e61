"""From characters to values: ``¥15.1 billion``, ``77.8%``, ``March 31, 2012``, ``eight``."""
