# Sourced by run: counting what passed and what failed. Needs: work, a folder; passed, failed and status, numbers;
# failures, a file.

log=$work/log

# run WORDS...: says and runs a command or function, and shows its output, of a success the first 20 lines.
# Through a file, not a pipe: a build server that outlives the command would hold a pipe open.
run() {
  local start=$SECONDS
  printf '== %s\n' "$*"
  set +e
  (
    set -e
    "$@"
  ) </dev/null >"$log" 2>&1
  status=$?
  set -e
  head -n "$([ "$status" -eq 0 ] && echo 20 || echo 2000)" "$log" | sed 's/^/  | /'
  printf '  exit code %d after %d s\n' "$status" "$((SECONDS - start))"
}

pass() {
  passed=$((passed + 1))
}

fail() {
  failed=$((failed + 1))
  printf '  FAILED: %s\n' "$*" | tee -a "$failures"
}

# check WORDS...: runs; exit code 0 is one check passed.
check() {
  run "$@"
  if [ "$status" -eq 0 ]; then pass; else fail "$*"; fi
}

# check_finding WORDS...: the same, and the output must name the finding.
check_finding() {
  run "$@"
  if [ "$status" -eq 0 ] && grep -qF "$finding" "$log"; then pass; else fail "no finding $finding from: $*"; fi
}

# check_tests SED WORDS...: runs tests; SED turns a closing line into "PASSED FAILED". No such line, or an exit code that
# the failures do not explain, is a failure of its own.
check_tests() {
  local sums=$1 any=0 bad=0 good_here bad_here
  shift
  run "$@"
  while read -r good_here bad_here; do
    any=$((any + good_here + bad_here))
    bad=$((bad + bad_here))
    passed=$((passed + good_here))
    failed=$((failed + bad_here))
  done < <(sed -nE "$sums" "$log")
  # As xunit and as netralitas name a test that failed, and the beginning of why.
  grep -E -A 4 --no-group-separator '^ +Failed [^ ]+|^(FAILED|GAGAL) ' "$log" >>"$failures" || true
  if [ "$any" -eq 0 ]; then
    fail "no test ran: $*"
  elif [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
    fail "$*"
  fi
}
