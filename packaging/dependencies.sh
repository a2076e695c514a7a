# SPDX-License-Identifier: GPL-3.0-only
# shellcheck shell=bash disable=SC2034
# The Debian packages Touchline needs, listed once, and how to install the missing ones. Sourced by run.sh and test.sh.
# "a|b" means: a where the release has it, else b (Debian 12 and 13 split some packages differently).

touchline_build_packages=(
    build-essential
    cmake
    ninja-build
    pkgconf
    qt6-base-dev
    qt6-base-dev-tools
    qt6-charts-dev
    libqt6opengl6-dev
    qt6-httpserver-dev
    qt6-svg-dev
    qt6-tools-dev
    qt6-l10n-tools
    qcoro-qt6-dev
    libboost-dev
    libcurl4-openssl-dev
    libjwt-dev
    libsodium-dev
    libsqlite3-dev
    libtomlplusplus-dev
    prometheus-cpp-dev
    zlib1g-dev
)

touchline_run_packages=(
    ca-certificates
    libqt6sql6-sqlite
    "qt6-svg-plugins|libqt6svg6"
    fonts-inter
    fonts-dejavu-core
)

# ccache and mold only make the second build faster; clang-tidy-19, clang-format-19, shellcheck, python3-yaml and
# promtool (in prometheus) are what tests/checks and the metrics test run; python3-aiosmtpd and openssl
# make the SMTP server that tests send to; xvfb gives a test a screen for a real window;
# dnsmasq-base is the name server, and iproute2 sets up the network, of the test that leads webhooks astray;
# chromium is the browser in which tests/web signs clubs up.
touchline_test_packages=(
    ccache
    mold
    python3
    python3-yaml
    python3-aiosmtpd
    openssl
    clang-format-19
    clang-tidy-19
    shellcheck
    prometheus
    xvfb
    dnsmasq-base
    iproute2
    chromium
)
# The check of webhook signatures and the tests in a browser run libraries of npm's. Both are taken as they are where
# they came from elsewhere: other people's nodejs packages bring npm along and conflict with Debian's.
command -v node >/dev/null || touchline_test_packages+=(nodejs)
command -v npm >/dev/null || touchline_test_packages+=(npm)

touchline_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints the wanted packages (arguments) of which no alternative is installed.
touchline_missing() {
    local wanted alternative
    for wanted in "$@"; do
        for alternative in ${wanted//|/ }; do
            touchline_installed "$alternative" && continue 2
        done
        echo "$wanted"
    done
}

touchline_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what is missing of the wanted packages (arguments); calls apt-get only when something is.
touchline_install() {
    local missing=() chosen=() wanted alternative
    mapfile -t missing < <(touchline_missing "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0

    if ! command -v apt-get >/dev/null; then
        echo "This script installs with apt-get (Debian 12 or 13). Please install the counterparts of: ${missing[*]}" >&2
        return 1
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing packages: ${missing[*]//|*/}" >&2
        echo "Neither root nor sudo is at hand. As root, run: apt-get install --no-install-recommends ${missing[*]//|*/}" >&2
        return 1
    fi

    echo "Missing Debian packages: ${missing[*]//|*/}"
    echo "Installing them with apt-get$([ "$(id -u)" -eq 0 ] || echo ' through sudo')."
    touchline_as_root apt-get update -q || echo "apt-get update had errors; going on with the lists at hand." >&2
    for wanted in "${missing[@]}"; do
        for alternative in ${wanted//|/ }; do
            if apt-cache show --no-all-versions "$alternative" >/dev/null 2>&1; then
                chosen+=("$alternative")
                continue 2
            fi
        done
        chosen+=("${wanted%%|*}")
    done
    case " ${chosen[*]} " in
    *" prometheus "*)
        # Only its promtool is wanted, not a daemon on this machine.
        if [ -d /run/systemd/system ]; then
            touchline_as_root systemctl mask --runtime --quiet prometheus.service || true
        fi
        ;;
    esac
    touchline_as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${chosen[@]}"
}

# Qt wants a UTF-8 locale and complains without one.
touchline_utf8_locale() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        unset LC_ALL
        export LC_CTYPE=C.UTF-8
    fi
}
