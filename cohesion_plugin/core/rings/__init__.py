"""Rings of EPCI around a centre: one file per method, and what they share."""
