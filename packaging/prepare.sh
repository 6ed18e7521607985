# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share; read by them, not run by itself.
# Installs what is missing (Debian's packages; npm for the pinned SQLite), configures and builds.

set -eu
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

build_packages="build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
  libsqlitecpp-dev libsodium-dev libmimalloc-dev libcairo2-dev libpango1.0-dev libfontconfig-dev libqpdf-dev
  libpng-dev libzip-dev libicu-dev libglpk-dev zlib1g-dev ca-certificates"
# What the tests look at documents with, and a font for headless windows.
test_packages="poppler-utils qpdf fonts-dejavu-core dbus-daemon"

# install_missing PACKAGE...
install_missing() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  # Where npm is there already, from Debian or from elsewhere, it is used.
  command -v npm >/dev/null 2>&1 || missing="$missing npm"
  [ -n "$missing" ] || return 0
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as_root="sudo -n"
    else
      printf 'These packages are missing, and installing them needs rights that this user has not:\n%s\n' "$missing" >&2
      printf 'Run as root: apt-get install --no-install-recommends%s\n' "$missing" >&2
      exit 1
    fi
  fi
  say "Installing$missing"
  $as_root apt-get -qq update
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $missing >/dev/null
}

# build TARGET...
build() {
  say "Building Recense (the first time takes some minutes)"
  mkdir -p build
  [ -f build/release/build.ninja ] || cmake --preset release >build/configure.log 2>&1 || {
    cat build/configure.log
    exit 1
  }
  cmake --build build/release --target "$@"
}
