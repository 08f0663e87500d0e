//! The papers that boards decide on: the figures and the reasons in them.

mod support;

use std::fs;

use support::{
    base, overlay,
    paper::{MEASURE, STRATEGY, assert_says, assert_silent, paper, squeezed},
    put,
};

/// Frames hold 2027 and 2028: of a start in 2027 both years stand in the way, of one in 2028 only that year.
#[test]
fn the_figures_are_of_the_start_that_the_reasons_are_about() {
    let folder = base();
    let fund = "[[fund]]\nid = \"investering\"\ntitle = \"Investeringsbudsjettet\"\nframe = { 2027 = 20_000, 2028 = 20_000 }\n";
    overlay(folder.path(), STRATEGY, fund);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "The nearest start is 2028; then this is in the way:");
    assert_says(&told, "Lifecycle cost over 10 years from 2028: NOK 850,000.");
    assert_silent(&told, "| 2027 |");
}

const UNDER_WAY: &str = "status: execution
schedule: {started: 2026, years: 2}
";

#[test]
fn what_is_under_way_tells_what_is_spent_and_forecast_and_what_the_newest_report_says() {
    let folder = base();
    overlay(folder.path(), MEASURE, UNDER_WAY);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "- It has been under way since 2026 and is to be finished in 2027.");
    for silent in ["Spent up to", "The forecast is", "Latest report"] {
        assert_silent(&told, silent);
    }
    let told = |more: &str| {
        let actuals = "actuals:\n  - {year: 2025, phase: utvikling, amount: 50000}\n  - {year: 2026, phase: utvikling, amount: 150000, until: 2026-09-30}\n  - {year: 2026, phase: drift, amount: 7000, until: 2026-08-31}\n";
        overlay(folder.path(), MEASURE, &format!("{UNDER_WAY}{actuals}reports:\n{more}"));
        paper(folder.path(), &["case-paper", "skoleskyss"])
    };
    let over = told(
        "  - {date: 2026-05-31, economy: green, forecast: 400000}
  - {date: 2026-09-30, progress: green, economy: amber, forecast: 450000, text: Dyrere lisenser.}
  - {date: 2026-11-30, economy: red, forecast: 900000, text: Ikke kjent ennå.}
",
    );
    assert_says(&over, "- Spent up to 30 Sept 2026: NOK 200,000 of the one-off cost.");
    assert_says(&over, "- The forecast is NOK 450,000, NOK 50,000 above what was planned.");
    assert_says(&over, "- Latest report 30 Sept 2026: progress green, economy amber. Dyrere lisenser.");
    assert_silent(&over, "Ikke kjent ennå");
    let under = told("  - {date: 2026-09-30, forecast: 390000}\n");
    assert_says(&under, "- The forecast is NOK 390,000, NOK 10,000 below what was planned.");
    assert_silent(&under, "Latest report");
    assert_says(&told("  - {date: 2026-09-30, forecast: 400000}\n"), "- The forecast is NOK 400,000, as planned.");
}

#[test]
fn what_should_have_been_finished_is_told_in_the_past() {
    let folder = base();
    overlay(folder.path(), MEASURE, "status: execution\nschedule: {started: 2022, years: 3}\n");
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "- It has been under way since 2022 and was to be finished in 2024.");
}

#[test]
fn a_decision_is_told_with_all_that_it_says() {
    let folder = base();
    let decided = |what: &str| {
        let decision = format!(
            "id: 2026-06-01-styret\ndate: 2026-06-01\nbody: styret\ndecides:\n  - {{measure: skoleskyss, {what}}}\n"
        );
        put(folder.path(), "portfolio/decisions/2026-06-01-styret.yaml", decision);
        let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
        let row = told.lines().find(|line| line.starts_with("| 1 Jun 2026")).map(str::to_owned);
        row.expect("a decision").split(" | ").nth(1).map(str::to_owned).expect("an outcome")
    };
    assert_eq!(decided("outcome: noted"), "Noted");
    assert_eq!(decided("outcome: noted, priority: 25"), "Noted, place 25 in the order");
    assert_eq!(decided("outcome: deferred, until: 2027-06-10"), "Deferred until 10 Jun 2027");
    assert_eq!(decided("outcome: approved, to: concept"), "Approved, to concept");
    assert_eq!(
        decided("outcome: approved, waives: samordning"),
        "Approved, exempt from the principle “Samordning og standardisering”"
    );
}

#[test]
fn the_costs_by_phase_add_up_over_the_lifetime() {
    let folder = base();
    let row = |start: &str| {
        let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
        told.lines().map(squeezed).find(|line| line.starts_with(start)).unwrap_or_else(|| told.clone())
    };
    assert!(row("|Phase|Fund|").ends_with("|Later(1000NOK)|"));
    assert_eq!(row("|Drift|"), "|Drift|Investeringsbudsjettet|Samferdsel|–|50|50|50|300|");
    assert_eq!(row("|**Sum**|||**400**"), "|**Sum**|||**400**|**50**|**50**|**50**|**300**|");
    let costs = "costs:\n  - {phase: utvikling, fund: investering, per_year: [400000]}\n";
    overlay(folder.path(), MEASURE, costs);
    assert!(row("|Phase|Fund|").ends_with("|2030(1000NOK)|"), "nothing falls later");
}

#[test]
fn what_the_paper_shows_as_not_stated_is_told_in_one_place() {
    let folder = base();
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "This is not stated: People; Risk; ");
    for stated in ["; Responsible;", "Alternatives;", "Agreement with the data processor;", "Owner (“"] {
        assert_silent(&told, stated);
    }
    let less = "alternatives: []\nsecurity: {personal_data: ordinary}\nbenefits: [{id: tid, type: spart-tid, title: Raskere vedtak}]\n";
    overlay(folder.path(), MEASURE, less);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    for field in [
        "Alternatives; ",
        "Risk and vulnerability assessment; Agreement with the data processor; ",
        "A year in full effect (“Raskere vedtak”); Owner (“Raskere vedtak”)",
    ] {
        assert_says(&told, field);
    }
}

#[test]
fn what_has_no_price_is_counted_only_where_an_amount_is_stated() {
    let folder = base();
    overlay(
        folder.path(),
        STRATEGY,
        "[[benefit_type]]\nid = \"spart-tid\"\ntitle = \"Spart tid\"\nclass = \"time\"\nunit = \"hours\"\n",
    );
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "900 hours of “Spart tid” a year in full effect.");
    overlay(folder.path(), MEASURE, "benefits: [{id: tid, type: spart-tid, title: Raskere vedtak}]\n");
    assert_silent(&paper(folder.path(), &["case-paper", "skoleskyss"]), "Without a price");
}

#[test]
fn a_range_of_net_present_values_is_told_only_where_there_is_one() {
    let folder = base();
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "- Net present value: NOK 3,243,312.\n");
    let costs =
        "costs:\n  - {phase: utvikling, fund: investering, per_year: [{low: 300000, likely: 400000, high: 700000}]}\n";
    overlay(folder.path(), MEASURE, costs);
    assert_says(&paper(folder.path(), &["case-paper", "skoleskyss"]), "(low estimate NOK ");
}

/// The measures of the test below, and a decision that gives them these priorities.
const IDS: [&str; 7] = ["a", "b", "c", "d", "e", "f", "g"];

fn decision(priorities: impl Iterator<Item = usize>) -> String {
    let item = |(id, priority): (&str, usize)| format!("  - {{measure: {id}, outcome: noted, priority: {priority}}}\n");
    let items: Vec<String> = IDS.into_iter().zip(priorities).map(item).collect();
    format!("id: 2026-11-01-styret\ndate: 2026-11-01\nbody: styret\ndecides:\n{}", items.concat())
}

/// The first has most points; the board wants them the other way round, then in the same order.
#[test]
fn the_two_orders_are_held_against_each_other() {
    let folder = base();
    let measure = fs::read_to_string(folder.path().join(MEASURE)).expect("a measure");
    for (id, score) in IDS.into_iter().zip(["5", "4.5", "4", "3.5", "3", "2.5", "2"]) {
        let file = format!("portfolio/measures/{id}.yaml");
        put(folder.path(), &file, &measure);
        overlay(folder.path(), &file, &format!("id: {id}\ntitle: Measure {id}\nscores: {{brukerverdi: {score}}}\n"));
    }
    put(folder.path(), "portfolio/decisions/2026-11-01-styret.yaml", decision((1..=7).rev()));
    let told = paper(folder.path(), &["case-paper", "list"]);
    assert_says(
        &told,
        "“Measure a” is number 1 by points and has place 7 with the board. It gets most points for “Verdi for brukerne”.",
    );
    assert_says(
        &told,
        "“Measure g” is number 9 by points and has place 1 with the board. It loses most on “Verdi for brukerne”.",
    );
    assert_silent(&told, "“Measure b” is number");
    assert_silent(&told, "“Measure c” is number");

    put(folder.path(), "portfolio/decisions/2026-11-01-styret.yaml", decision(1..=7));
    let told = paper(folder.path(), &["case-paper", "list"]);
    assert_says(&told, "None of the 7 measures that the board has given a place would move 5 places or more");
}
