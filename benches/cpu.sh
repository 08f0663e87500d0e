#!/usr/bin/env bash
# CPU seconds (user + system) and peak memory of the program on portfolios of growing size, beside `cat` of the same
# files and a bare typed load of them. Judge by the ratios: machines differ.
#
# usage: benches/cpu.sh [FOLDER…]     without folders, portfolios are made from the Lofoten example
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --quiet
bare=$(cargo bench --bench bare_load --no-run 2>&1 | grep -o 'target/release/deps/bare_load-[0-9a-f]*')
program=target/release/prioritize
runs=5

# The median CPU seconds and the largest memory of a command, over several runs after one that does not count.
cost() {
    "$@" > /dev/null 2>&1 || true
    for _ in $(seq $runs); do
        { TIMEFORMAT='%3U %3S'; time "$@" > /dev/null 2>&1 || true; } 2>&1
    done | awk '{ print $1 + $2 }' | sort -n | sed -n "$(((runs + 1) / 2))p"
}

memory() {
    python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$@"
}

# A portfolio of copies: the same measures under other ids, as ideas, so that no decision is missing.
make() {
    local folder=$1 count=$2 files made=0
    mapfile -t files < <(find examples/lofoten/portfolio/measures -name '*.yaml' | sort)
    mkdir -p "$folder/portfolio/measures"
    cp examples/lofoten/strategy.toml "$folder/"
    cp -r examples/lofoten/portfolio/{decisions,systems} "$folder/portfolio/"
    cp "${files[@]}" "$folder/portfolio/measures/"
    while [ "$made" -lt "$count" ]; do
        for file in "${files[@]}"; do
            made=$((made + 1))
            [ "$made" -gt "$count" ] && break
            sed "s/^id: .*/id: kopi-$made/; s/^status: .*/status: idea/" "$file" > "$folder/portfolio/measures/kopi-$made.yaml"
        done
    done
}

folders=("$@")
if [ ${#folders[@]} -eq 0 ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    for count in 1 1000 10000; do
        make "$work/$count" "$count"
        folders+=("$work/$count")
    done
fi

printf '%-28s %8s %8s %8s %8s %8s %10s %10s %10s %12s\n' \
    portfolio files cat bare check rank check/cat check/bare rank/check 'check KB/file'
for folder in "${folders[@]}"; do
    find "$folder/portfolio/measures" -name '*.yaml' -print0 > /tmp/prioritize-files.$$
    files=$(tr -cd '\0' < /tmp/prioritize-files.$$ | wc -c)
    cat=$(cost xargs -0 -a /tmp/prioritize-files.$$ cat)
    load=$(cost "$bare" "$folder")
    check=$(cost "$program" -C "$folder" check)
    rank=$(cost "$program" -C "$folder")
    peak=$(memory "$program" -C "$folder" check)
    rm -f /tmp/prioritize-files.$$
    awk -v f="$folder" -v n="$files" -v a="$cat" -v b="$load" -v c="$check" -v r="$rank" -v m="$peak" 'BEGIN {
        ratio = "%10.2f "
        printf "%-28s %8d %8.3f %8.3f %8.3f %8.3f ", substr(f, length(f) > 28 ? length(f) - 27 : 1), n, a, b, c, r
        printf ratio ratio ratio "%12.1f\n", (a > 0 ? c / a : 0), (b > 0 ? c / b : 0), (c > 0 ? r / c : 0), m / n
    }'
done
