//! Figures of the papers about money, benefits and progress, reckoned by hand for small portfolios.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its portfolio has failed")]

#[path = "support/plans.rs"]
mod plans;
mod support;

use std::{collections::BTreeMap, sync::Arc};

use prioritize::{
    doc::{Block, Cell, Doc},
    load::Doubtful,
    model::{Decision, Filed, Measure, Portfolio, Status},
    plan::{Figures, Outcome, PlanOptions, left_out},
    report::{Counts, DOCUMENTS, Filter, Grouping, Material, Period, PlanView},
    score::{Context, Weighing, default_method, rank},
};

use plans::{parsed, planned, portfolio, strategy};

/// A document about a portfolio as of a day, in English.
fn paper(name: &str, portfolio: &Portfolio, as_of: &str, period: &str, brief: bool) -> Doc {
    filtered(name, portfolio, as_of, period, brief, &Filter::default())
}

/// The same, about some measures only.
fn filtered(name: &str, portfolio: &Portfolio, as_of: &str, period: &str, brief: bool, filter: &Filter) -> Doc {
    let document = DOCUMENTS.iter().find(|document| document.name == name).unwrap();
    let doubtful = Doubtful::default();
    let weighing = || Weighing::new(&portfolio.strategy, &BTreeMap::new()).unwrap();
    let context = Context::new(portfolio, weighing(), &doubtful);
    let ranking = rank(&context, default_method(&portfolio.strategy));
    let weighing = weighing();
    let material = Material {
        portfolio,
        ranking: &ranking,
        weighing: &weighing,
        plan: None,
        measure: None,
        period: period.parse().unwrap(),
        brief,
        as_of: as_of.parse().unwrap(),
        filter,
        problems: &[],
        lines: &|_, routes| vec![None; routes.len()],
    };
    let locale = support::locale();
    if !document.plan {
        return (document.write)(&material, &locale);
    }
    planned(portfolio, &PlanOptions::default(), |problem, outcome, _| {
        let Outcome::Planned(plan) = outcome else { unreachable!("there is a plan") };
        let view = PlanView {
            portfolio,
            problem,
            plan,
            figures: &Figures::new(problem, plan),
            left_out: &left_out(problem, plan).unwrap(),
            scenario: None,
            as_of: material.as_of,
            filter,
            by: Grouping::default(),
            grounds: None,
            alternatives: None,
            stopped: None,
            problems: Counts::of(material.problems),
        };
        (document.write)(&Material { plan: Some(&view), ..material }, &locale)
    })
}

/// What stands under a heading, up to the next: rows of tables with `|` between their cells, items and texts.
fn under(doc: &Doc, heading: &str) -> Vec<String> {
    let is_heading = |block: &&Block| matches!(block, Block::Heading(..));
    let blocks = doc.blocks.iter().skip_while(|block| !matches!(block, Block::Heading(_, text) if text == heading));
    let mut lines = Vec::new();
    for block in blocks.skip(1).take_while(|block| !is_heading(block)) {
        match block {
            Block::Text(text) => lines.push(text.clone()),
            // What stands under the figures is the same everywhere.
            Block::List(items) if items.last().is_none_or(|last| last != "No problems in the files.") => {
                lines.extend(items.iter().cloned());
            }
            Block::Table(table) => lines.extend(table.rows.iter().map(|row| told(row))),
            Block::Heading(..)
            | Block::List(_)
            | Block::Chart(_)
            | Block::Explorer(_)
            | Block::Problems(_)
            | Block::Code(_)
            | Block::Folded(..)
            | Block::Mark(_) => {}
        }
    }
    lines
}

fn told(row: &[Cell]) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Count(number) | Cell::Year(number) | Cell::Money(number) => number.to_string(),
        Cell::Number(number, decimals) => format!("{number:.*}", usize::from(*decimals)),
        Cell::Share(share) | Cell::Bar(share) | Cell::Points(share) => format!("{share:.2}"),
        Cell::Date(date) => date.to_string(),
    };
    row.iter().map(cell).collect::<Vec<_>>().join("|")
}

fn doc_says(doc: &Doc, text: &str) -> bool {
    let in_text = |block: &Block| matches!(block, Block::Text(told) if told.contains(text));
    let in_list = |block: &Block| matches!(block, Block::List(items) if items.iter().any(|item| item.contains(text)));
    doc.blocks.iter().any(|block| in_text(block) || in_list(block))
}

const BUDGETS: &str = "fund:
  - {id: inv, title: Invest, account: capital, frame: {2027: 1000, 2028: 1000}}
  - {id: drift, title: Operate, account: operating}
cost_key: [{id: k, shares: {a: 3, b: 1}}]";

/// One that runs since 2026 with a unit that is considering and a grant, one that is done, and one that starts in 2028.
fn budgets() -> Portfolio {
    let running = parsed(
        "id: pagar
title: Runs
owner: home
focus_areas: [red]
status: execution
schedule: {started: 2026}
participants: [a, {unit: b, state: considering}]
costs: [{phase: build, fund: inv, per_year: [500, 400], payer: common}, {phase: run, fund: drift, per_year: [0, 40], recurring: true}]
funding: [{fund: drift, per_year: [0, 100], state: granted}, {fund: drift, per_year: [0, 7], state: applied, scheme: Scheme}]
lifetime_years: 10",
    );
    let done = parsed(
        "id: ferdig
title: Done
owner: home
focus_areas: [red]
status: realising
schedule: {started: 2025}
costs: [{phase: build, fund: inv, per_year: [0, 0, 900]}, {phase: run, fund: drift, per_year: [0, 10], recurring: true}]
benefits: [{id: s, type: money, title: Saved, per_year: [70], cashable: true, budget: {fund: drift, from: 2028}}]
lifetime_years: 10",
    );
    let chosen = parsed(
        "id: ny
title: New
owner: home
focus_areas: [red]
status: planning
scores: {v: 50}
schedule: {earliest: 2028}
costs: [{phase: build, fund: inv, per_year: [200]}, {phase: run, per_year: [0, 5], recurring: true}]
benefits: [{id: n, type: money, title: Nowhere, per_year: [0], cashable: true}]
lifetime_years: 10",
    );
    portfolio(strategy(BUDGETS), vec![running, done, chosen])
}

#[test]
fn budgets_are_told_by_fund_unit_and_measure() {
    let doc = paper("budget-effect", &budgets(), "2026-11-23", "2026-T2", false);
    assert_eq!(
        under(&doc, "In all"),
        [
            "Capital|Invest|Cost|400|200|0|0|600",
            "Capital|Invest|Grants|100|0|0|0|100",
            "Capital|Invest|Net|-300|-200|0|0|-500",
            "Operating|Operate|Cost|50|50|50|50|200",
            "Operating|Operate|Saving|0|70|70|70|210",
            "Operating|Operate|Net|-50|20|20|20|10",
            "Not stated|Without fund|Cost|0|0|5|5|10",
            "Not stated|Without fund|Net|0|0|-5|-5|-10",
            "In all||Cost|450|250|55|55|810",
            "In all||Grants|100|0|0|0|100",
            "In all||Saving|0|70|70|70|210",
            "In all||Net|-350|-180|15|15|-500",
        ]
    );
    let frames = under(&doc, "Against the frames");
    assert_eq!(frames[1..3], ["Invest|2027|1000|300|700", "Invest|2028|1000|200|800"]);
    assert_eq!(frames[3], "Operate|2027||50|");
    // a bears three quarters of 400, and has three quarters of the grant; b has not decided, and stands apart.
    assert_eq!(
        under(&doc, "Net for each unit"),
        [
            "a|Capital|-225|0|0|0|-225",
            "H|Capital|0|-200|0|0|-200",
            "H|Operating|-50|20|20|20|10",
            "H|Not stated|0|0|-5|-5|-10",
        ]
    );
    assert_eq!(
        under(&doc, "Units that have not decided")[1..],
        [
            "b|Capital|Invest|Cost|100|0|0|0|100",
            "b|Capital|Invest|Grants|25|0|0|0|25",
            "b|Capital|Invest|Net|-75|0|0|0|-75"
        ]
    );
    let by_measure = under(&doc, "Each measure");
    assert!(by_measure.contains(&"New|Chosen in the plan|2028|Capital|Invest|Cost|0|200|0|0|200".to_owned()));
    assert!(by_measure.iter().all(|row| !row.contains("900")), "what is done has no one-off cost left");
}

#[test]
fn only_what_cuts_a_budget_is_a_saving() {
    let doc = paper("budget-effect", &budgets(), "2026-11-23", "2026-T2", false);
    let cuts = under(&doc, "Whose budget is cut");
    assert_eq!(cuts[0], "H|Operating|Operate|Done|Saved|0|70|70|70|210");
    assert!(cuts[1].contains("“Nowhere” (New)"), "{cuts:?}");
    assert_eq!(under(&doc, "Benefits that are no budget money")[1..], ["M|70|0|0|0|70"]);
    let others = under(&doc, "Money from others").join(" ").replace('\u{a0}', " ");
    assert_eq!(
        others,
        "Runs: NOK 100 is granted by Operate and is counted. Runs: NOK 7 is applied for with Scheme and is not counted."
    );
}

#[test]
fn without_savings_nobody_is_cut() {
    let dear = plans::measure("dear", 10, 60, "");
    let doc = paper("budget-effect", &portfolio(strategy(plans::FUND), vec![dear]), "2026-11-23", "2026-T2", false);
    assert!(doc_says(&doc, "No benefit says which budget"));
    assert_eq!(under(&doc, "Benefits that are no budget money"), [""; 0]);
}

#[test]
fn hidden_measures_are_not_counted_and_frames_are_not_told() {
    let filter = Filter { status: Some(Status::Planning), ..Filter::default() };
    let doc = filtered("budget-effect", &budgets(), "2026-11-23", "2026-T2", false, &filter);
    assert_eq!(under(&doc, "In all").last().unwrap(), "In all||Net|0|-200|-5|-5|-210");
    assert_eq!(under(&doc, "Against the frames"), [""; 0]);
    assert!(doc_says(&doc, "Measures counted: 0 running, 1 that the plan starts, and 0 done"));
}

/// A measure with benefits, in short.
fn with_benefits(id: &str, status: &str, benefits: &str) -> Measure {
    parsed(&format!(
        "id: {id}\ntitle: {id}\nowner: home\nfocus_areas: [red]\nstatus: {status}\nschedule: {{started: 2024}}
benefits: [{benefits}]\nlifetime_years: 10"
    ))
}

#[test]
fn benefits_are_held_against_what_was_measured_only() {
    let read = "{id: r, type: money, title: Read, responsible: Zoe, per_year: [100], realisation: 0.5, \
                indicator: {id: i, baseline: {value: 20}, target: {value: 10}}, \
                readings: [{date: 2025-06-30, amount: 10}, {date: 2025-12-31, amount: 40, value: 15}, {date: 2026-06-30, amount: 30}]}";
    let unread = "{id: u, type: money, title: Unread, responsible: Adam, per_year: [1000]}";
    let nobody = "{id: n, type: money, title: Alone, per_year: [7], responsible: ' '}";
    let measures = vec![
        with_benefits("done", "realising", &format!("{read}, {unread}")),
        with_benefits("open", "planning", nobody),
        with_benefits("gone", "stopped", unread),
    ];
    let doc = paper("benefits", &portfolio(strategy(""), measures), "2026-11-23", "2026-T2", false);
    // 100 × 0.5 and 1000 are promised a year.
    assert_eq!(under(&doc, "By type"), ["M|kr|Promised|1050|1050|1050|1050|1050|1050", "M|kr|Measured||40|30|||"]);
    let says = |text: &str| assert!(doc_says(&doc, &text.replace("NOK ", "NOK\u{a0}")), "{text}");
    says("2024: 0 of 2 benefits were measured.");
    says(
        "2025: 1 of 2 benefits were measured. Those measured that have a value in money promised NOK 50 and gave NOK 40 (80%). \
          All together, NOK 1,050 is promised that year.",
    );
    says("2026 so far: 1 of 2 benefits have been measured.");
    assert_eq!(
        under(&doc, "By who is responsible"),
        [
            "Adam|Unread|done|Realising|kr|1000||1000||",
            "Zoe|Read|done|Realising|kr|50|30|50|2026-06-30|",
            "For one benefit nobody is responsible:",
            "Alone (open)",
        ]
    );
    assert_eq!(under(&doc, "Indicators")[1..], ["i|done||20|10||15|2025-12-31|0.50"]);
    assert_eq!(under(&doc, "Promised by measures that are not decided")[1..], ["M|kr|7|7|1"]);
}

/// A measure that runs, with reports before, in and after the second tertial of 2026.
const RUNS: &str = "id: one
title: One
owner: home
focus_areas: [red]
status: execution
responsible: Ada
schedule: {started: 2026}
costs: [{phase: build, fund: f, per_year: [600, 400]}]
lifetime_years: 5
actuals: [{year: 2026, phase: build, amount: 200, until: 2026-08-31}, {year: 2026, phase: build, amount: 300, until: 2026-09-30}]
reports: [{date: 2026-04-30, progress: green, economy: green}, {date: 2026-08-31, progress: red, economy: green, forecast: 1100, text: Late}, {date: 2026-09-30, progress: green}]";

fn followed() -> Portfolio {
    let two = "id: two\ntitle: Two\nowner: home\nfocus_areas: [red]\nstatus: closing";
    let three = "id: three\ntitle: Three\nowner: home\nfocus_areas: [red]\nstatus: realising";
    let mut portfolio = portfolio(strategy(plans::FUND), [RUNS, two, three].map(parsed).into());
    let meeting = |id: &str, decides: &str| -> Filed<Decision> {
        let text = format!("id: {id}\ndate: {id}\nbody: board\ndecides: [{decides}]");
        Filed { file: id.into(), value: Arc::new(serde_yaml::from_str(&text).unwrap()) }
    };
    portfolio.decisions = vec![
        meeting("2026-01-10", "{measure: one, outcome: approved, to: execution, amount: 1000}"),
        meeting(
            "2026-05-20",
            "{measure: two, outcome: approved, to: execution, conditions: [{what: Plan, due: 2026-08-01}, {what: Team, due: 2026-10-01}]}",
        ),
        meeting("2026-06-10", "{measure: four, outcome: deferred, until: 2026-12-10}"),
        meeting(
            "2026-09-17",
            "{measure: two, outcome: approved, to: closing}, {measure: three, outcome: approved, to: realising}",
        ),
    ];
    portfolio
}

#[test]
fn status_is_as_of_the_end_of_the_period() {
    let doc = paper("status", &followed(), "2026-11-23", "2026-T2", false);
    assert!(doc_says(&doc, "as of the end of the tertial, 31 Aug 2026"));
    // Two was closed later, and what three was before September nobody has said.
    assert!(doc_says(&doc, "2 measures are running. Reported in the tertial: 1."));
    assert_eq!(
        under(&doc, "Traffic lights"),
        ["One|Red|Green|Not stated|Not stated|Progress from green to red|2026-08-31"]
    );
    assert_eq!(under(&doc, "Have not reported"), ["Two: has never reported. Responsible: not stated."]);
    assert_eq!(
        under(&doc, "Deviations"),
        ["One|Red: progress. The forecast is NOK\u{a0}100 above the planned cost.|Late|Ada"]
    );
    assert_eq!(
        under(&doc, "Money")[1..],
        ["One|600|200|2026-08-31|1000|200|1100|100", "Two|0|||0|||", "In all|600|200|||||100"]
    );
    let wanted = under(&doc, "Decisions wanted").join("\n").replace('\u{a0}', " ");
    assert_eq!(
        wanted,
        "One: red light for progress.
One: the forecast is NOK 1,100, but NOK 1,000 was approved.
four was deferred until 10 Dec 2026."
    );
    assert_eq!(under(&doc, "Changes since the tertial before"), ["Started: “Two”"]);
    assert_eq!(under(&doc, "Conditions overdue"), ["Plan (Two). It was due 1 Aug 2026."]);
    assert_eq!(under(&doc, "Ahead, until the end of the next tertial"), ["2026-10-01|Condition: Team (Two)|"]);
}

#[test]
fn before_the_end_of_the_period_the_day_counts() {
    let doc = paper("status", &followed(), "2026-10-15", "2026-T3", false);
    assert!(doc_says(&doc, "as of 15 Oct 2026. The tertial is not over"));
    assert_eq!(under(&doc, "Money")[1], "One|600|300|2026-09-30|1000|300|1100|100");
    assert_eq!(
        under(&doc, "Traffic lights"),
        [
            "One|Green|Not stated|Not stated|Not stated|Progress from red to green, economy from green to not stated|2026-09-30"
        ]
    );
    let early = paper("status", &followed(), "2026-04-15", "2026-T2", false);
    assert!(doc_says(&early, "The tertial has not begun."));
}

#[test]
fn the_brief_has_what_is_off_and_what_is_wanted() {
    let doc = paper("status", &followed(), "2026-11-23", "2026-T2", true);
    assert_eq!(under(&doc, "Red and amber measures"), ["One|Red|Late"]);
    assert_eq!(under(&doc, "Decisions wanted").len(), 3);
    assert!(under(&doc, "Money").is_empty());
    let calm = paper("status", &portfolio(strategy(""), Vec::new()), "2026-11-23", "2026-T2", true);
    assert!(doc_says(&calm, "No measure was running then."));
}

#[test]
fn the_last_period_of_the_calendar_has_an_end() {
    let doc = paper("status", &followed(), "9999-12-31", "9999-T3", false);
    assert!(!doc.blocks.is_empty());
    assert_eq!(Period::ended_by("9999-12-31".parse().unwrap()).to_string(), "9999-T3");
}
