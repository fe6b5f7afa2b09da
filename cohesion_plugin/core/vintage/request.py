"""What is asked of a conversion: years, columns, and what becomes of each field."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from ..i18n import tr

SUM, SHARE, MEAN, KEEP, CLASS = "sum", "share", "mean", "keep", "class"
LARGEST, MIXED = "largest", "mixed"
NAME, DEPARTEMENT = "name", "departement"
CLASS_RULES = (LARGEST, MIXED)


@dataclass(frozen=True)
class ConvertRequest:
    """``from_year`` and ``to_year``: COG years; 0: found from the codes, the last one of the movement file.

    ``code``: column of codes, empty: recognised. ``chosen``: rule (SUM, SHARE, MEAN, KEEP or CLASS) by field.
    ``weight``: field of the weighted means and of the largest commune, empty: population. ``class_rule``: LARGEST or
    MIXED, for fields of the rule CLASS.
    """

    code: str = ""
    from_year: int = 0
    to_year: int = 0
    chosen: tuple[tuple[str, str], ...] = ()
    weight: str = ""
    class_rule: str = LARGEST

    @classmethod
    def of(
        cls,
        fields: dict[str, list[str]],
        code: str = "",
        from_year: int = 0,
        to_year: int = 0,
        weight: str = "",
        class_rule: str = LARGEST,
    ) -> ConvertRequest:
        """From lists of fields by rule. Raises InputError where a field has two rules."""
        chosen: dict[str, str] = {}
        twice = []
        for rule, names in fields.items():
            for name in names:
                if chosen.setdefault(name, rule) != rule:
                    twice.append(name)
        if twice:
            raise InputError(
                tr("These fields were given two rules: {}.").format(", ".join(twice)),
                (),
                tr("Leave each in one list only."),
            )
        return cls(code, from_year, to_year, tuple(chosen.items()), weight, class_rule)
