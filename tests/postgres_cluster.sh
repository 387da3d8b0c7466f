#!/usr/bin/env bash
# A private PostgreSQL for tests: postgres_cluster.sh start | halt | crash | resume | stop DIR
# or postgres_cluster.sh stop-orphans PARENT
# `start` makes the cluster inside DIR and prints its address; `stop` ends it by its pid and removes DIR. As
# root everything runs as the user postgres, because the server refuses to be root.
# `halt` stops it and `crash` kills it with all its processes; the data stay, and `resume` starts it again.
set -euo pipefail

find_programs() {
    local directory places=(/usr/lib/postgresql/*/bin)
    if [ -n "${TRUONG_PG_BIN:-}" ]; then places=("$TRUONG_PG_BIN"); fi
    for directory in "${places[@]}"; do
        if [ -x "$directory/initdb" ]; then programs=$directory; fi
    done
    if [ -z "${programs:-}" ]; then
        echo "postgres_cluster: initdb not found; install the package postgresql" >&2
        exit 1
    fi
    as_server=()
    if [ "$(id -u)" -eq 0 ]; then as_server=(runuser -u postgres --); fi
}

# The server's settings. Durability as in production, unless TRUONG_CLUSTER_FSYNC=off.
settings() {
    cat <<END
listen_addresses = '127.0.0.1'
unix_socket_directories = '$1/socket'
max_connections = 100
fsync = ${TRUONG_CLUSTER_FSYNC:-on}
full_page_writes = ${TRUONG_CLUSTER_FSYNC:-on}
synchronous_commit = ${TRUONG_CLUSTER_FSYNC:-on}
timezone = 'UTC'
logging_collector = off
END
}

start_on_port() {
    "${as_server[@]}" "$programs/pg_ctl" -D "$1/data" -l "$1/log/server.log" \
        -o "-p $2" -w -t 60 start >/dev/null 2>&1
}

# Tries ports below the range of outgoing connections until one is free.
start_on_free_port() {
    local directory=$1 attempt port
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        port=$((15000 + RANDOM % 16000))
        if start_on_port "$directory" "$port"; then
            echo "$port" >"$directory/port"
            echo "postgres://postgres@127.0.0.1:$port/postgres"
            return
        fi
        if ! grep -q 'Address already in use' "$directory/log/server.log"; then break; fi
    done
    echo "postgres_cluster: the server did not start (attempt $attempt):" >&2
    cat "$directory/log/server.log" >&2
    return 1
}

start() {
    local directory
    mkdir -p "$1"
    directory=$(cd "$1" && pwd -P)
    # Whose cluster this is: stop-orphans ends it once that process is gone.
    echo "${TRUONG_CLUSTER_OWNER:-$PPID}" >"$directory/owner"
    mkdir -p "$directory/socket" "$directory/log"
    if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$directory"; fi
    # The server would sit in our working directory; the user postgres may not even enter it.
    cd /
    "${as_server[@]}" "$programs/initdb" -D "$directory/data" -U postgres -A trust -E UTF8 \
        --locale=C.UTF-8 >"$directory/initdb.log" 2>&1 || { cat "$directory/initdb.log" >&2; exit 1; }
    settings "$directory" >>"$directory/data/postgresql.conf"
    start_on_free_port "$directory"
}

server_pid() {
    if [ -e "$1/data/postmaster.pid" ]; then head -n 1 "$1/data/postmaster.pid"; fi
}

stop() {
    if [ ! -d "$1" ]; then return; fi
    halt "$1"
    rm -rf "$1"
}

halt() {
    local pid
    pid=$(server_pid "$1")
    # INT is the server's own fast stop, QUIT its immediate one.
    if [ -n "$pid" ] && kill -INT "$pid" 2>/dev/null; then
        wait_until_gone "$pid" || kill -QUIT "$pid" 2>/dev/null || true
        wait_until_gone "$pid" || kill -KILL "$pid" 2>/dev/null || true
    fi
}

crash() {
    local pid children
    pid=$(server_pid "$1")
    children=$(cat "/proc/$pid/task/$pid/children")
    # shellcheck disable=SC2086 # several words
    kill -KILL "$pid" $children 2>/dev/null || true
    wait_until_gone "$pid"
}

# A killed server's processes may need a moment to let go of its memory.
resume() {
    local attempt
    cd /
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        if start_on_port "$1" "$(cat "$1/port")"; then return; fi
        sleep 0.5
    done
    echo "postgres_cluster: the server did not start again (attempt $attempt)" >&2
    return 1
}

wait_until_gone() {
    local _
    for _ in $(seq 150); do
        if ! kill -0 "$1" 2>/dev/null; then return; fi
        sleep 0.1
    done
    return 1
}

# Clusters in PARENT whose owner was killed before it could stop them.
stop_orphans() {
    local directory owner
    for directory in "$1"/postgres.*; do
        if [ ! -e "$directory/owner" ]; then continue; fi
        owner=$(cat "$directory/owner")
        if ! kill -0 "$owner" 2>/dev/null; then stop "$directory"; fi
    done
}

case "${1:-} $#" in
    'start 2') find_programs; start "$2" ;;
    'stop 2') stop "$2" ;;
    'halt 2') halt "$2" ;;
    'crash 2') crash "$2" ;;
    'resume 2') find_programs; resume "$2" ;;
    'stop-orphans 2') stop_orphans "$2" ;;
    *) sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
