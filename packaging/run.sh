#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-only
# Installs what is missing, builds Touchline and starts it. Everything after the options below goes to touchline.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [--demo | --build-only] [ARGUMENTS OF TOUCHLINE...]

Installs the missing Debian packages (apt-get, with sudo when not root), builds the release preset into
build/release, and starts the console. Without a display it starts `touchline serve`.

  --demo        a scratch data directory, a webhook receiver on this machine, and simulated clubs that sign up
                through the public API; everything ends and is removed when the window closes or on Ctrl+C
  --build-only  stop after the build

See `packaging/run.sh --help-touchline` for what touchline itself understands.
TEXT
}

mode=run
case "${1-}" in
--demo) mode=demo && shift ;;
--build-only) mode=build && shift ;;
--help | -h) usage && exit 0 ;;
--help-touchline) shift && set -- --help "$@" ;;
esac

display=no
[ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && display=yes

packages=("${touchline_build_packages[@]}" "${touchline_run_packages[@]}")
# Debian ships Qt's Wayland platform apart; X11, which most Wayland desktops offer too, needs nothing more.
[ -n "${WAYLAND_DISPLAY-}" ] && [ -z "${DISPLAY-}" ] && packages+=(qt6-wayland)
touchline_install "${packages[@]}"
touchline_utf8_locale

targets=(touchline)
[ "$mode" = demo ] && targets+=(touchline_demo)
{
    echo "Building Touchline (the first time takes some minutes) ..."
    cmake --preset release -DTOUCHLINE_BUILD_TESTS=OFF --log-level=WARNING
    cmake --build --preset release --target "${targets[@]}"
} >&2
program=$PWD/build/release/bin/touchline

serve=()
if [ "$display" = no ] && [ "$mode" != build ]; then
    command_given=no
    for argument in "$@"; do
        case "$argument" in
        serve | preflight | switch | promo | club | migrate | keys | backup | restore | doctor | --help | --version)
            command_given=yes
            ;;
        esac
    done
    if [ "$command_given" = no ]; then
        serve=(serve)
        cat >&2 <<'TEXT'

No display here: starting the core without the window (touchline serve). The line that begins with
{"event":"listening" tells its address. From another terminal on this machine, with that address:
  curl http://127.0.0.1:8787/health
  build/release/bin/touchline preflight --base http://127.0.0.1:8787
  build/release/bin/touchline switch signups status
Ctrl+C stops it.

TEXT
    fi
fi

case "$mode" in
build) echo "Built $program" ;;
demo) exec build/release/bin/touchline_demo --program "$program" -- "${serve[@]}" "$@" ;;
run) exec "$program" "${serve[@]}" "$@" ;;
esac
