"""What must be installed for an algorithm to run; asked without importing it."""

from __future__ import annotations

from importlib.util import find_spec

from ..core.i18n import tr

PACKAGES = ("numpy", "pandas", "shapely", "pyproj")


def missing_sentence() -> str:
    """Empty where all is there; else a sentence that names what is missing."""
    absent = [name for name in PACKAGES if find_spec(name) is None]
    if not absent:
        return ""
    return tr("Missing Python packages: {}. The panel « Couronnes » tells how to install them.").format(", ".join(absent))
