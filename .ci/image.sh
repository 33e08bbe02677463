# An image of Neo4j: the one that NEO4J_IMAGE names or the default where the engine has it or can fetch it, else one
# made here: Debian with Java, the jars that Maven fetched, and the launcher of src/graph/embedded.

make_image() {
  export NEO4J_IMAGE="${NEO4J_IMAGE:-neo4j:5.26-community}"
  docker image inspect "$NEO4J_IMAGE" >/dev/null 2>&1 && return
  timeout 300 docker pull --quiet "$NEO4J_IMAGE" 2>/dev/null && return
  export NEO4J_IMAGE=claimgraph/neo4j:local
  local archive="$CACHE/neo4j-$(cat .ci/image.sh .ci/image-start .ci/programs.cjs src/graph/embedded/* | sha256sum | cut -c1-12).tar"
  [ -f "$archive" ] || pack_image "$archive" || return
  docker import \
    --change 'EXPOSE 7687 7474' \
    --change 'VOLUME /data' \
    --change 'CMD ["/neo4j/start"]' \
    "$archive" "$NEO4J_IMAGE" >/dev/null
}

pack_image() {
  local root="$WORK/root" mirror
  mirror="$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)"
  debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates-java bookworm "$root" \
    ${mirror:+"$mirror"} >"$WORK/debootstrap.log" 2>&1 || {
    tail -n 20 "$WORK/debootstrap.log"
    return 1
  }
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/*
  mkdir "$root/neo4j" "$root/data"
  node .ci/programs.cjs | xargs cp --target-directory="$root/neo4j" || return
  install -m 755 .ci/image-start "$root/neo4j/start"
  tar --create --file "$1.unfinished" --directory "$root" . && mv "$1.unfinished" "$1"
}
