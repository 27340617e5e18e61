#!/bin/sh
# Put factordiff into the desktop's menu, for this user or, with PREFIX=/usr/local, for all.
# The command itself comes from pip; this adds the menu entry, the icon, the type of its
# files and the manual page.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share="${PREFIX:-${XDG_DATA_HOME:-$HOME/.local/share}}"
[ -z "${PREFIX:-}" ] || share="$PREFIX/share"
install -Dm644 "$here/factordiff.desktop" "$share/applications/factordiff.desktop"
install -Dm644 "$here/../../resources/icons/factordiff.svg" "$share/icons/hicolor/scalable/apps/factordiff.svg"
install -Dm644 "$here/factordiff-mime.xml" "$share/mime/packages/factordiff.xml"
install -Dm644 "$here/factordiff.1" "$share/man/man1/factordiff.1"
command -v update-mime-database > /dev/null && update-mime-database "$share/mime" || true
command -v update-desktop-database > /dev/null && update-desktop-database "$share/applications" || true
echo "factordiff is in the menu ($share/applications)"
