#!/usr/bin/env bash
# How well and how fast the solvers plan: status, objective, bound, gap, CPU seconds and peak memory of each on each
# portfolio of a folder. Objective and bound are in thousandths of what `prioritize plan` prints: whole numbers.
#
# usage: benches/solver.sh PROGRAM FOLDER [KNOWN]
#   PROGRAM   prioritize, built with --release, and with --features highs for that solver
#   FOLDER    has portfolios as subfolders; cp-sat needs in each the instance.json of benches/cp_sat.py
#   KNOWN     lines of name, tab, best objective known, in the same unit; tells how far above (+) or below (-) it each plan is
#
# SOLVERS="exact highs cp-sat"   which, of those that PROGRAM has and cp-sat (needs `pip install ortools`)
# LIMIT=60                       seconds each; 0 = until proven
# PYTHON=python3
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,/^set/{/^set/d; s/^# \{0,1\}//; p}' "$0"; exit 2; }
program=$1 folder=$2 known=$(cat "${3:-/dev/null}")
limit=${LIMIT:-60} python=${PYTHON:-python3}
cp_sat="$(dirname "$0")/cp_sat.py"

# Runs a command and prints: status, objective, bound, CPU seconds, peak memory in MB.
measure() {
    "$python" - "$@" <<'PYTHON'
import json, resource, subprocess, sys

output = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True).stdout
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu, megabytes = f"{used.ru_utime + used.ru_stime:.2f}", round(used.ru_maxrss / 1024)
if output.startswith("{"):
    plan = json.loads(output)
    figures = [round(1000 * plan[key]) if plan.get(key) is not None else "-" for key in ("objective", "bound")]
    print(plan["status"], *figures, cpu, megabytes)
elif output:
    # Loading OR-tools takes a second; only the search counts.
    print(*output.split(), megabytes)
else:
    print("failed", "-", "-", cpu, megabytes)
PYTHON
}

solve() {
    case $1 in
        cp-sat) measure "$python" "$cp_sat" "$2" "$limit" ;;
        *) measure "$program" -C "$2" plan --solver "$1" --time-limit "$limit" --format json ;;
    esac
}

printf '%-12s %-8s %-10s %12s %12s %9s %9s %8s %10s\n' instance solver status objective bound gap 'CPU s' MB 'to known'
for strategy in $(printf '%s\n' "$folder"/*/strategy.toml | sort -V); do
    portfolio=$(dirname "$strategy")
    name=$(basename "$portfolio")
    for solver in ${SOLVERS:-exact highs cp-sat}; do
        read -r status objective bound cpu memory < <(solve "$solver" "$portfolio")
        best=$(awk -F '\t' -v name="$name" '$1 == name { print $2 }' <<< "$known")
        awk -v n="$name" -v s="$solver" -v st="$status" -v o="$objective" -v b="$bound" -v c="$cpu" -v m="$memory" \
            -v k="$best" 'BEGIN {
            gap = o == "-" ? "-" : sprintf("%.3f %%", 100 * (b - o) / (o > 1 ? o : 1))
            printf "%-12s %-8s %-10s %12s %12s %9s %9s %8s %10s\n", n, s, st, o, b, gap, c, m, k == "" || o == "-" ? "-" : sprintf("%+d", o - k)
        }'
    done
done
