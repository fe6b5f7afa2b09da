"""cohesion:createregister: an empty register of cooperations, in a GeoPackage or a schema of PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from .base import CohesionAlgorithm


class CreateRegister(CohesionAlgorithm):
    """The work is in ``adapters/register``."""

    def name(self) -> str:
        """Public id."""
        return "createregister"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Create a register of cooperations")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("register,cooperation,reciprocity contract,agreement,database,GeoPackage,PostgreSQL").split(
            ","
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Where, and a title."""
        title = QgsProcessingParameterString("TITLE", tr("Title of the register"), "", optional=True)
        title.setHelp(tr("Shown in reports and on pages; without it, the name of the file or schema."))
        self.addParameter(title)
        where = QgsProcessingParameterFileDestination(
            "REGISTER", tr("Register of cooperations"), tr("Register (*.gpkg)")
        )
        where.setHelp(
            tr(
                "A GeoPackage that does not exist yet, or postgres: and a connection with its schema, for example "
                "postgres:service=agence schema=cooperations."
            )
        )
        self.addParameter(where)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """The destination, refused early where a file is there."""
        from ..adapters.register import POSTGRES

        text = self.parameterAsFileOutput(values, "REGISTER", context).strip()
        if not text:
            raise InputError(tr("No place for the register was given."), (), tr("Choose a new GeoPackage."))
        if not text.startswith(POSTGRES):
            from ..adapters.register.geopackage_new import new_path

            text = str(new_path(Path(text)))
        return text, self.parameterAsString(values, "TITLE", context).strip()

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make it whole, or not at all."""
        from ..adapters.register import create_register
        from ..core.cooperation import schema

        text, title = collected
        store = create_register(text, title)
        feedback.pushInfo(
            tr("Register « {} » created: {}, {}.").format(
                store.title,
                tr_n("%n table(s)", len(schema.tables())),
                tr_n("%n term(s) in the vocabularies", _terms(store)),
            )
        )
        return {"REGISTER": store.text}


def _terms(store: Any) -> int:
    from ..core.cooperation import schema

    vocabularies = list(schema.schema()["vocabularies"])
    register = store.read(vocabularies)
    return sum(len(register[vocabulary]) for vocabulary in vocabularies)
