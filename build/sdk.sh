# Sourced by ./run and ./test: finds the .NET SDK or says what is missing. Sets nothing but PATH and quiet settings.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build servers stay behind when the command has ended, and hold memory; a fresh machine builds once and does not miss them.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false

require_sdk() {
  local place wanted found
  if ! command -v dotnet >/dev/null 2>&1; then
    for place in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet /opt/dotnet; do
      if [ -n "$place" ] && [ -x "$place/dotnet" ]; then export PATH="$place:$PATH"; break; fi
    done
  fi
  wanted=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' "$root/global.json" | head -n 1)
  command -v dotnet >/dev/null 2>&1 ||
    die "The .NET SDK $wanted or newer (10.0) is needed and was not found. Install it (package dotnet-sdk-10.0), or put its folder on PATH, and run this again."
  if ! found=$(cd "$root" && dotnet --version 2>&1); then
    say "The .NET SDK $wanted or newer (10.0) is needed. The one on this machine does not do:"
    say "$found"
    exit 1
  fi
}
