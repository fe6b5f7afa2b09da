"""Typologies of communes: data in resources/typologies, rules here, and what changes from one to another."""
