"""The register in a QGIS project: its layers with labels, lists, constraints, relations and forms."""

from .project import GROUP, add_in_steps, add_register, register_layers, source_of
from .widgets import offer_rows_of

__all__ = ["GROUP", "add_in_steps", "add_register", "offer_rows_of", "register_layers", "source_of"]
