# System packages on Debian and its derivatives; sourced by setup.sh, which gives say, stop, find_lrelease and LOG.
# shellcheck shell=bash

QGIS_PACKAGES=(qgis python3-qgis qgis-providers)
OTHER_PACKAGES=(ca-certificates git make python3 python3-venv python3-gdal python3-matplotlib python3-numpy python3-scipy
  python3-psycopg2 postgresql postgresql-postgis fonts-dejavu fonts-liberation fonts-open-sans xvfb xauth)

# The Qt 5 tools leave Debian after release 13; either version compiles our file.
linguist() {
  if apt-cache show qttools5-dev-tools >/dev/null 2>&1; then echo qttools5-dev-tools; else echo qt6-l10n-tools; fi
}

become_root() {
  [ "${SUDO-unset}" = unset ] || return 0
  if [ "$(id -u)" = 0 ]; then
    SUDO=
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    SUDO="sudo -n"
  else
    stop "packages are missing (${wanted[*]-}), and this account may not install them: it is not root, and has no sudo without password."
  fi
}

apt_get() {
  become_root
  $SUDO env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300 "$@" >>"$LOG" 2>&1 </dev/null
}

refresh() {
  [ -z "${refreshed-}" ] || return 0
  become_root
  say "fetching apt's package lists."
  apt_get update || { tail -n 5 "$LOG" >&2; stop "apt-get update failed (its messages are in $LOG)."; }
  refreshed=1
}

install() {
  apt_get install --no-install-recommends "$@" && return
  # Lists that are weeks old name files that the mirror no longer has.
  refresh
  apt_get install --no-install-recommends "$@" ||
    { tail -n 15 "$LOG" >&2; stop "apt-get could not install these packages (its messages are in $LOG)."; }
}

version() { dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null | sed -n 's/^installed //p'; }

recent() { [ -n "$1" ] && dpkg --compare-versions "${1#*:}" ge "$QGIS_MIN"; }

candidate() { apt-cache policy qgis | sed -n 's/^ *Candidate: *\([0-9].*\)/\1/p'; }

# The release, among those that apt knows, whose QGIS is recent but not taken by default, as with backports.
release_with_qgis() {
  local number origin
  while IFS='|' read -r _ number origin; do
    if recent "${number// /}"; then
      sed -E 's/.* ([^ /]+)\/.*/\1/' <<<"$origin"
      return
    fi
  done < <(apt-cache madison qgis)
}

# Backports from the mirror that this machine already uses: its own entry for bookworm, with another suite.
add_backports() {
  local entry file line suite text target=/etc/apt/sources.list.d/cohesion-backports
  entry=$(apt-get indextargets --format '$(SOURCESENTRY)|$(RELEASE)' 'Created-By: Packages' 'Origin: Debian' \
    'Codename: bookworm' 'Component: main' | sed -n 1p)
  [ -n "$entry" ] || return 0
  suite=${entry##*|} entry=${entry%|*}
  file=${entry%:*} line=${entry##*:}
  if [ "${file##*.}" = sources ]; then
    target+=.sources
    text=$(awk -v suite="$suite" 'BEGIN { RS = ""; FS = "\n" }
      { own = 0; text = ""
        for (i = 1; i <= NF; i++) {
          if ($i ~ /^Suites:/ && index($i " ", " " suite " ")) { own = 1; $i = "Suites: bookworm-backports" }
          if ($i !~ /^#/) text = text $i "\n"
        }
        if (own) { printf "%s", text; exit } }' "$file")
  else
    target+=.list
    text=$(sed -n "${line}p" "$file" |
      sed -E 's/^(deb[[:space:]]+(\[[^]]*\][[:space:]]+)?[^[:space:]]+[[:space:]]+)[^[:space:]]+/\1bookworm-backports/')
  fi
  [[ $text == *bookworm-backports* ]] || return 0
  become_root
  say "adding bookworm-backports to apt's sources, from the mirror that this machine uses ($target)."
  printf '%s\n' "$text" | $SUDO tee "$target" >/dev/null
  apt_get update || { $SUDO rm -f "$target"; stop "this machine's mirror does not offer bookworm-backports (see $LOG)."; }
}

install_qgis() {
  local release
  if ! recent "$(candidate)"; then
    release=$(release_with_qgis)
    [ -n "$release" ] || { refresh; add_backports; release=$(release_with_qgis); }
    [ -n "$release" ] || recent "$(candidate)" || stop "no apt source of this machine has QGIS $QGIS_MIN or later."
  fi
  say "installing QGIS${release:+ from $release}: several minutes, about 2 GB on disk."
  install ${release:+-t "$release"} "${QGIS_PACKAGES[@]}"
}

debian_packages() {
  local missing=() qgis=() package
  for package in "${OTHER_PACKAGES[@]}"; do [ -n "$(version "$package")" ] || missing+=("$package"); done
  [ -n "$(find_lrelease)" ] || missing+=("$(linguist)")
  for package in "${QGIS_PACKAGES[@]}"; do recent "$(version "$package")" || qgis+=("$package"); done
  wanted=("${missing[@]}" "${qgis[@]}")
  [ ${#wanted[@]} -gt 0 ] || return 0
  become_root
  if [ -z "$(apt-get indextargets --format '$(FILENAME)' 'Created-By: Packages')" ]; then
    refresh
    missing=("${missing[@]/#qt6-l10n-tools/$(linguist)}")
  fi
  if [ ${#missing[@]} -gt 0 ]; then
    say "installing with apt: ${missing[*]}."
    install "${missing[@]}"
  fi
  [ ${#qgis[@]} = 0 ] || install_qgis
}

debian_advice() {
  cat <<EOF
On Debian 13 or later, as root:
  apt-get install --no-install-recommends ${QGIS_PACKAGES[*]} ${OTHER_PACKAGES[*]} $(linguist)
On Debian 12 the same, with the option -t bookworm-backports, after adding that release to apt's sources.
EOF
}
