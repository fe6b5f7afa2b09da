"""Registers and territories for the tests of links."""

from __future__ import annotations

from typing import Any

import pandas as pd

from cohesion_plugin.core.cooperation.links.compute import compute_links
from cohesion_plugin.core.cooperation.links.model import LinkRequest, LinkResult
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import EpciUnits
from tests.unit.tiny import cell, raw_layer, siren, units_of


def field(rows: int = 4, columns: int = 4) -> EpciUnits:
    """EPCI of 10 km in a grid; number n is ``siren(n)``."""
    shapes = [cell(10 * (i % columns), 10 * (i // columns), 10, 10) for i in range(rows * columns)]
    return units_of(raw_layer(shapes, [siren(i) for i in range(rows * columns)]))


def agreement(
    identifier: str, *parties: Any, centre: int | None = None, **more: Any
) -> dict[str, list[dict]]:
    """An agreement: a party is the number of an EPCI or the columns of its row; ``themes``, ``status``, dates."""
    made: dict[str, list[dict]] = {"partie": [], "cooperation_theme": []}
    for order, party in enumerate(parties, 1):
        row = (
            {"siren": siren(party), "nom": f"EPCI {party}", "categorie": "cc"}
            if isinstance(party, int)
            else party
        )
        role = "centre" if centre is not None and party == centre else "partenaire"
        made["partie"].append(
            {
                "id": f"{identifier}/{order}",
                "cooperation": identifier,
                "ordre": order,
                "role": role,
                "pays": "FR",
                **row,
            }
        )
    for order, theme in enumerate(more.pop("themes", []), 1):
        made["cooperation_theme"].append(
            {"id": f"{identifier}/t{order}", "cooperation": identifier, "theme": theme, "ordre": order}
        )
    made["cooperation"] = [
        {
            "id": identifier,
            "intitule": f"Accord {identifier}",
            "nature": "contrat",
            "statut": "active",
            "generation": 1,
            **more,
        }
    ]
    return made


def commitment(
    identifier: str, giver: int, taker: int | None = None, what: str = "ingenierie", text: str | None = None
) -> dict[str, list[dict]]:
    """A commitment of a party of an agreement, by their places in it."""
    row = {
        "id": f"{identifier}/e{giver}{taker}{what}",
        "cooperation": identifier,
        "de_partie": f"{identifier}/{giver}",
        "vers_partie": f"{identifier}/{taker}" if taker else None,
        "objet": what,
        "texte": text,
    }
    return {"engagement": [row]}


def register_of(*parts: dict[str, list[dict]]) -> Register:
    """All these rows in one register."""
    tables: dict[str, list[dict]] = {}
    for part in parts:
        for table, rows in part.items():
            tables.setdefault(table, []).extend(rows)
    return Register.of({name: pd.DataFrame(rows) for name, rows in tables.items()})


def links_of(
    *parts: dict[str, list[dict]],
    units: EpciUnits | None = None,
    report: Report | None = None,
    **request: Any,
) -> LinkResult:
    """The layers of these agreements on the grid."""
    report = report if report is not None else Report()
    return compute_links(register_of(*parts), units or field(), LinkRequest(**request), report)
