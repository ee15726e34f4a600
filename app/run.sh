#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: app/run.sh [URL] [OPTION...]
# Installs what is missing, builds ConsentDesk and runs it: on URL, or on the built-in demo platform.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
program="$root/build/release/app/consentdesk"

main() {
    "$root/resources/packages/install.sh" run
    "$root/resources/cmake/build.sh" release consentdesk
    warn_root
    if is_subcommand "${1:-}"; then
        exec "$program" "$@"
    fi
    local what=(--demo) picture="$root/build/consentdesk-demo.png"
    if [[ $# -gt 0 && "$1" != -* ]]; then
        what=("$1")
        picture="$root/build/consentdesk-visit.png"
        shift
    fi
    if has_display; then
        exec "$program" "${what[@]}" "$@"
    fi
    visit_without_display "$picture" "${what[@]}" "$@"
}

# What the program itself answers, with or without a display.
is_subcommand() {
    [[ "$1" =~ ^(visit|classify|policy|-h|--help|-v|--version)$ ]]
}

has_display() {
    [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]
}

# The program does the switching off, and only for root; nothing here may.
warn_root() {
    if [[ $EUID -eq 0 ]]; then
        echo "WARNING: you are root, so the browser engine's sandbox is switched off." >&2
        echo "         Run this as an ordinary user to visit pages you do not trust." >&2
    fi
}

visit_without_display() {
    local picture="$1" status=0
    shift
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): the same without a window." >&2
    rm -f -- "$picture"
    "$program" visit --screenshot "$picture" --format text "$@" || status=$?
    if [[ -f "$picture" ]]; then
        echo "Screenshot: $picture" >&2
    fi
    return "$status"
}

main "$@"
