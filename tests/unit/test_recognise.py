"""Layers as they are published, recognised by themselves."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.recognise import Fields, recognise

CODES = ["37261", "45234", "01001", "2A004"]
SIRENS = ["243700754", "244500468", "200069193", "242010056"]


def frame(**columns: list[object]) -> pd.DataFrame:
    return pd.DataFrame(columns)


LAYOUTS = {
    "ADMIN EXPRESS 2.x": (
        frame(ID=["COM1"] * 4, CODE_INSEE=["1", "2", "3", "4"], NOM_COM=list("abcd"), NOM_COM_M=list("ABCD"), INSEE_COM=CODES,
              STATUT=["Commune simple"] * 4, POPULATION=[1, 2, 3, 4], INSEE_DEP=["37", "45", "01", "2A"], CODE_EPCI=SIRENS),
        Fields("commune", "INSEE_COM", name="NOM_COM", epci="CODE_EPCI", population="POPULATION", departement="INSEE_DEP"),
    ),
    "ADMIN EXPRESS 3.x": (
        frame(ID=["COMMUNE_01"] * 4, NOM=list("abcd"), NOM_M=list("ABCD"), INSEE_COM=CODES, STATUT=["Commune simple"] * 4,
              POPULATION=[1, 2, 3, 4], INSEE_CAN=["02"] * 4, INSEE_ARR=["1"] * 4, INSEE_DEP=["37", "45", "01", "2A"],
              INSEE_REG=["24"] * 4, SIREN_EPCI=["200054781/200058519", *SIRENS[1:]]),
        Fields("commune", "INSEE_COM", name="NOM", epci="SIREN_EPCI", population="POPULATION", departement="INSEE_DEP"),
    ),
    "ADMIN EXPRESS 4.0": (
        frame(cleabs=["COMMUNE_01"] * 4, nom_officiel=list("abcd"), nom_officiel_en_majuscules=list("ABCD"), statut=["Commune"] * 4,
              code_insee=CODES, code_siren=["213702616", "214502346", "210100012", "212000046"], code_postal=["37000"] * 4,
              code_insee_du_departement=["37", "45", "01", "2A"], codes_siren_des_epci=["200054781/200058519", *SIRENS[1:]],
              population=[1, 2, 3, 4], date_du_recensement=["2022-01-01"] * 4, superficie_cadastrale=[1, 2, 3, 4]),
        Fields("commune", "code_insee", name="nom_officiel", epci="codes_siren_des_epci", population="population",
               departement="code_insee_du_departement"),
    ),
    "Etalab": (
        frame(code=CODES, nom=list("abcd"), departement=["37", "45", "01", "2A"], region=["24"] * 4, epci=SIRENS),
        Fields("commune", "code", name="nom", epci="epci", departement="departement"),
    ),
    "a user's own, by its values": (
        frame(fid=[37261, 45234, 37001, 37002], territoire=CODES, libelle=list("abcd"), groupement=[SIRENS[0]] * 2 + [SIRENS[1]] * 2, PMUN23=[1, 2, 3, 4]),
        Fields("commune", "territoire", name="libelle", epci="groupement", population="PMUN23"),
    ),
    "EPCI, ADMIN EXPRESS 3.x": (
        frame(ID=["EPCI1"] * 4, CODE_SIREN=SIRENS, NOM=list("abcd"), NATURE=["CC", "CA", "ME", "CU"]),
        Fields("epci", "CODE_SIREN", name="NOM", epci="CODE_SIREN", epci_name="NOM", nature="NATURE"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_published_layouts(layout: str) -> None:
    columns, expected = LAYOUTS[layout]
    assert recognise(columns) == expected


def test_codes_as_integers_are_recognised() -> None:
    assert recognise(frame(insee=[1001, 2691, 37261, 75056], nom=list("abcd"))).code == "insee"


def test_latest_population_wins() -> None:
    assert (
        recognise(frame(insee_com=CODES, pop_2011=[1] * 4, pop_2023=[2] * 4, pop_2018=[3] * 4)).population
        == "pop_2023"
    )


def test_the_user_may_choose() -> None:
    columns = frame(insee_com=CODES, autre=CODES[::-1], a=SIRENS, siren_epci=SIRENS)
    assert recognise(columns, "autre").with_choices(epci="a", name="", population=None) == Fields(
        "commune", "autre", epci="a"
    )


def test_a_layer_without_codes_names_its_columns() -> None:
    with pytest.raises(InputError) as error:
        recognise(frame(parcelle=["A1", "A2"], surface=[1.5, 2.5]))
    assert "parcelle, surface" in str(error.value) and error.value.remedy
