# What every packing script knows. To be sourced; PROGRAM names the binary to pack, OUT the folder for the packages.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
name=contractbook-setup
version=$("$root/packaging/version" plain)
program=${PROGRAM:-$root/target/release/$name}
out=${OUT:-$root/target/packages}
# The same source gives the same packages.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
# Set to the address of whoever publishes.
maintainer=${MAINTAINER:-The Contractbook Setup Assistant authors <noreply@contractbook.com>}
[ -f "$program" ] || { echo "$(basename "$0"): there is no $program; build it first" >&2; exit 1; }
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A folder that only its maker may enter is no place for what goes into a package.
chmod 755 "$work"
umask 022
