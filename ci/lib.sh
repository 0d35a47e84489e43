# Shared by the scripts in ci/; to be sourced. Owns finding the tree, sentences, timed stages and root.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 2; }

jobs() { nproc; }

# as_root <command...>: as root already, or through sudo without asking for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null || { say "not root, and there is no sudo" >&2; return 1; }
  sudo -n "$@"
}

# stage <name> <command...>: runs it, prints how long it took, remembers both for summary. Its exit code is the command's.
stages=()
stage() {
  local name=$1 begin=$SECONDS code
  shift
  say "== $name"
  "$@"
  code=$?
  stages+=("$(printf '%-34s %4d s  %s' "$name" $((SECONDS - begin)) "$([ $code = 0 ] && echo ok || echo "FAILED ($code)")")")
  say "== ${stages[-1]}"
  return $code
}

summary() {
  say ""
  printf '%s\n' "${stages[@]}"
  printf '%-34s %4d s\n' "in all" "$SECONDS"
}
