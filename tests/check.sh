#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: tests/check.sh [--fast | --all | --minutes N]: every check of the sources, for people and for CI.
# Prints [OK] or [FAIL] for each, with details and notes, and fails when one did. clang-tidy reads the product's sources; with --all
# those of the tests too, which takes twice as long; with --fast none; with --minutes those that it gets to, the newest first.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
python=/usr/bin/python3 # another one in PATH may not see Debian's packages
[[ -x "$python" ]] || python=python3
failed=()

main() {
    cd -- "$root"

    check "layout of the code (clang-format)" check_format
    check "layers: core <- ui <- app" "$python" tests/check_layers.py
    check "licence in every source" "$python" tests/check_sources.py licence
    check "a README in every folder" "$python" tests/check_sources.py readmes
    check "nothing left from debugging" "$python" tests/check_sources.py words
    check "white space" "$python" tests/check_sources.py whitespace
    check "no sentence that cannot be translated" "$python" tests/check_sources.py sentences
    check "scripts (shellcheck)" check_scripts
    check "Python compiles" check_python
    check "every sentence in every language" check_translations
    check "the checks can fail" "$python" tests/check_selftest.py
    if [[ "${1:-}" != --fast ]]; then
        local parts=("$root/core/" "$root/ui/" "$root/app/")
        [[ "${1:-}" != --all ]] || parts=()
        [[ "${1:-}" != --minutes ]] || parts+=("$@")
        check "mistakes in the code (clang-tidy)" "$python" tests/check_tidy.py "${parts[@]}"
    fi
    conclude
}

# check NAME COMMAND...: one line when it passes, the command's words when it does not.
check() {
    local name="$1" output
    shift
    if output="$("$@" 2>&1)"; then
        echo "[OK] $name"
        sed -n 's/^note: /    /p' <<<"$output"
    else
        echo "[FAIL] $name"
        # A prefix for each line of many: sed, not a parameter expansion.
        # shellcheck disable=SC2001
        sed 's/^/    /' <<<"$output"
        failed+=("$name")
    fi
}

# Files of the project, NUL between them: files_like PATTERN...
files_like() {
    "$python" tests/project_files.py "$@"
}

check_format() {
    local program=clang-format
    ! command -v clang-format-14 >/dev/null || program=clang-format-14
    "$program" --version | grep -q 'version 14\.' || { echo "clang-format 14 is wanted: $("$program" --version)"; return 1; }
    files_like '*.cpp' '*.h' | xargs -0 -r "$program" --dry-run --Werror
}

check_scripts() {
    files_like '*.sh' '.ci/*' | xargs -0 -r shellcheck --external-sources --source-path=SCRIPTDIR
}

check_python() {
    files_like '*.py' | xargs -0 -r "$python" -c '
import sys
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        compile(file.read(), name, "exec")
'
}

# What lupdate would add now is not translated yet.
check_translations() {
    local lupdate=/usr/lib/qt6/bin/lupdate folder language
    [[ -x "$lupdate" ]] || { echo "lupdate is not installed (Debian: qt6-tools-dev)"; return 1; }
    folder="$(mktemp -d)"
    cp -- resources/translations/*.ts "$folder"
    for language in fr ja; do
        timeout 120 "$lupdate" -silent -no-obsolete -locations none core ui app -ts "$folder/consentdesk_$language.ts" || return 1
    done
    timeout 120 "$lupdate" -silent -pluralonly -no-obsolete -locations none core ui app -ts "$folder/consentdesk_en.ts" || return 1
    "$python" tests/check_translations.py "$folder"/*.ts || return 1
    rm -r -- "$folder"
}

conclude() {
    if [[ ${#failed[@]} -gt 0 ]]; then
        echo "${#failed[@]} checks failed:"
        printf '    %s\n' "${failed[@]}"
        return 1
    fi
    echo "All checks passed."
}

main "$@"
