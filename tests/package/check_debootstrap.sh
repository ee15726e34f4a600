#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Usage: check_debootstrap.sh PACKAGE.deb (as root): the package installs, runs and goes again in a clean Debian 12 root.
# Takes some minutes and 1.5 GB, so no test of ctest; needs Debian's archive (CONSENTDESK_MIRROR: another one than usual).
set -euo pipefail

deb="$1"
for tool in debootstrap chroot; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
[[ $EUID -eq 0 ]] || { echo "SKIP: only root can make a root"; exit 77; }
root="$(mktemp -d /var/tmp/consentdesk-root.XXXXXX)"
trap 'umount -R -- "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system -- "$root"' EXIT

inside() {
    chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# What the package brought, beside the folders that others have too.
left_behind() {
    inside find / -xdev -iname '*consentdesk*' -not -path '/consentdesk.deb' -not -path '/proc/*' -not -path '/root/*' -not -path '/var/*'
}

debootstrap --variant=minbase bookworm "$root" "${CONSENTDESK_MIRROR:-http://deb.debian.org/debian}" >/dev/null
cp /etc/resolv.conf "$root/etc/" || true
[[ ! -d /etc/apt/apt.conf.d ]] || cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
mount -t proc proc "$root/proc" 2>/dev/null || mount --bind /proc "$root/proc"
# A slave: where mounts are shared, taking it off again would take the machine's own away.
mount --rbind --make-rslave /dev "$root/dev"
cp -- "$deb" "$root/consentdesk.deb"
inside apt-get -q update >/dev/null
inside apt-get -qy install --no-install-recommends /consentdesk.deb >/dev/null
inside consentdesk --version
# The demo platform is a page of loopback: the engine starts, the page loads, its cookies are told of.
inside consentdesk visit --demo --format json | tee "$root/visit.json" | grep -q '"loaded": *true'
grep -q '"name"' "$root/visit.json"
before="$(inside dpkg-query -L consentdesk | wc -l)"
inside test -s /usr/share/applications/org.consentdesk.ConsentDesk.desktop
inside apt-get -qy purge consentdesk >/dev/null
left="$(left_behind)"
[[ -z "$left" ]] || { echo "Left behind: $left"; exit 1; }
echo "OK: $before entries installed, used, and gone"
