"""How codes and numbers are said to the user, in the current language."""

from __future__ import annotations

import unicodedata
from typing import Any

from qgis.core import NULL
from qgis.PyQt.QtCore import QLocale

from ..cartography.ring_symbols import palette, ring_entry, ring_label
from ..core.i18n import language, pick, tr
from ..core.resources import vocabulary

DASH = "–"


def fold(text: str) -> str:
    """Lower case without accents or ligatures: how the user's typing is compared with names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    spaced = "".join(" " if char in "-'’" else char for char in decomposed)
    return "".join(char for char in spaced if not unicodedata.combining(char))


def method_label(method: str) -> str:
    """The name of a method of rings."""
    return pick(vocabulary("ring_methods")["methods"][method]["label"])


def method_explanation(method: str) -> str:
    """What the method means, in a few lines."""
    return pick(vocabulary("ring_methods")["methods"][method]["explanation"])


def nature_label(code: str | None) -> str:
    """A legal nature in words, the code itself where it is unknown."""
    nature = vocabulary("legal_natures")["natures"].get(code)
    return pick(nature["label"]) if nature else (code or "")


def ring_text(ring: int | None) -> str:
    """« 1st ring », « Métropole » for the centre, « Neighbouring métropole » where there is no ring."""
    return pick(palette()["neighbour"]["label"]) if ring is None else ring_label(ring)


def ring_colour(ring: int | None) -> str:
    """The colour a ring has on the map, the key of a table's row."""
    return str((palette()["neighbour"] if ring is None else ring_entry(ring))["colour"])


def change_text(change: str) -> str:
    """What the second definition changes for an EPCI."""
    entry = palette()["change"].get(change)
    return pick(entry["label"]) if entry else change


def change_colour(change: str) -> str | None:
    """Its colour on the map."""
    entry = palette()["change"].get(change)
    return str(entry["colour"]) if entry else None


def number(value: float | int, decimals: int = 0) -> str:
    """A number as the plugin's language writes it, whatever the machine: a French sentence has no « 301,339 »."""
    locale = QLocale(language())
    text = locale.toString(int(value)) if decimals == 0 else locale.toString(float(value), "f", decimals)
    # The narrow no-break space of French is missing from many fonts.
    return str(text).replace("\u202f", "\u00a0")


def bare(value: float | int | None) -> str:
    """A number for a spreadsheet: the language's decimal sign, no separator of thousands; empty for none or NaN."""
    if value is None or value != value:
        return ""
    locale = QLocale(language())
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(locale.toString(value) if isinstance(value, int) else locale.toString(float(value), "g", 12))


def plain_value(value: Any) -> Any:
    """None for QGIS's NULL."""
    return None if value is None or value == NULL else value


def joined(names: list[str], shown: int) -> str:
    """The first names, and how many are left out."""
    if len(names) <= shown:
        return ", ".join(names)
    return tr("{names} and {count} more").format(names=", ".join(names[:shown]), count=len(names) - shown)
