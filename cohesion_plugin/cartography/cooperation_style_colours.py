"""Which colour a link has: by main group of themes, by main theme, or one for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ..core.cooperation.links.words import labels
from ..core.cooperation.register import Register
from ..core.i18n import pick
from ..core.resources import vocabulary
from .cooperation_style_modes import GROUP, SINGLE, THEME
from .ring_names import quoted

_FIELDS = {GROUP: "groupe", THEME: "theme"}


@dataclass(frozen=True)
class Colour:
    """One class of colour: what it selects, its name, its colour."""

    condition: str
    label: str
    colour: str


@dataclass(frozen=True)
class Colours:
    """Terms by code (label, colour), and how links take theirs from them."""

    mode: str
    terms: dict[str, tuple[str, str]]

    @classmethod
    def of(cls, register: Register, mode: str) -> Colours:
        """From the register's own vocabularies, which an agency may have extended."""
        if mode == SINGLE:
            return cls(mode, {})
        names = labels(register, "voc_groupe" if mode == GROUP else "voc_theme")
        if mode == THEME:
            return cls(mode, {str(code): (str(name), "") for code, name in names.items()})
        own = register.terms("voc_groupe")["couleur"]
        free = _spare({str(colour).upper() for colour in own.dropna()})
        return cls(mode, {str(code): (str(name), own[code] or next(free)) for code, name in names.items()})

    def classes(self, layer: QgsVectorLayer) -> list[Colour]:
        """Those that the layer holds, in the order of the vocabulary; themes beyond the palette share one."""
        style = vocabulary("cooperation_style")["line"]
        if self.mode == SINGLE:
            name = pick(vocabulary("cooperation_style")["forms"]["single"])
            return [Colour("", name, style["single"])]
        field = _FIELDS[self.mode]
        present = {str(value) for value in layer.uniqueValues(layer.fields().lookupField(field)) if value}
        known = [code for code in self.terms if code in present]
        palette = iter(style["themes"])
        made, others = [], sorted(present - set(known))
        for code in known:
            name, colour = self.terms[code]
            colour = colour or next(palette, "")
            if colour:
                made.append(Colour(f'"{field}" = {quoted(code)}', name, colour))
            else:
                others.append(code)
        if others:
            listed = ", ".join(quoted(code) for code in others)
            made.append(
                Colour(f'"{field}" IN ({listed})', pick(style["others"]["label"]), style["others"]["colour"])
            )
        none = style["none"]
        return [*made, Colour(f'"{field}" IS NULL', pick(none["label"]), none["colour"])]


def _spare(taken: set[str]) -> Iterator[str]:
    """Colours for groups that have none of their own."""
    palette = [colour for colour in vocabulary("cooperation_style")["line"]["themes"] if colour not in taken]
    while True:
        yield from palette
