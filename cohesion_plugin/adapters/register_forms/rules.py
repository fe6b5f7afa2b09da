"""The rules of columns as QGIS expressions, with the sentence that a form shows."""

from __future__ import annotations

from ...core.cooperation.schema import Column
from ...core.i18n import tr


def rule(column: Column) -> tuple[str, str] | None:
    """Expression that must hold and its sentence; None where the column has no rule."""
    known = _rules().get(column.get("check", ""))
    if known is None:
        return None
    name = f'"{column["name"]}"'
    expression, sentence = known
    return f"{name} IS NULL OR {expression.format(name)}", sentence


def _rules() -> dict[str, tuple[str, str]]:
    return {
        "not_blank": ("length(trim({0})) > 0", tr("Write something here.")),
        "positive": ("{0} >= 1", tr("1 or more.")),
        "partial_date": (
            "{0} = '' OR regexp_match({0}, '^[<>]?[0-9]{{4}}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') > 0",
            tr("2019, 2019-04 or 2019-04-10; “<2020-01” for before January 2020, “>2019” for after 2019."),
        ),
        "siren": ("{0} = '' OR regexp_match({0}, '^[0-9]{{9}}$') > 0", tr("Nine digits, or nothing.")),
        "country": ("regexp_match({0}, '^[A-Z]{{2}}$') > 0", tr("Two capital letters, as FR or BE.")),
        "longitude": ("{0} BETWEEN -180 AND 180", tr("Between -180 and 180 degrees.")),
        "latitude": ("{0} BETWEEN -90 AND 90", tr("Between -90 and 90 degrees.")),
        "url": ("{0} = '' OR regexp_match({0}, '^https?://') > 0", tr("An address that begins with http.")),
        "colour": (
            "{0} = '' OR regexp_match({0}, '^#[0-9A-Fa-f]{{6}}$') > 0",
            tr("A colour as #RRGGBB, or nothing."),
        ),
        "not_itself": ('{0} <> "id"', tr("An agreement does not renew itself.")),
    }
