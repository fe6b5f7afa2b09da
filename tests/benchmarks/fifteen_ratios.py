"""Fifteen ratios of every commune of France, for the tests and the benches of the statistical typology."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd


def ratios(path: Path) -> pd.DataFrame:
    """Code, name, population and 15 ratios of each commune, from the census and income table."""
    t = pd.read_csv(path, dtype={"insee_com": str})
    mean = (t["P18_POP"] + t["P13_POP"]) / 2
    frame = pd.DataFrame(
        {
            "insee_com": t["insee_com"],
            "nom_com": t["nom_com"],
            "population": t["P18_POP"],
            "densite": t["P18_POP"] / t["SUPERF"],
            "evolution_population": 100 * ((t["P18_POP"] / t["P13_POP"]) ** 0.2 - 1),
            "solde_naturel": 200 * (t["NAIS1318"] - t["DECE1318"]) / mean,
            "taille_menages": t["P18_POP"] / t["P18_MEN"],
            "residences_secondaires": 100 * t["P18_RSECOCC"] / t["P18_LOG"],
            "logements_vacants": 100 * t["P18_LOGVAC"] / t["P18_LOG"],
            "proprietaires": 100 * t["P18_RP_PROP"] / t["P18_RP"],
            "concentration_emploi": 100 * t["P18_EMPLT"] / t["ACTOCC1564_18"],
            "emploi_salarie": 100 * t["P18_EMPLT_SAL"] / t["P18_EMPLT"],
            "evolution_emploi": 100 * ((t["P18_EMPLT"] + 1) / (t["P13_EMPLT"] + 1) - 1),
            "taux_chomage": 100 * t["P18_CHOM1564"] / t["P18_ACT1564"],
            "taux_activite": 100 * t["P18_ACT1564"] / t["P18_POP1564"],
            "part_15_64": 100 * t["P18_POP1564"] / t["P18_POP"],
            "etablissements": 1000 * t["ETTOT18"] / t["P18_POP"],
            "natalite": 200 * t["NAIS1318"] / mean,
        }
    )
    return frame.replace([np.inf, -np.inf], np.nan)


def fields(frame: pd.DataFrame) -> list[str]:
    """The 15 ratios."""
    return list(frame.columns[3:])
