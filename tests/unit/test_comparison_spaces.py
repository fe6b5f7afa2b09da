"""Sub-spaces of a schematic map compared: communes by code or by EPCI, none counted twice."""

from __future__ import annotations

import pandas as pd

from cohesion_plugin.core.comparison.families import Families
from cohesion_plugin.core.comparison.language import read_selection
from cohesion_plugin.core.comparison.resolve import Resolver
from cohesion_plugin.core.comparison.spaces import are_spaces, with_spaces
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import EPCI_A, EPCI_B, places


def spaces(*rows: tuple[str, str, str | None]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["code", "libelle", "unites"])


def test_members_come_by_epci_and_by_commune() -> None:
    report = Report()
    made = with_spaces(
        places(), spaces(("nord", "Franges", EPCI_A), ("s", "Côté sud", f"01004, {EPCI_B}")), report
    )
    assert dict(zip(made.frame.index, made.classes)) == {
        "01001": "nord", "01002": "nord", "01003": "nord", "01004": "s", "02001": "s", "02002": None,
    }  # fmt: skip
    request = read_selection("class:nord; class:Côté sud")
    found = Resolver(Families(made), request.sets).all(request)
    assert found is not None
    assert list(found.names) == ["Franges", "Côté sud"]
    assert [int(found.mask(row).sum()) for row in range(2)] == [3, 2]
    assert report.text() == Report().text()


def test_a_commune_of_its_own_leaves_its_epci() -> None:
    made = with_spaces(places(), spaces(("a", "A", EPCI_A), ("b", "B", "01002")), Report())
    assert made.frame.index[made.classes == "b"].tolist() == ["01002"]
    assert made.frame.index[made.classes == "a"].tolist() == ["01001", "01003"]


def test_what_is_twice_or_unknown_is_said() -> None:
    report = Report()
    made = with_spaces(
        places(), spaces(("a", "A", EPCI_A), ("b", "B", f"{EPCI_A},99999"), ("c", "C", None)), report
    )
    assert set(made.classes[made.classes != None]) == {"a"}  # noqa: E711
    assert EPCI_A in report.text()
    assert "99999" in report.text()


def test_only_layers_of_sub_spaces_are_taken_for_them() -> None:
    assert are_spaces(["fid", "code", "libelle", "unites", "rang"])
    assert not are_spaces(["code_commune", "classe", "libelle"])
