# How steps are run and counted: a step that fails counts as one failure, a run of the tests as many as it says.

passed=0
failed=0

# step NAME COMMAND…
step() {
  echo "== $1"
  "${@:2}" || fail "$1"
}

# suite NAME VARIABLE=VALUE…: the command of the README, with nothing of the caller's own database.
suite() {
  echo "== npm test: $1"
  local log="$WORK/suite.log" status=0 sums suite_passed suite_failed _
  in_group run_tests "$log" "${@:2}" || status=1
  sums="$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)"
  [ -n "$sums" ] || { fail "$1"; return; }
  read -r suite_passed _ suite_failed _ <<<"$sums"
  passed=$((passed + suite_passed))
  failed=$((failed + suite_failed))
  [ "$status" = 0 ] || [ "$suite_failed" != 0 ] || fail "$1"
}

run_tests() {
  env -u NEO4J_URI -u ARTICLES_DIR "${@:2}" npm test 2>&1 | tee "$1" | sed --unbuffered 's/^/  /'
}

# Runs a command in a process group of its own, so that a signal is answered at once and takes all of it along.
group=
in_group() {
  set -m
  "$@" &
  group=$!
  set +m
  wait "$group"
}

fail() {
  echo "== FAILED: $1"
  failed=$((failed + 1))
}

# Undoes what was done to the machine, and says the sum.
finish() {
  local status=$?
  trap - EXIT
  set +e
  [ "$status" = 0 ] || fail 'it was broken off'
  [ -z "$group" ] || kill -- "-$group" 2>/dev/null
  stop_engine
  rm -rf "$WORK"
  [ "$passed" != 0 ] || failed=$((failed > 0 ? failed : 1))
  echo "$passed passed, $failed failed"
  exit $((failed > 0 ? 1 : 0))
}
