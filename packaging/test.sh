#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-only
# Installs what is missing, builds everything with warnings as errors and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

usage() {
    cat <<'TEXT'
Usage: packaging/test.sh [--tidy | --quick | --asan | --tsan] [ARGUMENTS OF CTEST...]

  (nothing)  builds preset "ci" (warnings are errors) into build/ci and runs all tests and checks but clang-tidy
  --tidy     the same with clang-tidy, which takes as long as the rest together on two cores
  --quick    the same without what is labelled slow
  --asan     builds and runs under the address and undefined-behaviour sanitizers
  --tsan     builds and runs under the thread sanitizer

For example: packaging/test.sh --asan -R writer
TEXT
}

preset=ci
selection=(-E '^check_tidy$')
case "${1-}" in
--tidy) shift && selection=() ;;
--quick) shift && selection=(-LE slow) ;;
--asan) shift && preset=asan && selection=(-LE 'checks|bench') ;;
--tsan) shift && preset=tsan && selection=(-LE 'checks|bench') ;;
--help | -h) usage && exit 0 ;;
esac

touchline_install "${touchline_build_packages[@]}" "${touchline_run_packages[@]}" "${touchline_test_packages[@]}"
touchline_utf8_locale

cmake --preset "$preset" --log-level=WARNING
cmake --build --preset "$preset"
ctest --preset "$preset" "${selection[@]}" "$@"
