#!/usr/bin/env bash
# The same files, options and day give the same bytes, whatever the machine is set to.
set -euo pipefail
program=$(realpath "$1")
portfolio=$(realpath "$(dirname "$0")/../examples/lofoten")
broken=$(realpath "$(dirname "$0")/fixtures/feil")

# The files' problems are a result, but a failure is none.
ask() { "$program" "$@" || [ $? -eq 1 ]; }

run() {
    for format in table markdown csv html xlsx docx json; do
        ask -C "$1" --as-of 2026-11-23 --format "$format"
    done
    for format in table markdown csv html xlsx docx json sarif github gitlab azure junit; do
        ask -C "$1" check --as-of 2026-11-23 --format "$format"
    done
    ask -C "$1" check --as-of 2026-11-23 --terse
    ask -C "$1" check --as-of 2026-11-23 -o "$files/a.sarif" -o "$files/b.xml" -o "$files/c.csv"
    cat "$files"/*
    ask -C "$1" check --list --format json
    ask -C "$1" explain no-benefit --format markdown
    for format in table json; do
        ask -C "$1" plan --as-of 2026-11-23 --explain --format "$format"
    done
    ask -C "$1" explain method
}

files=$(mktemp -d)
trap 'rm -r "$files"' EXIT

for folder in "$portfolio" "$broken"; do
    first=$(RAYON_NUM_THREADS=1 LANG=C TZ=UTC run "$folder" | sha256sum)
    second=$(cd / && exec 2> /dev/null; RAYON_NUM_THREADS=8 LANG=nb_NO.UTF-8 LC_ALL=nb_NO.UTF-8 TZ=Pacific/Auckland run "$folder" | sha256sum)
    if [ "$first" != "$second" ]; then
        echo "different bytes for $folder" >&2
        exit 1
    fi
done
echo "same bytes"
