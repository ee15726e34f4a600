#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: check_installed.sh BUILD_FOLDER: what `cmake --install` and CPack make of a build, as Debian's own tools judge it.
set -euo pipefail

build="$1"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
id=org.consentdesk.ConsentDesk

main() {
    for tool in desktop-file-validate appstreamcli lintian dpkg-shlibdeps man; do
        command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
    done
    installed
    package
}

installed() {
    DESTDIR="$work/root" cmake --install "$build" --prefix /usr >/dev/null
    local share="$work/root/usr/share"
    "$work/root/usr/bin/consentdesk" --version | grep -q '^ConsentDesk\|^consentdesk'
    served "$work/root/usr/bin/consentdesk"
    desktop-file-validate "$share/applications/$id.desktop"
    appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
    for size in 16 24 32 48 64 128 256 512; do
        file -b "$share/icons/hicolor/${size}x$size/apps/$id.png" | grep -q "^PNG image data, $size x $size"
    done
    test -s "$share/icons/hicolor/scalable/apps/$id.svg"
    local complaints
    complaints="$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/consentdesk.1.gz" 2>&1 >/dev/null)"
    [[ -z "$complaints" ]] || { echo "$complaints"; return 1; }
}

# The demo platform's plugin is found beside the program.
served() {
    mkdir -p -- "$work/home"
    HOME="$work/home" XDG_CACHE_HOME='' XDG_CONFIG_HOME='' XDG_DATA_HOME='' "$1" visit --demo --settle=0 --format json >"$work/visit.json" 2>"$work/visit.err" ||
        { cat "$work/visit.err"; return 1; }
    grep -q '"loaded": *true' "$work/visit.json"
}

package() {
    (cd "$build" && cpack --config CPackConfig.cmake -B "$work/package") >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; return 1; }
    local deb=("$work/package"/*.deb)
    dpkg-deb --field "${deb[0]}" Depends | grep -q libqt6webenginecore6
    # Findings of these tags are a matter of Debian's own archive, not of a package that a project hands out.
    lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs --allow-root "${deb[0]}"
    echo "OK: $(basename -- "${deb[0]}")"
}

main
