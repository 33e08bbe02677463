# What the runs need beside Node and Java, installed where it is missing.

install_packages() {
  local missing=()
  command -v mvn >/dev/null || missing+=(maven)
  has_compiler || missing+=(openjdk-17-jdk-headless)
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
  command -v docker-compose >/dev/null || missing+=(docker-compose)
  command -v debootstrap >/dev/null || missing+=(debootstrap)
  engine_answers || command -v dockerd >/dev/null || missing+=(docker.io iptables)
  [ "${#missing[@]}" = 0 ] && return
  apt-get update -qq || return
  without_services env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$WORK/apt.log" || {
    tail -n 20 "$WORK/apt.log"
    return 1
  }
}

has_compiler() {
  java -m jdk.compiler/com.sun.tools.javac.Main -version >/dev/null 2>&1
}

# Debian starts a service when it is installed; ours is started later, and stopped.
without_services() {
  local policy=/usr/sbin/policy-rc.d status=0
  if [ -e "$policy" ]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
  "$@" || status=$?
  rm -f "$policy"
  return "$status"
}
