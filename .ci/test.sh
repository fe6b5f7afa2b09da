#!/usr/bin/env bash
# All tests, in two processes where there are two cores: each with settings of its own, and its own verdict on the way
# out. With arguments, or on one core: one process.
set -uo pipefail
cd "$(dirname "$0")/.."

PYTHON=.venv/bin/python
if [ $# -gt 0 ] || [ "$(nproc)" -lt 2 ]; then
  exec "$PYTHON" -m pytest "$@"
fi

SECOND_LOG=build/tests-second-half.log
mkdir -p build
first=() second=()
for file in tests/qgis/test_*.py; do
  case ${file##*/test_} in
    [a-d]*) first+=("$file") ;;
    *) second+=("$file") ;;
  esac
done
first+=(tests/tooling tests/unit)

QGIS_CUSTOM_CONFIG_PATH=${QGIS_CUSTOM_CONFIG_PATH:-build/headless}-second \
  "$PYTHON" -m pytest -o cache_dir=.pytest_cache/second "${second[@]}" >"$SECOND_LOG" 2>&1 &
half=$!
trap 'kill "$half" 2>/dev/null' EXIT
"$PYTHON" -m pytest "${first[@]}"
verdict=$?
wait "$half"
other=$?
printf '\n-- the other half, in a process of its own\n'
cat "$SECOND_LOG"
[ "$verdict" -eq 0 ] && [ "$other" -eq 0 ] && exit 0
printf 'tests: the first half ended with %d, the other with %d\n' "$verdict" "$other" >&2
exit 1
