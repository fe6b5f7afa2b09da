"""How colours are seen: distances between them, for readers who confuse some, and once printed in grey."""
