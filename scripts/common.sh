# shellcheck shell=bash disable=SC2154
# Sourced by ./run and ./test: messages, packages, the build. Needs `root`, the directory of the repository.

say() { printf '%s\n' "$1" "$2" >&2; }
# die STATUS VIETNAMESE ENGLISH
die() { say "$2" "$3"; exit "$1"; }

# The packages of the named sections of packages.txt that are not installed.
missing_packages() {
    local section wanted
    wanted=$(for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/p" "$root/packages.txt" | grep -E '^[a-z0-9]' || true
    done)
    # Of a package that it never heard of, dpkg-query complains and fails.
    # shellcheck disable=SC2086 # one word is one package
    { dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true; } |
        sed -n 's/^installed //p' | sort -u |
        comm -13 - <(printf '%s\n' $wanted | sort -u)
}

# Sets the array `as_root`: how to run a command as root.
find_root() {
    as_root=()
    if [ "$(id -u)" -eq 0 ]; then return; fi
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo)
        return
    fi
    die 3 "Thiếu gói: $1. Hãy chạy lại bằng root, hoặc: apt-get install $1" \
        "Missing packages: $1. Run again as root, or: apt-get install $1"
}

apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" >&2; }

# Debian starts a database server as soon as postgresql is installed. The tests bring their own, so nothing is
# to stay running: the setting says so during the installation and is then what it was before.
install_without_cluster() {
    local settings=/etc/postgresql-common/createcluster.conf kept status=0
    apt install --no-install-recommends postgresql-common || return
    kept=$(mktemp)
    cp "$settings" "$kept"
    echo 'create_main_cluster = false' | "${as_root[@]}" tee -a "$settings" >/dev/null
    apt install --no-install-recommends "$@" || status=$?
    "${as_root[@]}" cp "$kept" "$settings"
    rm -f "$kept"
    return "$status"
}

# install_packages SECTION… : does nothing, and quickly, when nothing is missing.
install_packages() {
    local missing installer=(apt install --no-install-recommends)
    if ! command -v dpkg-query >/dev/null; then
        say "Không phải Debian: hãy tự cài các gói tương đương với packages.txt." \
            "This is not Debian: install the equivalents of packages.txt yourself."
        return
    fi
    missing=$(missing_packages "$@" | paste -sd' ')
    if [ -z "$missing" ]; then return; fi
    find_root "$missing"
    say "Cài đặt: $missing" "Installing: $missing"
    case " $missing " in *' postgresql '*) installer=(install_without_cluster) ;; esac
    # shellcheck disable=SC2086 # one word is one package
    if ! { apt update && "${installer[@]}" $missing; }; then
        die 3 "Không cài được các gói (mất mạng?). Hãy cài: apt-get install $missing" \
            "The packages could not be installed (offline?). Install: apt-get install $missing"
    fi
}

# build DIRECTORY TARGET CMAKE-OPTION… : one build at a time in a directory, whatever it was configured for
# before.
build() {
    local directory=$1 target=$2 cache=$1/CMakeCache.txt fresh=() quiet=()
    shift 2
    if [ ! -t 2 ]; then quiet=(--quiet); fi
    mkdir -p "$directory"
    if [ -e "$cache" ] && ! { grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" &&
        grep -qxF 'CMAKE_GENERATOR:INTERNAL=Ninja' "$cache"; }; then
        fresh=(--fresh)
    fi
    (
        exec 9>"$directory/.lock"
        flock 9
        cmake "${fresh[@]}" -S "$root" -B "$directory" -G Ninja -DCMAKE_BUILD_TYPE=Release "$@" \
            >"$directory/configure.log" 2>&1 || { cat "$directory/configure.log" >&2; exit 1; }
        ninja -C "$directory" -j "${TRUONG_JOBS:-$(nproc)}" "${quiet[@]}" "$target" >&2
    )
}
