"""What the colour of a link says; public ids of the parameter COLOUR."""

from __future__ import annotations

GROUP, THEME, SINGLE = "group", "theme", "single"
MODES = (GROUP, THEME, SINGLE)
