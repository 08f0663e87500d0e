//! What papers propose to the bodies, and on which conditions.

mod support;

use std::fs;

use support::{
    base, overlay,
    paper::{MEASURE, STRATEGY, assert_says, assert_silent, paper, squeezed},
    put,
};

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

#[test]
fn what_is_on_hold_is_noted_with_the_day_it_comes_back() {
    let folder = base();
    overlay(folder.path(), MEASURE, "status: on-hold\n");
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "The case is noted. No new status awaits a decision.");
    let decision = "id: 2026-06-01-styret\ndate: 2026-06-01\nbody: styret\ndecides:
  - {measure: skoleskyss, outcome: deferred, until: 2027-02-01}
";
    put(folder.path(), "portfolio/decisions/2026-06-01-styret.yaml", decision);
    let told = paper(folder.path(), &["case-paper", "skoleskyss"]);
    assert_says(&told, "The case is noted. The measure is on hold until 1 Feb 2027.");
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
