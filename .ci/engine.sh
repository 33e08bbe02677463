# A Docker engine: the one that answers, else one of our own, which is stopped at the end.

engine_pid=

engine_answers() {
  docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

start_engine() {
  engine_answers && return
  export DOCKER_HOST="unix://$WORK/docker.sock"
  dockerd --host "$DOCKER_HOST" --data-root "$WORK/docker" --exec-root "$WORK/exec" \
    --pidfile "$WORK/docker.pid" --storage-driver overlay2 >"$WORK/dockerd.log" 2>&1 &
  engine_pid=$!
  for _ in {1..60}; do
    engine_answers && return
    kill -0 "$engine_pid" 2>/dev/null || break
    sleep 1
  done
  tail -n 20 "$WORK/dockerd.log"
  return 1
}

stop_engine() {
  [ -n "$engine_pid" ] || return 0
  docker ps --quiet | xargs --no-run-if-empty docker kill >/dev/null 2>&1
  kill "$engine_pid" 2>/dev/null
  wait "$engine_pid" 2>/dev/null
  ip link delete docker0 2>/dev/null
}
