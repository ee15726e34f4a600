#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: instructions.sh PROGRAM [--most N] : the processor's instructions for one operation of each case, counted
# by valgrind. With --most it fails when a case takes more than N, first look-ups of a host apart. Status 77 without valgrind.
set -euo pipefail

program="$1"
most="${3:-0}"
few=1000
many=3000

command -v valgrind >/dev/null || { echo "valgrind is not installed"; exit 77; }

# Of the whole run: the start of the program is in both counts and falls out of the difference.
counted() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" --only "$1" --count "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

failed=0
while IFS= read -r name; do
    each=$((($(counted "$name" $many) - $(counted "$name" $few)) / (many - few)))
    printf '%-40s %6d instructions\n' "$name" "$each"
    # A host is looked up in the public suffix list once; that is not what every request costs.
    [[ "$name" == "new host:"* ]] && continue
    if ((each <= 0 || (most > 0 && each > most))); then
        echo "    more than $most, or not counted at all"
        failed=1
    fi
done < <("$program" --list)
exit $failed
