//! The papers that boards decide on: what they propose, on which conditions, and with which figures.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

mod support;

use std::{fs, path::Path};

use prioritize::cli;
use support::{base, overlay, put};

const MEASURE: &str = "portfolio/measures/skoleskyss.yaml";
const STRATEGY: &str = "strategy.toml";

/// A document as Markdown in English, with ordinary spaces.
fn paper(folder: &Path, arguments: &[&str]) -> String {
    let folder = folder.to_str().expect("a path in Unicode");
    let always = ["prioritize", "-C", folder, "--as-of", "2026-11-23", "--language", "en", "--format", "markdown"];
    let arguments = always.iter().chain(&["report"]).chain(arguments).map(Into::into);
    let args = cli::parse(arguments).map_err(|ended| ended.text).expect("arguments that can be read");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    cli::run(&args, &mut out, &mut err).map_err(|error| cli::tell(&error, &args)).expect("a paper");
    String::from_utf8(out).expect("text").replace('\u{a0}', " ")
}

#[track_caller]
fn assert_says(paper: &str, sentence: &str) {
    assert!(paper.contains(sentence), "no “{sentence}” in:\n{paper}");
}

#[track_caller]
fn assert_silent(paper: &str, sentence: &str) {
    assert!(!paper.contains(sentence), "“{sentence}” in:\n{paper}");
}

#[test]
fn an_early_step_is_proposed_without_an_amount_that_nobody_has_stated() {
    let folder = base();
    let paper = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(
        &paper,
        "Digitaliseringsstyret approves that “Digital søknad om skoleskyss” goes from concept to planning.",
    );
    assert_says(&paper, "The whole one-off cost is put at NOK 400,000.");
    assert_says(&paper, "It is in the plan for 2026–2030: it starts in 2027 and is finished in 2027.");
    assert_silent(&paper, "### Conditions");
    assert_silent(&paper, "has no frame");
}

/// 400 000 in 2027, then 50 000 a year to 2036. Frames hold 2027 and 2028: 2029 and 2030 are without, and six years follow.
/// From 2028 on 900 hours at 600 are saved each year.
#[test]
fn execution_is_proposed_with_its_money_and_where_that_comes_from() {
    let folder = base();
    overlay(folder.path(), MEASURE, "status: planning\n");
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "goes from planning to execution.");
    assert_says(&told, "The measure may use up to NOK 400,000 in one-off cost.");
    assert_says(&told, "The measure starts in 2027.");
    assert_says(&told, "running costs included: Investeringsbudsjettet: NOK 550,000.");
    assert_says(&told, "NOK 100,000 up to 2030 has no frame. Where the money is to be found is not stated.");
    assert_says(&told, "After 2030 there is need of NOK 300,000 that no frame covers yet.");
    let rows: Vec<String> = told.lines().filter(|line| line.starts_with("| 20")).map(squeezed).collect();
    for row in ["|2027|400|0|0|-400|", "|2028|0|50|540|490|", "|2031–2036|0|300|3,240|2,940|"] {
        assert!(rows.iter().any(|line| line == row), "no {row} in {rows:#?}");
    }

    overlay(folder.path(), MEASURE, "budget_route: The financial plan\n");
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "NOK 100,000 up to 2030 has no frame and is put into: The financial plan.");
    let plan = paper(folder.path(), &["action-plan"]);
    let beyond = plan.lines().map(squeezed).find(|line| line.ends_with("|Thefinancialplan|"));
    assert_eq!(beyond.as_deref(), Some("|Digitalsøknadomskoleskyss|100|300|Thefinancialplan|"));
}

/// A line without blanks and without what Markdown needs before a minus.
fn squeezed(line: &str) -> String {
    line.replace('\\', "").chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn a_range_is_told_with_its_ends() {
    let folder = base();
    let costs =
        "costs:\n  - {phase: utvikling, fund: investering, per_year: [{low: 300000, likely: 400000, high: 700000}]}\n";
    overlay(folder.path(), MEASURE, &format!("status: planning\n{costs}"));
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(
        &told,
        "The measure may use NOK 400,000 in one-off cost. The estimate runs from NOK 300,000 to NOK 700,000.",
    );
}

#[test]
fn a_case_waits_where_the_plan_has_no_room() {
    let folder = base();
    let fund = "[[fund]]\nid = \"investering\"\ntitle = \"Investeringsbudsjettet\"\nframe = { 2026 = 250_000, 2027 = 250_000, 2028 = 250_000 }\n";
    overlay(folder.path(), STRATEGY, fund);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(
        &told,
        "The case is deferred. The plan for 2026–2030 has no room for the measure: too little left of “Investeringsbudsjettet” in 2027.",
    );
    assert_says(
        &told,
        "It is not in the plan for 2026–2030. The nearest start is 2027; then this is in the way: too little left of “Investeringsbudsjettet” in 2027.",
    );
    assert_silent(&told, "approves that");
    let list = paper(folder.path(), &["case-paper", "list"]);
    assert_says(&list, "The measure that has no room is considered again the next time the plan is revised.");
    assert_says(&list, "## Measures that the frames have no room for");
    let over = list.lines().map(squeezed).find(|line| line.ends_with("|notstated|") && line.contains("|400|850|"));
    assert!(over.is_some(), "{list}");
}

#[test]
fn a_case_waits_until_it_can_be_ranked() {
    let folder = base();
    overlay(folder.path(), MEASURE, "scores: {}\n");
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "The case is deferred until the measure can be ranked. This is missing: Verdi for brukerne.");
    let list = paper(folder.path(), &["case-paper", "list"]);
    assert_says(&list, "The measure that is not ranked is put forward when what is known of it is complete.");
}

#[test]
fn nothing_is_proposed_where_no_step_is_ahead() {
    let folder = base();
    let told = paper(folder.path(), &["case-paper", "papirskjema"]);
    assert_says(&told, "The case is noted.");
    assert_says(&told, "It takes no part in the plan for 2026–2030.");
    assert_silent(&told, "Decided by");
}

/// The lifecycle cost is 400 000 and 9 × 50 000.
#[test]
fn a_body_with_too_low_a_limit_is_named_and_no_status_is_skipped() {
    let folder = base();
    let strategy = fs::read_to_string(folder.path().join(STRATEGY)).expect("a strategy");
    let limited = |limit| {
        let bodies = "decides = [\"planning\", \"plan\", \"waiver\"]\nlimit = LIMIT\n\n[[body]]\nid = \"fylkesradet\"\ntitle = \"Fylkesrådet\"\ndecides = [\"execution\"]\n";
        let all =
            "decides = [\"concept\", \"planning\", \"execution\", \"closing\", \"realising\", \"plan\", \"waiver\"]\n";
        strategy.replace(all, &bodies.replace("LIMIT", limit))
    };
    put(folder.path(), STRATEGY, limited("849_999"));
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "| Concept → planning |");
    assert_says(&told, "Digitaliseringsstyret, but the cost is over its limit");
    assert_says(
        &told,
        "Digitaliseringsstyret may decide that up to NOK 849,999 in lifecycle cost, but that is NOK 850,000.",
    );
    put(folder.path(), STRATEGY, limited("850_000"));
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(
        &told,
        "Digitaliseringsstyret approves that “Digital søknad om skoleskyss” goes from concept to planning.",
    );
}

#[test]
fn what_is_under_way_is_not_closed_before_it_is_finished() {
    let folder = base();
    let running = "status: execution
schedule: {earliest: 2026, years: 2}
";
    overlay(folder.path(), MEASURE, running);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "The case is noted. The measure is not finished yet.");
    overlay(folder.path(), MEASURE, &running.replace("2026, years: 2", "2024, years: 1"));
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "goes from execution to closing.");
}

#[test]
fn what_is_open_becomes_a_condition() {
    let folder = base();
    let open = "security: {personal_data: special, dpia: {needed: true}, accessibility: Ja, data_ownership: true}
staff: {affected: true}
participants: [samferdsel, {unit: it, state: considering}]
funding:
  - {fund: investering, per_year: [100000], state: applied, scheme: DigiFin}
";
    overlay(folder.path(), MEASURE, open);
    let decision = "id: 2026-06-01-styret
date: 2026-06-01
body: styret
decides:
  - measure: skoleskyss
    outcome: noted
    conditions:
      - {what: Skolene er spurt, due: 2026-09-01}
      - {what: Ferdig avklart, due: 2026-09-01, closed: 2026-08-01}
";
    put(folder.path(), "portfolio/decisions/2026-06-01-styret.yaml", decision);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "### Conditions");
    for condition in [
        "The condition of 1 Jun 2026 is met by 1 Sept 2026: Skolene er spurt.",
        "The consequences for privacy are assessed (DPIA) before execution begins.",
        "Risk and vulnerability are assessed before execution begins.",
        "The measure is discussed with the employees' representatives before execution begins.",
        "These have decided whether they take part before execution begins: IT-tjenesten.",
        "The grant from DigiFin is promised",
        "An agreement with the data processor is made",
    ] {
        assert_says(&told, condition);
    }
    assert_silent(&told, "is met by 1 Sept 2026: Ferdig avklart");
    assert_says(&told, "no, and overdue");
}

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
