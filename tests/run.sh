#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: tests/run.sh [--quick]
# Installs what tests need, builds, checks the sources, runs the sanitizers, then all tests. ctest's summary of
# all tests is the last thing it prints; anything that failed before is listed above it.
# --quick: no sanitizers, no clang-tidy.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
jobs="${CONSENTDESK_TEST_JOBS:-2}"
failed=()

main() {
    local quick='' checks=(--minutes "${CONSENTDESK_TIDY_MINUTES:-8}")
    case "${1:-}" in
        "") ;;
        --quick) quick=1 checks=(--fast) ;;
        -h | --help) sed -n 's/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | tail -n +2 && return ;;
        *) echo "Unknown option: $1. Usage: tests/run.sh [--quick]" >&2 && return 2 ;;
    esac

    cd -- "$root"
    resources/packages/install.sh run test
    step "build: dev" resources/cmake/build.sh dev
    step "checks" tests/check.sh "${checks[@]}"
    if [[ -z "$quick" ]]; then
        sanitizer asan all
        sanitizer tsan thread_tests
    fi
    all_tests
}

# step NAME COMMAND...: what fails is remembered, and the rest still runs.
step() {
    local name="$1"
    shift
    echo "=== $name"
    "$@" || failed+=("$name")
}

# sanitizer PRESET TARGET: builds the target, runs the preset's tests.
sanitizer() {
    local preset="$1" target="$2"
    step "build: $preset" resources/cmake/build.sh "$preset" "$target"
    step "tests: $preset" at_fixed_addresses ctest --preset "$preset" -j "$jobs"
}

# The thread sanitizer of GCC 12 cannot live with the address randomisation of newer kernels. Some containers
# forbid to switch it off: then it has to do as it is.
at_fixed_addresses() {
    if setarch --addr-no-randomize true 2>/dev/null; then
        setarch --addr-no-randomize "$@"
    else
        "$@"
    fi
}

all_tests() {
    echo "=== tests: dev"
    if [[ ${#failed[@]} -gt 0 ]]; then
        echo "Failed so far:"
        printf '    %s\n' "${failed[@]}"
    fi
    local status=0
    ctest --preset dev -j "$jobs" 2>&1 || status=1
    [[ ${#failed[@]} -eq 0 && "$status" -eq 0 ]]
}

main "$@"
