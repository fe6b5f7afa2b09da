"""What a booklet of territories says: chapters of sentences, tables and charts, before any page exists."""
