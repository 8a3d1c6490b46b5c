#!/usr/bin/env bash
# A PostgreSQL server for tests, in one folder, durable like a real one, reachable by socket and on a free local port.
#   throwaway-postgres.sh start FOLDER   prints the connection string
#   throwaway-postgres.sh stop FOLDER    stops it and removes the folder
# For tests that harm their own server:
#   … halt FOLDER | restart FOLDER       stops without farewell, starts again on the same port and data
#   … freeze FOLDER | thaw FOLDER        stops all its processes where they stand, lets them go on
set -euo pipefail

[ $# = 2 ] || { echo "usage: $0 start|stop|halt|restart|freeze|thaw FOLDER" >&2; exit 2; }
folder=$2

bin=${AUCTION_POSTGRES_BIN:-}
if [ -z "$bin" ]; then
  for place in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V -r); do
    if [ -x "$place/initdb" ]; then bin=$place; break; fi
  done
fi
[ -n "$bin" ] || { echo "PostgreSQL is not installed (Debian package: postgresql)." >&2; exit 3; }

# The server refuses to run as root.
as_server() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
  local port
  while :; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
  done
}

case $1 in
  start)
    mkdir -p "$folder/socket"
    chmod 755 "$folder"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && printf '%s' "$password" >"$folder/password")
    [ "$(id -u)" != 0 ] || chown -R postgres: "$folder"
    cd "$folder"
    as_server "$bin/initdb" -D "$folder/data" -U postgres --encoding=UTF8 --locale=C.UTF-8 \
      --auth=scram-sha-256 --pwfile="$folder/password" --no-instructions >"$folder/initdb.log" 2>&1 ||
      { cat "$folder/initdb.log" >&2; exit 1; }
    # fsync, full_page_writes and synchronous_commit stay on: crash claims are tested here.
    cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder/socket'
max_connections = 300
shared_buffers = 128MB
max_wal_size = 2GB
timezone = 'UTC'
log_timezone = 'UTC'
CONF
    for attempt in 1 2 3 4 5; do
      port=$(free_port)
      if as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 -o "-p $port" start >"$folder/start.log" 2>&1; then
        echo "$port" >"$folder/port"
        echo "Host=$folder/socket;Port=$port;Username=postgres;Password=$password;Database=postgres"
        exit 0
      fi
    done
    cat "$folder/start.log" "$folder/server.log" >&2
    exit 1
    ;;
  stop)
    if [ -d "$folder/data" ]; then
      cd /
      as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop >/dev/null 2>&1 || true
    fi
    rm -rf "$folder"
    ;;
  halt)
    cd /
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop >/dev/null
    ;;
  restart)
    cd /
    as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 -o "-p $(cat "$folder/port")" start >"$folder/start.log" 2>&1
    ;;
  freeze | thaw)
    postmaster=$(head -n 1 "$folder/data/postmaster.pid")
    signal=$([ "$1" = freeze ] && echo STOP || echo CONT)
    # The postmaster first when stopping, last when going on, so that it never counts a child as lost.
    children=$(cat "/proc/$postmaster/task/$postmaster/children")
    [ "$1" = thaw ] || kill -s STOP "$postmaster"
    for child in $children; do kill -s "$signal" "$child" 2>/dev/null || true; done
    [ "$1" = freeze ] || kill -s CONT "$postmaster"
    ;;
  *)
    echo "usage: $0 start|stop|halt|restart|freeze|thaw FOLDER" >&2
    exit 2
    ;;
esac
