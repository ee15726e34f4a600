#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: check_debootstrap.sh PACKAGE.deb (as root): the package installs, runs and goes again in a clean Debian 12 root.
# Takes some minutes and 1.5 GB, so no test of ctest; needs Debian's archive.
set -euo pipefail

deb="$1"
root="$(mktemp -d /var/tmp/consentdesk-root.XXXXXX)"
trap 'umount -R -- "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system -- "$root"' EXIT

inside() {
    chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

debootstrap --variant=minbase bookworm "$root" "${CONSENTDESK_MIRROR:-http://deb.debian.org/debian}" >/dev/null
cp /etc/resolv.conf "$root/etc/" || true
[[ ! -d /etc/apt/apt.conf.d ]] || cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
mount -t proc proc "$root/proc" 2>/dev/null || mount --bind /proc "$root/proc"
mount --rbind /dev "$root/dev"
cp -- "$deb" "$root/consentdesk.deb"
inside apt-get -q update >/dev/null
inside apt-get -qy install --no-install-recommends /consentdesk.deb >/dev/null
inside consentdesk --version
# The demo platform needs no network: the engine starts, a page loads, a cookie is told of.
inside consentdesk visit --demo --format json | grep -q '"loaded": *true'
before="$(inside dpkg-query -L consentdesk | wc -l)"
inside apt-get -qy purge consentdesk >/dev/null
left="$(inside find / -xdev -iname '*consentdesk*' -not -path '/consentdesk.deb' -not -path '/proc/*' -not -path '/root/*' -not -path '/var/*')"
[[ -z "$left" ]] || { echo "Left behind: $left"; exit 1; }
echo "OK: $before entries installed, used, and gone"
