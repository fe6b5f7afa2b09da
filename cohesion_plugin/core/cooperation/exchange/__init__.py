"""Registers from files and back: the template, profiles of other files, names matched to SIREN, what would change."""
