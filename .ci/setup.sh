#!/usr/bin/env bash
# Installs what tests, demo and checks need: QGIS >= 3.40 with its Python bindings, then Python packages in .venv.
# Returns at once when nothing is missing; otherwise says in a sentence each thing that it does.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=/usr/bin/python3 # QGIS's bindings are built for the system's Python: one from pyenv or conda cannot load them
QGIS_MIN=3.40
STAMP=.venv/.setup-stamp
LOG=build/setup.log

say() { printf 'setup: %s\n' "$*"; }

stop() {
  printf 'setup: %s\n' "$1" >&2
  cat >&2 <<EOF
Please have these installed, then run the same command again:
  - QGIS $QGIS_MIN or later, with qgis_process and its Python 3 bindings, for $PYTHON
  - for $PYTHON: venv, GDAL's bindings (osgeo), numpy, scipy, matplotlib
  - lrelease, of Qt's Linguist tools; git; make
  - for tests of registers shared by a team, which are skipped without them: PostgreSQL with PostGIS, psycopg2
EOF
  if command -v apt-get >/dev/null; then debian_advice >&2; fi
  exit 1
}

find_lrelease() {
  command -v lrelease lrelease-qt5 lrelease-qt6 || ls /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease 2>/dev/null || true
}

stamp() { { cat .ci/requirements.txt .ci/setup.sh .ci/debian.sh && "$PYTHON" --version; } 2>&1 | sha256sum; }

up_to_date() {
  [ -e "$STAMP" ] && [ "$(cat "$STAMP")" = "$(stamp)" ] && command -v qgis_process >/dev/null &&
    [ -n "$(find_lrelease)" ] && .venv/bin/python -c '
from importlib.util import find_spec
raise SystemExit(not all(map(find_spec, ("qgis._core", "osgeo._gdal", "pandas", "shapely", "pyproj", "pytest"))))' 2>/dev/null
}

check_system() {
  local lacking
  [ -x "$PYTHON" ] || stop "$PYTHON is missing."
  lacking=$("$PYTHON" -c '
from importlib import import_module
for name in ("venv", "ensurepip", "numpy", "scipy", "matplotlib", "osgeo.gdal", "qgis.core"):
    try:
        module = import_module(name)
    except ImportError as error:
        print(f"{name} ({error})")
    else:
        if name == "qgis.core" and module.Qgis.QGIS_VERSION_INT < 34000:
            print(f"QGIS 3.40 or later (found {module.Qgis.QGIS_VERSION})")' 2>>"$LOG")
  command -v qgis_process >/dev/null || lacking+=$'\nqgis_process'
  [ -n "$(find_lrelease)" ] || lacking+=$'\nlrelease'
  [ -z "$lacking" ] || stop "missing: $(sed '/^$/d' <<<"$lacking" | paste -sd ',' | sed 's/,/, /g')."
}

pip_install() {
  .venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check --prefer-binary \
    -c build/constraints.txt "$@" >>"$LOG" 2>&1 && return
  tail -n 15 "$LOG" >&2
  printf 'setup: pip could not install the packages of .ci/requirements.txt (its messages are in %s).\n' "$LOG" >&2
  exit 1
}

python_packages() {
  # scipy stays the system's. Modules compiled for numpy 1 (GDAL's, matplotlib's) crash with numpy 2.
  "$PYTHON" -c '
import numpy, scipy
print(f"scipy=={scipy.__version__}")
if numpy.__version__.startswith("1."):
    print("numpy<2")' >build/constraints.txt
  if ! .venv/bin/python -c '
import pip, qgis, sys
raise SystemExit(sys.base_prefix != "/usr" or not pip.__file__.startswith(sys.prefix))' 2>/dev/null; then
    say "creating .venv from $PYTHON, so that it sees QGIS's modules."
    "$PYTHON" -m venv --clear --system-site-packages .venv
  fi
  say "installing Python packages into .venv (.ci/requirements.txt)."
  # The system's pyproj shares PROJ and its database with GDAL; tests need the one that users' pip would install.
  if ! compgen -G '.venv/lib/python3*/site-packages/pyproj' >/dev/null; then
    pip_install --ignore-installed --no-deps "$(grep '^pyproj' .ci/requirements.txt)"
  fi
  pip_install -r .ci/requirements.txt
}

# shellcheck source=debian.sh
source .ci/debian.sh

if up_to_date; then exit 0; fi
SECONDS=0
mkdir -p build
: >"$LOG"
if command -v apt-get >/dev/null; then debian_packages; fi
check_system
python_packages
stamp >"$STAMP"
say "ready, after $SECONDS s."
