# What the scripts beside this file need of the machine: installs it where that is possible, else says what to install.

need() {
  local program=$1 package=$2
  command -v "$program" >/dev/null && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $package …"
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null
  fi
  command -v "$program" >/dev/null || { echo "Please install $package: the program $program is needed." >&2; exit 3; }
}

# Chromium without windows where there is such a package: its pages take a third of the time. Else the whole of it.
need_browser() {
  (need chromium-headless-shell chromium-headless-shell) 2>/dev/null || need chromium chromium
}

postgres_bin() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
}

need_postgres() {
  [ -n "$(postgres_bin)" ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing postgresql …"
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
  fi
  [ -n "$(postgres_bin)" ] || { echo "Please install PostgreSQL 15 or newer." >&2; exit 3; }
}

postgres_version() {
  "$(postgres_bin)/postgres" --version | grep -oE '[0-9]+(\.[0-9]+)?' | head -n 1
}

# A throwaway server on a free port, run by somebody who is not root.
start_postgres() {
  outside=$(mktemp -d)
  local port secret
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo 54329)
  secret=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s' "$secret" >"$outside/secret"
  as_postgres chown
  as_postgres "$(postgres_bin)/initdb" -D "$outside/data" -U masthead --pwfile="$outside/secret" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  as_postgres "$(postgres_bin)/pg_ctl" -D "$outside/data" -w -l "$outside/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >/dev/null
  outside_url="jdbc:postgresql://127.0.0.1:$port/postgres?user=masthead&password=$secret"
}

as_postgres() {
  if [ "$(id -u)" != 0 ]; then
    [ "$1" = chown ] || "$@"
  elif [ "$1" = chown ]; then
    chown -R postgres "$outside"
  else
    (cd / && runuser -u postgres -- "$@")
  fi
}

stop_postgres() {
  as_postgres "$(postgres_bin)/pg_ctl" -D "$outside/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$outside"
}
