"""Agreements as lines on a map: where parties are, who is linked to whom, and curves that do not hide each other."""
