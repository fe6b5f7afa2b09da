"""What must be installed for an algorithm to run; asked without importing it."""

from __future__ import annotations

from ..adapters.dependencies import missing
from ..core.i18n import tr


def missing_sentence() -> str:
    """Empty where all is there; else a sentence that names what is missing or too old."""
    absent = [
        one.name
        if one.found is None
        else tr("{name} ({found}; {wanted} or later is needed)").format(
            name=one.name, found=one.found, wanted=one.wanted
        )
        for one in missing()
    ]
    if not absent:
        return ""
    sentence = tr("Missing Python packages: {}. The panel « Couronnes » tells how to install them.")
    return sentence.format(", ".join(absent))
