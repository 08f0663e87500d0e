#!/usr/bin/env python3
"""What OR-tools CP-SAT makes of the planning problem that a made portfolio poses: status, objective, bound, CPU seconds.

usage: cp_sat.py FOLDER [SECONDS]     FOLDER/instance.json has the numbers that the portfolio was made of; without SECONDS
                                      (of CPU), until proven

The model is written from the rules for a plan, not taken over from the program, so that the two check each other. One
worker. Objective and bound are the sum of the coefficients: thousandths of what `prioritize plan` prints.

Needs `pip install ortools`.
"""

import json
import sys
import threading
import time
from fractions import Fraction

from ortools.sat.python import cp_model


def main():
    folder = sys.argv[1]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 0
    with open(f"{folder}/instance.json", encoding="utf-8") as file:
        instance = json.load(file)
    model = formulate(instance)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    begun = time.process_time()
    ended = threading.Event()

    def watch():
        while not ended.wait(0.05):
            if time.process_time() - begun >= seconds:
                solver.stop_search()
                return

    if seconds:
        threading.Thread(target=watch, daemon=True).start()
    status = solver.solve(model)
    ended.set()
    cpu = time.process_time() - begun
    names = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible", cp_model.INFEASIBLE: "infeasible"}
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    value = round(solver.objective_value) if found else "-"
    bound = round(solver.best_objective_bound) if status != cp_model.INFEASIBLE else "-"
    print(names.get(status, "unknown"), value, bound, f"{cpu:.2f}", sep="\t")


def formulate(instance):
    model = cp_model.CpModel()
    years = instance["years"]
    first, last = years[0], years[-1]
    measures = instance["measures"]
    # A start for each measure and year in which it may start.
    starts = {}
    for measure in measures:
        latest = min(measure["latest"], last)
        if measure.get("mandatory"):
            latest = min(latest, last - measure["years"] + 1)
        allowed = range(max(measure["earliest"], first), latest + 1)
        starts[measure["id"]] = {year: model.new_bool_var(f"{measure['id']}@{year}") for year in allowed}

    for measure in measures:
        own = list(starts[measure["id"]].values())
        if measure.get("mandatory"):
            model.add_exactly_one(own)
        else:
            model.add_at_most_one(own)
        for other in measure.get("excludes", []):
            model.add_at_most_one(own + list(starts[other].values()))
        for other in measure.get("needs", []):
            order(model, starts[measure["id"]], starts[other], next(m for m in measures if m["id"] == other)["years"])

    limit(model, measures, starts, "cost", instance["funds"])
    limit(model, measures, starts, "effort", instance["roles"])
    share(model, measures, starts, instance["areas"])

    keep = 1 - Fraction(str(instance["delay"]))
    model.maximize(
        cp_model.LinearExpr.sum(
            [
                rounded(measure["value"] * keep ** (year - first)) * start
                for measure in measures
                for year, start in starts[measure["id"]].items()
            ]
        )
    )
    return model


def order(model, dependent, other, duration):
    """Whoever starts the dependent by a year has finished the other before it."""
    for year in dependent:
        begun = [start for earlier, start in dependent.items() if earlier <= year]
        in_time = [start for earlier, start in other.items() if earlier + duration <= year]
        model.add(sum(begun) <= sum(in_time))


def limit(model, measures, starts, kind, limits):
    """What the chosen take of each fund or role in each year is at most what there is."""
    for name, by_year in limits.items():
        for year, most in by_year.items():
            taken = [
                series[int(year) - begun] * start
                for measure in measures
                if (series := measure.get(kind, {}).get(name))
                for begun, start in starts[measure["id"]].items()
                if 0 <= int(year) - begun < len(series)
            ]
            model.add(sum(taken) <= most)


def share(model, measures, starts, areas):
    """The part that each area has of the cost of all that is chosen."""
    cost = {measure["id"]: sum(map(sum, measure["cost"].values())) for measure in measures}

    def spent(chosen):
        return sum(cost[measure["id"]] * start for measure in chosen for start in starts[measure["id"]].values())

    for area, bounds in areas.items():
        least, most = (Fraction(str(bound)) for bound in bounds)
        inside = spent([measure for measure in measures if measure["area"] == area])
        if least > 0:
            model.add(least.numerator * spent(measures) <= least.denominator * inside)
        if most < 1:
            model.add(most.denominator * inside <= most.numerator * spent(measures))


def rounded(number):
    """Half away from zero; no number here is negative."""
    return int(number + Fraction(1, 2))


if __name__ == "__main__":
    main()
