# docker-compose.yml: it comes up healthy, our own choice finds and uses it, and it goes down.

check_compose() {
  local status=0
  docker-compose up --detach && healthy && node .ci/useContainer.cjs || status=1
  [ "$status" = 0 ] || docker-compose logs --tail 20
  docker-compose down --volumes
  return "$status"
}

healthy() {
  for _ in {1..60}; do
    [ "$(docker inspect --format '{{.State.Health.Status}}' claimgraph-neo4j)" = healthy ] && return
    sleep 2
  done
  return 1
}
