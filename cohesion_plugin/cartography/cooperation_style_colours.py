"""Which colour a link has: by main group of themes, by main theme, or one for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..core.cooperation.links.words import labels
from ..core.cooperation.register import Register
from ..core.i18n import pick
from ..core.resources import vocabulary
from .cooperation_style_modes import GROUP, SINGLE, THEME
from .cooperation_style_present import Present
from .ring_names import quoted

_FIELDS = {GROUP: "groupe", THEME: "theme"}


@dataclass(frozen=True)
class Colour:
    """One class of colour: what it selects, its name, its colour; whether a theme is ``known``."""

    condition: str
    label: str
    colour: str
    known: bool = True


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
            own = _of_themes(register)
            return cls(mode, {str(code): (str(name), own.get(str(code), "")) for code, name in names.items()})
        own = register.terms("voc_groupe")["couleur"]
        free = _spare({str(colour).upper() for colour in own.dropna()})
        return cls(mode, {str(code): (str(name), own[code] or next(free)) for code, name in names.items()})

    def classes(self, present: Present) -> list[Colour]:
        """Those that a layer holds, in the order of the vocabulary; themes beyond the palette share one."""
        style = vocabulary("cooperation_style")["line"]
        if self.mode == SINGLE:
            name = pick(vocabulary("cooperation_style")["forms"]["single"])
            return [Colour("", name, style["single"])]
        field = _FIELDS[self.mode]
        used = present.values(field) - {""}
        known = [code for code in self.terms if code in used]
        made, others = [], sorted(used - set(known))
        for code in known:
            name, colour = self.terms[code]
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
        return [*made, Colour(f'"{field}" IS NULL', pick(none["label"]), none["colour"], False)]


def _spare(taken: set[str]) -> Iterator[str]:
    """Colours for groups that have none of their own."""
    palette = [colour for colour in vocabulary("cooperation_style")["line"]["themes"] if colour not in taken]
    while True:
        yield from palette


def _of_themes(register: Register) -> dict[str, str]:
    """Colours of themes by code: a theme's own, else the palette's for those that most agreements have as their main
    one. Of the register and not of a layer, so that links and parties agree."""
    terms = register.terms("voc_theme")
    own = {str(code): str(colour) for code, colour in terms["couleur"].dropna().items()}
    first = register["cooperation_theme"].sort_values(["cooperation", "ordre"], kind="stable")
    count = first.drop_duplicates("cooperation")["theme"].value_counts()
    free = [str(code) for code in terms.index if str(code) not in own]
    common = sorted(free, key=lambda code: -count.get(code, 0))
    return {**dict(zip(common, vocabulary("cooperation_style")["line"]["themes"])), **own}
