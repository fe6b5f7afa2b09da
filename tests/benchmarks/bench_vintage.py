"""A table of the 35 357 communes of 2018 carried to 2025, against what a script does: each commune through each movement."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench_common import SHARED, Case, Stages

MOVEMENTS = SHARED / "published" / "v_mvt_commune_2025.csv"
TABLE = "communes_2018.csv"
FIELDS = [f"f{i}" for i in range(10)]
FROM, TO = 2018, 2025


def write_table(folder: Path) -> None:
    """All communes of 2018 with ten whole numbers each."""
    import sys

    import numpy as np
    import pandas as pd
    from bench_common import ROOT

    sys.path.insert(0, str(ROOT))
    from cohesion_plugin.core.report import Report
    from cohesion_plugin.core.vintage.movements import commune_movements
    from cohesion_plugin.core.vintage.timeline import timeline

    movements = commune_movements(_movements(), MOVEMENTS.stem, Report())
    lives = timeline(movements)
    codes = movements.names.index.difference(lives.codes).union(lives.active_codes(FROM))
    numbers = np.random.default_rng(0).integers(0, 10_000, (len(codes), len(FIELDS)))
    frame = pd.DataFrame({"code_commune": codes, **dict(zip(FIELDS, numbers.T))})
    frame.to_csv(folder / TABLE, index=False)


def _movements() -> Any:
    import pandas as pd

    return pd.read_csv(MOVEMENTS, dtype=str, keep_default_na=False)


def plugin(folder: Path, stages: Stages) -> str:
    """The algorithm as a user runs it, from two CSV files to a written table and the list of what it touched."""
    from qgis import processing

    out = str(folder / "converted.csv")
    processing.run(
        "cohesion:convertvintage",
        {
            "TABLE": str(folder.parent / TABLE), "MOVEMENTS": str(MOVEMENTS), "TO_YEAR": TO, "SUM_FIELDS": FIELDS,
            "CONVERTED": out, "REPORT": str(folder / "report.csv"),
        },
    )  # fmt: skip
    return out


def script(folder: Path, stages: Stages) -> str:
    """Each commune through each movement of its code, in order, then a sum; splits are not divided."""
    import numpy as np
    import pandas as pd

    with stages("read"):
        frame = pd.read_csv(folder.parent / TABLE, dtype={"code_commune": str})
        links = _links()
    totals: dict[str, Any] = {}
    with stages("loop over communes"):
        for _, row in frame.iterrows():
            code, day = row["code_commune"], ""
            while True:
                later = links[(links["COM_AV"] == code) & (links["DATE_EFF"] >= day)]
                if later.empty:
                    break
                code, day = later.iloc[0]["COM_AP"], later.iloc[0]["DATE_EFF"]
            totals[code] = totals.get(code, np.int64(0)) + row[FIELDS].to_numpy(dtype="int64")
    return _written(pd.DataFrame.from_dict(totals, orient="index", columns=FIELDS), folder, stages)


def joined(folder: Path, stages: Stages) -> str:
    """The same, well written: a table of passage by joins, one per year, and one sum."""
    import pandas as pd

    with stages("read"):
        frame = pd.read_csv(folder.parent / TABLE, dtype={"code_commune": str})
        links = _links()
    with stages("joins"):
        for _, moves in links.groupby("DATE_EFF"):
            after = moves.drop_duplicates("COM_AV").set_index("COM_AV")["COM_AP"]
            frame["code_commune"] = frame["code_commune"].map(after).fillna(frame["code_commune"])
        totals = frame.groupby("code_commune")[FIELDS].sum()
    return _written(totals, folder, stages)


def _links() -> Any:
    links = _movements()
    links = links[
        (links["TYPECOM_AV"] == "COM") & (links["TYPECOM_AP"] == "COM") & (links["COM_AV"] != links["COM_AP"])
    ]
    links = links[(links["DATE_EFF"] > f"{FROM}-01-01") & (links["DATE_EFF"] <= f"{TO}-01-01")]
    return links[~links["MOD"].isin(["20", "21", "30"])].sort_values("DATE_EFF")


def _written(totals: Any, folder: Path, stages: Stages) -> str:
    with stages("write"):
        out = folder / "converted.csv"
        totals.rename_axis("code_commune").to_csv(out)
    return str(out)


def same_tables(paths: dict[str, str]) -> str:
    """Totals, and every commune but those that come out of a split, which scripts leave in one piece."""
    import pandas as pd

    ours, *others = (
        pd.read_csv(path, dtype={"code_commune": str}).set_index("code_commune")[FIELDS]
        for path in paths.values()
    )
    trace = pd.read_csv(Path(next(iter(paths.values()))).with_name("report.csv"), dtype={"code_apres": str})
    split = set(trace.loc[trace["part"] < 1, "code_apres"])
    # Beaumont was merged in 2019 and re-established in 2024: the scripts leave it where it was merged.
    split |= {"60054", "60694"}
    for theirs in others:
        assert (ours.sum() == theirs.sum()).all(), "totals differ"
        same = ours.drop(index=list(split & set(ours.index)))
        differ = (same != theirs.reindex(same.index)).any(axis=1)
        assert not differ.any(), f"{differ.sum()} communes, first {differ[differ].index[:5].tolist()}"
    return (
        f"Yes, the same totals and the same {len(same)} communes; {len(ours) - len(same)} come out of splits, which the "
        "scripts do not divide."
    )


CASES = [
    Case(
        "35 357 communes of 2018 and ten counts carried to 2025 by Insee's movements, from CSV to CSV. The plugin also "
        "finds the year, divides splits by population and writes what it touched; neither script does.",
        {
            "plugin: cohesion:convertvintage": plugin,
            "script, each commune through its movements": script,
            "script, well written, one join per day": joined,
        },
        (MOVEMENTS,),
        write_table,
        same_tables,
        once=("script, each commune through its movements",),
    )
]
