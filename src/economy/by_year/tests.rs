//! Worked examples of what measures take by year.

use super::{super::sample::*, *};

fn months(number: f64) -> PersonMonths {
    Quantity(number).into()
}

/// 800 + 400 to build, 50 to plan, 150 a year to run from the third year, over five years. A grant of 300 in the first
/// year pays the line without a fund (50) and 250 of the next; one of 500 in the second pays all 400 there, and the
/// 100 left over does not go to another year. What is applied for pays nothing.
const WORKED: &str = "costs:
  - {phase: build, per_year: [50]}
  - {phase: build, fund: invest, per_year: [800, {low: 300, likely: 400, high: 700}]}
  - {phase: run, fund: operate, per_year: [0, 0, 150], recurring: true}
funding:
  - {fund: grant, per_year: [300, 500], state: granted}
  - {fund: grant, per_year: [100, 0, 60], state: applied}
  - {fund: grant, per_year: [10000], state: refused}
  - {fund: grant, per_year: [10000]}
lifetime_years: 5";

#[test]
fn granted_money_lowers_the_lines_in_order_and_running_lines_go_on() {
    let measure = measure(WORKED);
    let needs = needs(&strategy(""), &measure, Counted::Granted);
    assert_eq!(needs.money["invest"], [550, 0]);
    assert_eq!(needs.money["operate"], [0, 0, 150, 150, 150]);
    assert_eq!(needs.money.len(), 2, "a line without a fund counts nowhere");
}

#[test]
fn money_applied_for_counts_on_request() {
    let measure = measure(WORKED);
    let needs = needs(&strategy(""), &measure, Counted::Applied);
    assert_eq!(needs.money["invest"], [450, 0]);
    assert_eq!(needs.money["operate"], [0, 0, 90, 150, 150]);
}

#[test]
fn a_start_moves_everything_with_it() {
    let measure = measure(WORKED);
    let needs = needs(&strategy(""), &measure, Counted::Granted);
    let run = |start| [2026, 2027, 2028, 2029, 2032].map(|year| needs.money("operate", start, year));
    assert_eq!(run(2026), [0, 0, 150, 150, 0]);
    assert_eq!(run(2027), [0, 0, 0, 150, 0]);
    assert_eq!(run(2028), [0, 0, 0, 0, 150]);
    assert_eq!(needs.money("no-such-fund", 2026, 2026), 0);
    assert_eq!(needs.money("invest", i64::MIN, i64::MAX), 0);
}

#[test]
fn several_measures_add_up() {
    let strategy = strategy("");
    let (a, b) = (
        measure(
            "costs: [{phase: build, fund: invest, per_year: [100, 200]}]
effort:
  - {role: lead, per_year: [0.1, {low: 0, likely: 2, high: 9}]}
  - {role: lead, per_year: [0.2]}",
        ),
        measure(
            "costs: [{phase: build, fund: invest, per_year: [40]}]
effort: [{role: lead, per_year: [1, 0, 3]}]",
        ),
    );
    let mut taken = Taken::default();
    taken.add(&needs(&strategy, &a, Counted::Granted), 2026);
    taken.add(&needs(&strategy, &b, Counted::Granted), 2027);
    assert_eq!([2025, 2026, 2027, 2028].map(|year| taken.money("invest", year)), [0, 100, 240, 0]);
    assert_eq!(taken.months("lead", 2026), months(0.3), "0.1 and 0.2 are exactly 0.3");
    assert_eq!(taken.months("lead", 2027), months(3.0));
    assert_eq!(taken.measures("lead").collect::<Vec<_>>(), [(2026, 1), (2027, 2), (2029, 1)]);
    assert_eq!(taken.measures("nobody").count(), 0);
    assert!((taken.months("lead", 2027).number() - 3.0).abs() < 1e-9);
}

#[test]
fn what_is_below_zero_makes_nothing_larger() {
    let measure = measure(
        "costs:
  - {phase: build, fund: invest, per_year: [-100]}
  - {phase: build, fund: operate, per_year: [70]}
funding:
  - {fund: grant, per_year: [-50], state: granted}
  - {fund: grant, per_year: [30], state: granted}
effort: [{role: lead, per_year: [-2]}]",
    );
    let needs = needs(&strategy(""), &measure, Counted::Granted);
    assert_eq!((&needs.money["invest"][..], &needs.money["operate"][..]), (&[-100][..], &[40][..]));
    let mut taken = Taken::default();
    taken.add(&needs, 2026);
    assert_eq!(taken.measures("lead").count(), 0);
}

#[test]
fn the_largest_amounts_and_longest_rows_stop_somewhere() {
    let row = "1000000000000000, ".repeat(2_000);
    let lines = format!("  - {{phase: build, fund: invest, per_year: [{row}]}}\n").repeat(20);
    let months = format!("  - {{role: lead, per_year: [{row}]}}\n");
    let measure = measure(&format!("costs:\n{lines}effort:\n{months}"));
    let needs = needs(&strategy(""), &measure, Counted::Granted);
    assert_eq!((needs.money["invest"].len(), needs.people["lead"].len()), (MAX_YEARS, MAX_YEARS));
    let mut taken = Taken::default();
    for _ in 0..2_000 {
        taken.add(&needs, 2200);
    }
    assert_eq!(taken.money("invest", 2200), i64::MAX);
    assert!(taken.months("lead", 2200).number() > 1e18);
}

#[test]
fn a_measure_runs_as_long_as_its_longest_one_off_line() {
    let strategy = strategy("");
    let years = |more: &str| duration(&strategy, &measure(more));
    let costs = "costs: [{phase: build, per_year: [1, 2]}, {phase: run, per_year: [0, 0, 3]}]";
    assert_eq!(years(costs), 2);
    assert_eq!(years(&format!("{costs}\nschedule: {{years: 4}}")), 4);
    assert_eq!(years(""), 1);
    assert_eq!(years("costs: [{phase: build, per_year: []}]"), 1);
}

/// The grant of 300 goes to what was built first; of the 200 to run in the first year 50 is left to be paid.
#[test]
fn what_is_done_takes_running_money_and_nobodys_time() {
    let measure = measure(
        "costs:
  - {phase: build, fund: invest, per_year: [150, 100]}
  - {phase: run, fund: operate, per_year: [200, 70], recurring: true}
  - {phase: odd, fund: operate, per_year: [9]}
effort: [{role: lead, per_year: [3]}]
funding: [{fund: grant, per_year: [300], state: granted}]
lifetime_years: 3",
    );
    let needs = running_needs(&strategy(""), &measure, Counted::Granted);
    assert_eq!(needs.money.get("invest"), None);
    assert_eq!(needs.money["operate"], [50, 70, 70]);
    assert!(needs.people.is_empty());
}
