"""Typology files read and checked: the plugin's own and the user's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..i18n import tr


def read_json(path: Path) -> Any:
    """The content of a JSON file. Raises InputError that names the line where it is broken."""
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(
            tr("The file {} can't be read.").format(path),
            [error.strerror or str(error)],
            tr("Check its path and rights."),
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            tr("The file {} is not text in UTF-8.").format(path), (), tr("Save it as UTF-8.")
        ) from error
    except json.JSONDecodeError as error:
        raise InputError(
            tr("The file {} is not valid JSON.").format(path),
            [tr("line {}, column {}: {}").format(error.lineno, error.colno, error.msg)],
            tr("Correct this line, or save the rules again from the panel."),
        ) from error
