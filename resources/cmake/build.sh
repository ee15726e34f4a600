#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: build.sh PRESET [TARGET]: configures and builds a preset. Says nothing when there is nothing to do,
# counts the steps when there is, and shows the log's end when something fails.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)"
preset="$1"
target="${2:-all}"
folder="$root/build/$preset"
log="$folder/build.log"

# What one clone has compiled serves the next: paths inside the project do not count.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

main() {
    cd -- "$root"
    mkdir -p -- "$folder"
    : >"$log"
    configure || fail "configured"
    build || fail "built"
}

# Ninja itself configures anew when a CMakeLists.txt changes; it does not look at presets.
configure() {
    local stamp="$folder/.configured"
    if [[ -f "$folder/build.ninja" && "$stamp" -nt "$root/CMakePresets.json" ]]; then
        return 0
    fi
    echo "Configuring $preset …"
    cmake --preset "$preset" >>"$log" 2>&1 && touch -- "$stamp"
}

build() {
    cmake --build --preset "$preset" --target "$target" 2>&1 | tee -a -- "$log" | progress
}

# Ninja's "[7/120] Building …" lines as one counter on a terminal, else as a few lines.
progress() {
    local line done=0 total=0 told=-1
    while IFS= read -r line; do
        [[ "$line" =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        done="${BASH_REMATCH[1]}" total="${BASH_REMATCH[2]}"
        ((done > 0)) || continue # the build files themselves
        if [[ -t 1 ]]; then
            printf '\rBuilding %s: step %s of %s ' "$preset" "$done" "$total"
        elif ((done * 4 / total > told)); then
            told=$((done * 4 / total))
            echo "Building $preset: step $done of $total"
        fi
    done
    if [[ -t 1 ]] && ((total > 0)); then
        echo
    fi
}

fail() {
    grep -nE 'error|FAILED' "$log" | head -n 20 >&2 || true
    echo "--- the end of the log ---" >&2
    tail -n 25 -- "$log" >&2
    echo "$preset could not be $1. The whole log: $log" >&2
    exit 1
}

main
