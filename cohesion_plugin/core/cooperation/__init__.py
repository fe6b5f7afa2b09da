"""Cooperations between territories: the register, who is bound when, links, counts and coverage."""
