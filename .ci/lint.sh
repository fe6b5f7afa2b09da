#!/usr/bin/env bash
# All checks of the sources; each runs even if another fails, so that one run says everything.
set -uo pipefail
cd "$(dirname "$0")/.."

failed=()
check() {
  local name=$1
  shift
  printf -- '-- %s\n' "$name"
  .venv/bin/python -m "$@" || failed+=("$name")
}

check "style" ruff check --quiet --output-format concise .
check "format" ruff format --check --output-format concise .
check "types of core" mypy
# QGS105: iface is handed over, so that panels can be tested with a stand-in.
# QGS201, QGS202: experimental guesses from a method's name, which take any read() for that of a project.
check "QGIS 4" flake8 --select=QGS --extend-ignore=QGS105,QGS201,QGS202 cohesion_plugin tests .ci
check "security" bandit --quiet --recursive cohesion_plugin --configfile pyproject.toml

if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: failed: %s\n' "$(printf '%s, ' "${failed[@]}" | sed 's/, $//')" >&2
  exit 1
fi
echo "lint: all passed"
