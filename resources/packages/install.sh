#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: install.sh LIST... : installs what is missing of the Debian packages in LIST (run, test).
# Says nothing and takes a moment when nothing is missing. Asks nothing.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
log=

main() {
    local missing
    missing="$(missing_packages "$@")"
    [[ -n "$missing" ]] || return 0
    echo "These Debian packages are missing and will be installed with apt-get:"
    reasons "$@" | awk 'NR == FNR { wanted[$1]; next } $1 in wanted { print "    " $0 }' <(echo "$missing") -
    # One package a line, none with a space: splitting is meant.
    # shellcheck disable=SC2086
    install_packages $missing
}

# The lines of the lists without comments: a name and a reason each.
reasons() {
    local list
    for list in "$@"; do
        sed -e '/^#/d' -e '/^[[:space:]]*$/d' "$here/$list.txt"
    done
}

missing_packages() {
    local names
    names="$(reasons "$@" | cut -d' ' -f1)"
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian system. Please install what these packages are called here:" "${names//$'\n'/ }" >&2
        return 0
    fi
    # dpkg-query fails when it does not know one of the names; what it prints is complete all the same.
    # shellcheck disable=SC2086
    { dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $names 2>/dev/null || true; } |
        sed -n 's/^ii //p' | sort -u | comm -13 - <(sort -u <<<"$names")
}

install_packages() {
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        echo "Only root may install packages, and there is no sudo." >&2
        give_up "$@"
    fi
    log="$(mktemp)"
    trap 'rm -f "$log"' EXIT
    # The lists of packages are fetched only when without them something cannot be found or downloaded.
    if ! apt_install "$@"; then
        echo "Fetching the current lists of packages first."
        as_root apt-get -q update >"$log" 2>&1 || give_up "$@"
        apt_install "$@" || give_up "$@"
    fi
    echo "Installed."
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$@" >"$log" 2>&1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

give_up() {
    [[ -z "$log" ]] || tail -n 15 "$log" >&2
    echo "The packages could not be installed. As root: apt-get update && apt-get install $*" >&2
    exit 1
}

main "$@"
