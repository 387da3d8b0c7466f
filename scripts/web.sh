# shellcheck shell=bash disable=SC2154
# Sourced by ./run and the suites of the web client, after common.sh: Node, its packages, the built client.

# What the client's tools ask for. Debian 12 has 18.
node_suffices() {
    command -v node >/dev/null || return
    node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1)'
}

# The sum of the file that a folder's packages were installed from lies beside them.
install_npm_packages() {
    local folder=$1 sum stamp=$1/node_modules/.installed-from
    sum=$(sha256sum <"$folder/package-lock.json")
    if [ "$sum" = "$(cat "$stamp" 2>/dev/null)" ]; then return; fi
    say "Cài các gói npm của ${folder#"$root"/}" "Installing the npm packages of ${folder#"$root"/}"
    # No package needs a script of its own to be installed, so none gets to run one.
    npm ci --prefix "$folder" --ignore-scripts --prefer-offline --loglevel=error >&2 ||
        die 3 "Không cài được các gói npm (mất mạng?)." "The npm packages could not be installed (offline?)."
    echo "$sum" >"$stamp"
}

# Puts a Node that suffices first in PATH: the machine's own, or the one of web/toolchain.
find_node() {
    local processor
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then install_packages node; fi
    if node_suffices; then return; fi
    install_npm_packages "$root/web/toolchain"
    case $(uname -m) in
        x86_64) processor=x64 ;;
        aarch64) processor=arm64 ;;
        *) die 3 "Cần Node 22 cho giao diện web." "The web client needs Node 22." ;;
    esac
    PATH=$root/web/toolchain/node_modules/node-linux-$processor/bin:$PATH
    hash -r
    # npm says nothing of an optional package that it could not fetch.
    if node_suffices; then return; fi
    rm -rf "$root/web/toolchain/node_modules"
    die 3 "Không cài được Node 22 (mất mạng?)." "Node 22 could not be installed (offline?)."
}

# One sum over everything that the client is made of.
sum_of_web_sources() {
    (
        cd "$root" || exit
        find web generated docs/guide \
            \( -name node_modules -o -path web/build -o -path web/.svelte-kit -o -path web/toolchain \) \
            -prune \
            -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
    )
}

# build_web DIRECTORY : the built client as DIRECTORY; does nothing, and quickly, when it is that already.
build_web() {
    local directory=$1 built=$root/web/build sum
    find_node
    mkdir -p "$root/build" "$(dirname "$directory")"
    (
        exec 9>"$root/build/web.lock"
        flock 9
        install_npm_packages "$root/web"
        if [ "$(sum_of_web_sources)" != "$(cat "$built/.made-from" 2>/dev/null)" ]; then
            say "Biên dịch giao diện web" "Building the web client"
            npm run --silent build --prefix "$root/web" >"$root/build/web.log" 2>&1 ||
                { cat "$root/build/web.log" >&2; exit 1; }
            # After the build, which writes texts and types beside the sources.
            sum_of_web_sources >"$built/.made-from"
        fi
        sum=$(<"$built/.made-from")
        if [ "$sum" = "$(cat "$directory/.made-from" 2>/dev/null)" ]; then exit 0; fi
        # A server that runs keeps the files of the folder that it opened for a moment longer.
        rm -rf "$directory.new"
        cp -r "$built" "$directory.new"
        rm -rf "$directory"
        mv "$directory.new" "$directory"
    )
}
