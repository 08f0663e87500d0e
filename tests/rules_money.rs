//! Money, people and systems: both sides of each rule's edges.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot prepare its files has failed")]

mod support;

use std::{fs, path::Path};

use prioritize::doc::ShownProblem;
use support::{base, overlay, problems};
use tempfile::TempDir;

const SKOLESKYSS: &str = "portfolio/measures/skoleskyss.yaml";
const INNLOGGING: &str = "portfolio/measures/innlogging.yaml";
const WEBSAK: &str = "portfolio/systems/websak.yaml";
const STRATEGY: &str = "strategy.toml";
const DRIFT: &str = "  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n";

/// The base portfolio with these excerpts laid over it.
fn with(excerpts: &[(&str, &str)]) -> TempDir {
    let folder = base();
    for (file, excerpt) in excerpts {
        overlay(folder.path(), file, excerpt);
    }
    folder
}

/// What one rule finds, with ordinary blanks between amounts and their currency.
fn found(rule: &str, folder: &Path) -> Vec<ShownProblem> {
    let mut found = problems(folder);
    found.retain(|problem| problem.rule == rule);
    for problem in &mut found {
        problem.message = problem.message.replace('\u{a0}', " ");
    }
    found
}

#[track_caller]
fn assert_found(rule: &str, excerpts: &[(&str, &str)], count: usize) {
    let found = found(rule, with(excerpts).path());
    let messages: Vec<&str> = found.iter().map(|problem| &*problem.message).collect();
    assert_eq!(found.len(), count, "{rule} of {excerpts:?}: {messages:?}");
}

/// The file, the line and the words of the only thing that a rule finds.
#[track_caller]
fn only(rule: &str, excerpts: &[(&str, &str)]) -> (String, String, String) {
    let folder = with(excerpts);
    let found = found(rule, folder.path());
    let [problem] = &found[..] else { panic!("{rule} finds {} problems", found.len()) };
    let text = fs::read_to_string(folder.path().join(&*problem.spot.file)).expect("a file");
    let line = text.lines().nth(problem.spot.span.start.line as usize - 1).expect("a file");
    let start = problem.spot.span.start.column as usize - 1;
    let length = problem.spot.span.end.column as usize - 1 - start;
    let marked: String = line.chars().skip(start).take(length).collect();
    (problem.spot.file.clone(), marked, problem.message.clone())
}

fn planning(more: &str) -> String {
    format!("status: planning\n{more}")
}

#[test]
fn a_missing_cost_phase_is_told_from_planning_on() {
    let rule = "cost-phase-missing";
    let costs = format!("costs:\n{DRIFT}");
    assert_found(rule, &[(SKOLESKYSS, &costs)], 0);
    let (_, marked, says) = only(rule, &[(SKOLESKYSS, &planning(&costs))]);
    assert_eq!((&*marked, &*says), ("costs", "there is no line of cost for `utvikling`"));
    assert_found(rule, &[(SKOLESKYSS, &planning("costs: []\n"))], 1);
    // A line without amounts says nothing; a zero is an answer.
    let empty = format!("costs:\n  - {{phase: utvikling, per_year: []}}\n{DRIFT}");
    assert_found(rule, &[(SKOLESKYSS, &planning(&empty))], 1);
    assert_found(rule, &[(SKOLESKYSS, &planning(&empty.replace("[]", "[0]")))], 0);
    let light = "[track]\nlight_below = 9000000\n";
    assert_found(rule, &[(STRATEGY, light), (SKOLESKYSS, &format!("track: light\nstatus: idea\n{costs}"))], 0);
    let begun = format!("track: light\nstatus: execution\nschedule: {{started: 2026}}\n{costs}");
    assert_found(rule, &[(STRATEGY, light), (SKOLESKYSS, &begun)], 1);
}

#[test]
fn the_small_profile_leaves_three_rules_out() {
    let small = "[strategy]\ntitle = \"S\"\nowner = \"O\"\nfrom = 2026\nto = 2030\nprofile = \"small\"\n";
    let measure = planning(
        "staff: {affected: true, codetermination: 2026-04-20}\ncosts: []\nown_effort: [{unit: it, hours: [9]}]\n",
    );
    for rule in ["cost-phase-missing", "no-training-cost", "own-effort-uncommitted"] {
        assert_found(rule, &[(SKOLESKYSS, &measure)], 1);
        assert_found(rule, &[(STRATEGY, small), (SKOLESKYSS, &measure)], 0);
    }
    let system = "licences:\n";
    assert_found("system-record-incomplete", &[(WEBSAK, system)], 1);
    assert_found("system-record-incomplete", &[(STRATEGY, small), (WEBSAK, system)], 0);
}

#[test]
fn running_cost_is_wanted_where_something_is_made() {
    let rule = "no-running-cost";
    let costs = |one_off: &str, running: &str| {
        let lines = format!("costs:\n  - {{phase: utvikling, per_year: {one_off}}}\n");
        planning(&format!("{lines}  - {{phase: drift, per_year: {running}}}\n"))
    };
    for (one_off, running, count) in [
        ("[1]", "[0, 0]", 1),
        ("[1]", "[0, 1]", 0),
        ("[0]", "[0]", 0),
        ("[1]", "[-1]", 0),
        ("[-5]", "[0]", 0),
        ("[0, {low: 0, likely: 1, high: 2}]", "[]", 1),
    ] {
        assert_found(rule, &[(SKOLESKYSS, &costs(one_off, running))], count);
    }
    assert_found(rule, &[(SKOLESKYSS, "costs: [{phase: utvikling, per_year: [1]}]\n")], 0);
}

#[test]
fn training_is_wanted_where_the_staff_is_affected() {
    let rule = "no-training-cost";
    let measure = |affected: &str, amount: &str| {
        planning(&format!("staff: {{affected: {affected}}}\ncosts: [{{phase: utvikling, per_year: [{amount}]}}]\n"))
    };
    for (affected, amount, count) in
        [("true", "0", 1), ("true", "0, 1", 0), ("false", "0", 0), ("true", "-1", 1), ("", "0", 0)]
    {
        assert_found(rule, &[(SKOLESKYSS, &measure(affected, amount))], count);
    }
    // Where the strategy marks no phase as training, there is nothing to look at.
    let phases = "[[cost_phase]]\nid = \"utvikling\"\ntitle = \"U\"\nkind = \"one-off\"\n";
    assert_found(rule, &[(STRATEGY, phases), (SKOLESKYSS, &measure("true", "0"))], 0);
}

#[test]
fn a_gap_is_what_no_grant_covers() {
    let rule = "funding-gap";
    let external =
        "[[fund]]\nid = \"ekstern\"\ntitle = \"E\"\nexternal = true\n[[fund]]\nid = \"investering\"\ntitle = \"I\"\n";
    let measure = |state: &str| {
        format!(
            "costs:
  - {{phase: utvikling, fund: investering, per_year: [900]}}
  - {{phase: utvikling, per_year: [100, 50]}}
  - {{phase: drift, fund: ekstern, per_year: [30, 60]}}
funding:
  - {{fund: ekstern, per_year: [130, 100], state: {state}}}\n"
        )
    };
    let lay = |text: String| with(&[(STRATEGY, external), (INNLOGGING, &text)]);
    // Each line in its own year: 130 covers 100 + 30, but 100 covers only 50 + 50 of 50 + 60.
    let folder = lay(measure("granted"));
    let problems = found(rule, folder.path());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].message, "NOK 10 from “ekstern” is not covered by a grant, from 2027 on");
    assert_eq!(found(rule, lay(measure("granted").replace("[130, 100]", "[130, 110]")).path()).len(), 0);
    for state in ["applied", "refused", ""] {
        let messages: Vec<String> =
            found(rule, lay(measure(state)).path()).into_iter().map(|problem| problem.message).collect();
        let none = "NOK 150 of this line has no source of money, from 2026 on";
        assert_eq!(messages, [none, "NOK 90 from “ekstern” is not covered by a grant, from 2026 on"], "{state}");
    }
    // Not before execution; a line that goes on is reckoned to the end of the lifetime.
    assert_found(rule, &[(SKOLESKYSS, &planning("costs: [{phase: drift, per_year: [1]}]\n"))], 0);
    let (_, marked, says) =
        only(rule, &[(INNLOGGING, "costs:\n  - {phase: drift, per_year: [0, 7], recurring: true}\n")]);
    assert_eq!(
        (&*marked, &*says),
        (
            "{phase: drift, per_year: [0, 7], recurring: true}",
            "NOK 63 of this line has no source of money, from 2027 on"
        )
    );
    assert_found(rule, &[(INNLOGGING, "costs: [{phase: drift, per_year: [-5, 0]}]\n")], 0);
}

#[test]
fn money_applied_for_is_not_granted() {
    let rule = "external-funding-not-granted";
    let funding = |amount: &str, state: &str| {
        planning(&format!("funding:\n  - {{fund: investering, per_year: {amount}, state: {state}}}\n"))
    };
    for (amount, state, count) in [
        ("[1]", "applied", 1),
        ("[1]", "granted", 0),
        ("[1]", "refused", 0),
        ("[1]", "", 1),
        ("[0]", "applied", 0),
        ("[]", "applied", 0),
    ] {
        assert_found(rule, &[(SKOLESKYSS, &funding(amount, state))], count);
    }
    assert_eq!(only(rule, &[(SKOLESKYSS, &funding("[1]", "applied"))]).1, "applied");
    assert_found(rule, &[(SKOLESKYSS, "funding: [{fund: investering, per_year: [1], state: applied}]\n")], 0);
}

fn fund(frame: &str) -> String {
    format!("[[fund]]\nid = \"investering\"\ntitle = \"I\"\nframe = {frame}\n")
}

/// A plan that has been adopted with one measure in it.
fn adopt(folder: &Path, measure: &str, start: u16) {
    fs::create_dir_all(folder.join("portfolio/plans")).expect("a file");
    let plan = format!("id: p\nmade: 2026-11-20\nitems:\n  - {{measure: {measure}, start: {start}}}\n");
    fs::write(folder.join("portfolio/plans/p.yaml"), plan).expect("a file");
    let meeting = "id: m\ndate: 2026-11-21\nbody: styret\ndecides: [{plan: p, outcome: approved}]\n";
    fs::write(folder.join("portfolio/decisions/m.yaml"), meeting).expect("a file");
}

#[test]
fn a_frame_holds_to_the_last_krone() {
    let rule = "frame-exceeded";
    // 200 000 + 20 000 in 2026, then 20 000 a year.
    assert_found(rule, &[(STRATEGY, &fund("{ 2026 = 220_000, 2030 = 20_000 }"))], 0);
    let (file, marked, says) = only(rule, &[(STRATEGY, &fund("{ 2026 = 219_999 }"))]);
    assert_eq!((&*file, &*marked), (STRATEGY, "219_999"));
    assert_eq!(says, "decided measures use NOK 220,000 from “I” in 2026, NOK 1 more than the frame");
    assert_found(rule, &[(STRATEGY, &fund("{ 2030 = 19_999, 2035 = 0, 2036 = 0 }"))], 2);
    assert_found(rule, &[(STRATEGY, &fund("{ 2025 = -1, 2036 = -1 }"))], 0);
    // A year that is over is left alone.
    let early = "schedule: {started: 2025, years: 1}\n";
    assert_found(rule, &[(STRATEGY, &fund("{ 2025 = 1, 2026 = 20_000 }")), (INNLOGGING, early)], 0);
    // Granted money counts first.
    let granted = "funding: [{fund: investering, per_year: [100000], state: granted}]\n";
    assert_found(rule, &[(STRATEGY, &fund("{ 2026 = 120_000 }")), (INNLOGGING, granted)], 0);
    assert_found(
        rule,
        &[(STRATEGY, &fund("{ 2026 = 120_000 }")), (INNLOGGING, &granted.replace("granted", "applied"))],
        1,
    );
}

#[test]
fn what_a_plan_has_decided_fills_the_frames_in_the_plans_years() {
    let rule = "frame-exceeded";
    let count = |frame: &str, more: &str| {
        let folder = with(&[(STRATEGY, &fund(frame)), (SKOLESKYSS, more)]);
        adopt(folder.path(), "skoleskyss", 2028);
        found(rule, folder.path()).len()
    };
    assert_eq!(count("{ 2027 = 20_000, 2028 = 420_000 }", "status: planning\n"), 0);
    assert_eq!(count("{ 2028 = 419_999 }", "status: planning\n"), 1, "with the running measure in execution");
    assert_eq!(count("{ 2028 = 20_000 }", "status: rejected\n"), 0, "dropped since");
    let later = "status: planning\nschedule: {started: 2027}\n";
    assert_eq!(count("{ 2028 = 70_000 }", later), 0, "it has started earlier than planned");
    // A plan alone is no error: nothing that takes from the fund has been begun.
    let alone = |status: &str| {
        let folder = with(&[(STRATEGY, &fund("{ 2028 = 1 }")), (SKOLESKYSS, status), (INNLOGGING, "costs: []\n")]);
        adopt(folder.path(), "skoleskyss", 2028);
        found(rule, folder.path()).len()
    };
    assert_eq!((alone("status: planning\n"), alone("status: execution\n")), (0, 1));
}

#[test]
fn a_measure_fits_where_one_start_has_room() {
    let rule = "over-frame-without-route";
    // 400 000 in the first year and 50 000 in the next; 20 000 a year is taken already. Starts: 2027 and 2028.
    let skoleskyss = planning("");
    let count = |frame: &str, more: &str| {
        found(rule, with(&[(STRATEGY, &fund(frame)), (SKOLESKYSS, &skoleskyss), (SKOLESKYSS, more)]).path()).len()
    };
    assert_eq!(count("{ 2027 = 420_000, 2028 = 70_000 }", ""), 0);
    assert_eq!(count("{ 2027 = 419_999, 2028 = 70_000 }", ""), 1);
    assert_eq!(count("{ 2027 = 0, 2028 = 420_000 }", ""), 0, "it may start in 2028");
    assert_eq!(count("{ 2027 = 0 }", ""), 0, "2028 has no frame, and so no limit");
    assert_eq!(count("{ 2027 = 420_000, 2028 = 69_999 }", ""), 1, "the running line does not fit");
    assert_eq!(count("{ 2027 = 0, 2028 = 420_000 }", "schedule: {earliest: 2027, latest: 2027}\n"), 1);
    assert_eq!(count("{ 2027 = 0, 2028 = 0 }", "budget_route: Økonomiplan 2028\n"), 0);
    assert_eq!(count("{ 2027 = 0, 2028 = 0 }", "budget_route: \" \"\n"), 1);
    assert_eq!(
        count("{ 2027 = -10, 2028 = -10 }", "costs: [{phase: utvikling, fund: investering, per_year: [0]}]\n"),
        0
    );
    assert_eq!(count("{ 2027 = 0, 2028 = 0 }", "costs: [{phase: utvikling, per_year: [9]}]\n"), 0, "no fund");
    let granted = "funding: [{fund: investering, per_year: [400000, 50000], state: granted}]\n";
    assert_eq!(count("{ 2027 = 20_000, 2028 = 20_000 }", granted), 0);
    assert_eq!(count("{ 2027 = 20_000, 2028 = 20_000 }", &granted.replace("granted", "applied")), 1);
    for status in ["concept", "on-hold", "execution", "realising", "rejected"] {
        assert_eq!(count("{ 2027 = 0, 2028 = 0 }", &format!("status: {status}\n")), 0, "{status}");
    }
    let (_, _, says) = only(rule, &[(STRATEGY, &fund("{ 2027 = 30_000, 2028 = 0 }")), (SKOLESKYSS, &skoleskyss)]);
    assert_eq!(says, "the measure needs NOK 400,000 from “I” in 2027, but NOK 10,000 of the frame is left");
    // One that the plan has decided is looked at by frame-exceeded.
    let folder = with(&[(STRATEGY, &fund("{ 2027 = 30_000, 2028 = 0 }")), (SKOLESKYSS, &skoleskyss)]);
    adopt(folder.path(), "skoleskyss", 2027);
    assert_eq!(found(rule, folder.path()).len(), 0);
}

#[test]
fn starts_before_the_plan_are_not_open() {
    // Nothing limits 2026, but the plan starts in 2027.
    let plan = format!("{}[plan]\nyears = [2027, 2028]\n", fund("{ 2027 = 0, 2028 = 0 }"));
    let early = planning("schedule: {earliest: 2026, years: 1}\n");
    assert_found("over-frame-without-route", &[(STRATEGY, &plan), (SKOLESKYSS, &early)], 1);
    // One that can first start after the plan is looked at in that year.
    let late = planning("schedule: {earliest: 2029, years: 1}\n");
    assert_found("over-frame-without-route", &[(STRATEGY, &plan), (SKOLESKYSS, &late)], 0);
}

#[test]
fn the_margin_is_reached_exactly() {
    let rule = "margin-too-small";
    let money = "[[benefit_type]]\nid = \"spart-tid\"\ntitle = \"T\"\nclass = \"time\"\nunit = \"kr\"\nvalue = 1\n";
    let measure = |benefit: u32, personal: &str, cross: &str| {
        planning(&format!(
            "security: {{personal_data: {personal}, cross_level_data: {cross}}}
lifetime_years: 1
costs: [{{phase: utvikling, per_year: [1000]}}]
risks:
  - {{what: R, probability: 3, cost: 400}}
  - {{what: Uten sannsynlighet, cost: 400}}
  - {{what: Uten kostnad, probability: 5}}
benefits: [{{id: b, type: spart-tid, title: B, per_year: [{benefit}]}}]\n"
        ))
    };
    // (1 + 0.25) · (1000 + 400 · (3 − 0.5) / 5) = 1500.
    let count = |text: &str| found(rule, with(&[(STRATEGY, money), (SKOLESKYSS, text)]).path()).len();
    assert_eq!((count(&measure(1500, "special", "true")), count(&measure(1499, "special", "true"))), (0, 1));
    for (personal, cross) in [("ordinary", "true"), ("special", "false"), ("unknown", "true"), ("special", "")] {
        assert_eq!(count(&measure(0, personal, cross)), 0, "{personal} {cross}");
    }
    assert_eq!(count(&measure(0, "special", "true").replace("planning", "concept")), 0);
    let own = format!("{money}[economy]\nsensitive_margin = 0\n");
    for (benefit, expected) in [(1200, 0), (1199, 1)] {
        assert_found(rule, &[(STRATEGY, &own), (SKOLESKYSS, &measure(benefit, "special", "true"))], expected);
    }
    let (_, marked, says) = only(rule, &[(STRATEGY, money), (SKOLESKYSS, &measure(1499, "special", "true"))]);
    assert_eq!(marked, "benefits");
    assert!(says.contains("NOK 1,499") && says.contains("NOK 1,500") && says.contains("25%"), "{says}");
}

fn role(more: &str) -> String {
    format!("[[role]]\nid = \"utvikler\"\ntitle = \"U\"\n{more}\n")
}

#[test]
fn a_role_holds_to_its_last_hour() {
    let rule = "role-overloaded";
    let effort = |months: &str| format!("effort: [{{role: utvikler, per_year: [{months}]}}]\n");
    let count = |capacity: &str, months: &str| {
        found(rule, with(&[(STRATEGY, &role(&format!("capacity = {capacity}"))), (INNLOGGING, &effort(months))]).path())
            .len()
    };
    assert_eq!((count("{ 2026 = 3 }", "3"), count("{ 2026 = 3 }", "3.01")), (0, 1));
    assert_eq!(count("{ 2027 = 3 }", "9"), 0, "a year without a capacity is not limited");
    assert_eq!(count("{ 2026 = 0, 2027 = 1 }", "0, 2"), 1);
    assert_eq!(count("{ 2026 = 1 }", "{low: 0, likely: 1, high: 9}"), 0);
    assert_eq!(count("{ 2025 = 0 }", "1"), 0);
    // Tenths add up to exactly what they should.
    let tenths = "effort:\n  - {role: utvikler, per_year: [0.1]}\n  - {role: utvikler, per_year: [0.2]}\n";
    assert_found(rule, &[(STRATEGY, &role("capacity = { 2026 = 0.3 }")), (INNLOGGING, tenths)], 0);
    // Only decided measures: a planned one counts once the plan is adopted.
    let planned = planning(&effort("5"));
    let folder = with(&[(STRATEGY, &role("capacity = { 2027 = 4 }")), (SKOLESKYSS, &planned)]);
    assert_eq!(found(rule, folder.path()).len(), 0);
    adopt(folder.path(), "skoleskyss", 2027);
    assert_eq!(found(rule, folder.path()).len(), 1);
    overlay(folder.path(), SKOLESKYSS, "status: concept\n");
    assert_eq!(found(rule, folder.path()).len(), 0, "the rule bites from planning");
    let (file, marked, says) =
        only(rule, &[(STRATEGY, &role("capacity = { 2026 = 3.5 }")), (INNLOGGING, &effort("4"))]);
    assert_eq!((&*file, &*marked), (STRATEGY, "3.5"));
    assert_eq!(says, "decided measures need 4 person-months of “U” in 2026, but there are 3.5");
}

#[test]
fn a_critical_role_may_be_in_so_many_measures() {
    let rule = "key-person-overloaded";
    let both = "status: execution\nschedule: {started: 2026}\neffort: [{role: utvikler, per_year: [1]}]\n";
    let count = |more: &str, skoleskyss: &str| {
        found(rule, with(&[(STRATEGY, &role(more)), (SKOLESKYSS, skoleskyss)]).path()).len()
    };
    assert_eq!(count("critical = true\nmax_parallel = 2", both), 0);
    assert_eq!(count("critical = true\nmax_parallel = 1", both), 1);
    assert_eq!(count("max_parallel = 1", both), 0, "not critical");
    assert_eq!(count("critical = true", both), 0, "no limit");
    assert_eq!(count("critical = true\nmax_parallel = 1", &both.replace("[1]", "[0, 1]")), 0, "in different years");
    assert_eq!(count("critical = true\nmax_parallel = 0", "status: concept\n"), 1);
}

#[test]
fn promised_hours_have_a_name() {
    let rule = "own-effort-uncommitted";
    let line = |line: &str| planning(&format!("own_effort:\n  - {{unit: it, {line}}}\n"));
    for (text, count) in [
        ("hours: [1]", 1),
        ("hours: [1], committed_by: Leder", 0),
        ("hours: [1], committed_by: \" \"", 1),
        ("hours: [1], committed_by: ", 1),
        ("hours: [0, 0]", 0),
        ("hours: []", 0),
    ] {
        assert_found(rule, &[(SKOLESKYSS, &line(text))], count);
    }
    assert_found(rule, &[(SKOLESKYSS, "own_effort: [{unit: it, hours: [1]}]\n")], 0);
    assert_eq!(
        only(rule, &[(SKOLESKYSS, &line("hours: [1.5]"))]).2,
        "nobody has promised the 1.5 hours from “IT-tjenesten”"
    );
}

#[test]
fn participants_decide_before_the_work_begins() {
    let rule = "participant-undecided";
    let with_state = |state: &str| format!("participants: [it, {{unit: samferdsel, state: {state}}}]\n");
    for (state, count) in [("considering", 1), ("agreed", 0), ("declined", 0)] {
        assert_found(rule, &[(INNLOGGING, &with_state(state))], count);
        assert_found(rule, &[(SKOLESKYSS, &planning(&with_state(state)))], 0);
    }
    assert_eq!(only(rule, &[(INNLOGGING, &with_state("considering"))]).1, "considering");
}

const DEPOT: &str = "portfolio/systems/depot.yaml";

const DEPOT_TEXT: &str = "id: depot\ntitle: Depot\nfunctions: [sak-og-arkiv]\n";

#[test]
fn systems_of_one_function_are_harmonised() {
    let rule = "function-served-twice";
    let count = |system: &str, measure: &str| {
        found(rule, with(&[(DEPOT, DEPOT_TEXT), (DEPOT, system), (SKOLESKYSS, measure)]).path()).len()
    };
    let changes = "systems: {changes: [websak, depot]}\n";
    for (system, measure, expected) in [
        ("", "", 1),
        ("lifecycle: phasing-out\n", "", 1),
        ("lifecycle: planned\n", "", 0),
        ("lifecycle: retired\n", "", 0),
        ("functions: [Sak-og-arkiv, sak-og-arkiv]\n", "", 1),
        ("functions: [arkiv]\n", "", 0),
        ("", "systems: {retires: [depot]}\n", 0),
        ("", "systems: {retires: [websak]}\n", 0),
        ("", "systems: {uses: [websak, depot]}\n", 1),
        ("", "systems: {changes: [websak]}\n", 1),
        ("", changes, 0),
    ] {
        assert_eq!(count(system, measure), expected, "{system}{measure}");
    }
    assert_eq!(count("", &format!("{changes}status: rejected\n")), 1, "nothing comes of it");
    let (file, marked, says) = only(rule, &[("portfolio/systems/zeta.yaml", &DEPOT_TEXT.replace("depot", "zeta"))]);
    assert_eq!((&*file, &*marked), ("portfolio/systems/zeta.yaml", "sak-og-arkiv"));
    assert_eq!(says, "“sak-og-arkiv” is served by “WebSak” too, and no measure harmonises them");
}

#[test]
fn a_system_goes_out_of_use_once() {
    let rule = "system-retired-twice";
    for (measure, count) in [
        ("systems: {retires: [passordlager]}\n", 1),
        ("systems: {retires: [passordlager, passordlager]}\n", 1),
        ("systems: {retires: [websak]}\n", 0),
        ("systems: {retires: [passordlager]}\nexcludes: [innlogging]\n", 0),
        ("systems: {retires: [passordlager]}\nstatus: rejected\n", 0),
        ("systems: {retires: [passordlager]}\nstatus: on-hold\n", 1),
    ] {
        assert_found(rule, &[(SKOLESKYSS, measure)], count);
    }
    let excluded = [(SKOLESKYSS, "systems: {retires: [passordlager]}\n"), (INNLOGGING, "excludes: [skoleskyss]\n")];
    assert_found(rule, &excluded, 0);
}

#[test]
fn a_record_lacks_what_nobody_has_written() {
    let rule = "system-record-incomplete";
    let (_, _, says) = only(rule, &[(WEBSAK, "owner:\ncontract: {ends: 2030-12-31}\nintegrations:\n")]);
    assert_eq!(says, "the system overview says nothing about `owner`, `contract.data_ownership` or `integrations`");
    assert_found(rule, &[(WEBSAK, "data_stores: []\nlicences: 0\nsupplier:\nsla:\n")], 0);
    assert_found(rule, &[(WEBSAK, "contract: {ends: 2030-12-31, data_ownership: false}\n")], 0);
    assert_found(rule, &[(WEBSAK, "lifecycle:\nowner:\n")], 1);
    for lifecycle in ["planned", "retired"] {
        assert_found(rule, &[(WEBSAK, &format!("lifecycle: {lifecycle}\nowner:\n"))], 0);
    }
}

#[test]
fn notice_is_given_in_time() {
    let rule = "contract-notice-due";
    // 90 days after 2026-11-23 is 2027-02-21.
    for (contract, count) in [
        ("{ends: 2027-02-21}", 1),
        ("{ends: 2027-02-22}", 0),
        ("{ends: 2027-08-21, notice_months: 6}", 1),
        ("{ends: 2027-08-22, notice_months: 6}", 0),
        ("{ends: 2020-01-01, notice_months: 3}", 1),
        ("{notice_months: 6}", 0),
        ("{ends: 0001-01-01, notice_months: 1200}", 1),
        ("{ends: 9999-12-31, notice_months: 1}", 0),
    ] {
        assert_found(rule, &[(WEBSAK, &format!("contract: {contract}\n"))], count);
        assert_found(rule, &[(WEBSAK, &format!("lifecycle: retired\ncontract: {contract}\n"))], 0);
    }
    assert_found(rule, &[(WEBSAK, "contract:\n")], 0);
}

#[test]
fn a_replacement_is_finished_before_notice_has_to_be_given() {
    let rule = "contract-notice-due";
    // The measure is reckoned to start in 2027, and is finished at the end of the year.
    let count = |contract: &str, measure: &str| {
        let contract = format!("contract: {contract}\n");
        let measure = format!("systems: {{retires: [websak]}}\n{measure}");
        found(rule, with(&[(WEBSAK, &contract), (SKOLESKYSS, &measure)]).path()).len()
    };
    assert_eq!(count("{ends: 2028-06-30, notice_months: 6}", ""), 1, "notice by 2027-12-30");
    assert_eq!(count("{ends: 2028-07-01, notice_months: 6}", ""), 0, "notice by 2028-01-01");
    assert_eq!(count("{ends: 2028-07-01, notice_months: 6}", "schedule: {earliest: 2027, years: 2}\n"), 1);
    assert_eq!(count("{ends: 2027-01-01}", "schedule: {started: 2025, finished: 2026}\n"), 0);
    assert_eq!(count("{ends: 2026-12-31}", "schedule: {started: 2025, finished: 2026}\n"), 1);
    assert_eq!(count("{ends: 2026-12-31}", "status: realising\n"), 0, "it is done");
    assert_eq!(count("{ends: 2028-12-31}", "status: on-hold\n"), 0, "nothing replaces it, and there is time");
    assert_eq!(count("{ends: 2026-12-31}", "status: on-hold\n"), 1);
    // The plan has the last word on the start.
    let folder = with(&[
        (WEBSAK, "contract: {ends: 2028-06-30}\n"),
        (SKOLESKYSS, "status: planning\nsystems: {retires: [websak]}\n"),
    ]);
    assert_eq!(found(rule, folder.path()).len(), 0);
    adopt(folder.path(), "skoleskyss", 2028);
    assert_eq!(found(rule, folder.path()).len(), 1);
}

#[test]
fn the_largest_amounts_and_farthest_years_are_only_large() {
    let most = "1000000000000000";
    let row = format!("[{}]", [most; 400].join(", "));
    let measure = format!(
        "status: planning
security: {{personal_data: special, cross_level_data: true}}
staff: {{affected: true}}
schedule: {{earliest: 2200, latest: 1900, years: 200}}
lifetime_years: 200
costs:
  - {{phase: utvikling, fund: investering, per_year: {row}, recurring: true}}
  - {{phase: utvikling, per_year: {row}, recurring: true}}
funding:
  - {{fund: investering, per_year: {row}, state: granted}}
  - {{fund: investering, per_year: {row}, state: applied}}
effort: [{{role: utvikler, per_year: {row}}}]
own_effort: [{{unit: it, hours: {row}}}]
risks: [{{what: R, probability: 5, cost: -{most}}}]
systems: {{retires: [websak]}}\n"
    );
    let strategy = format!(
        "{}{}[economy]\nsensitive_margin = -{most}\n[plan]\nyears = [2200, 1900]\n",
        fund(&format!("{{ 1900 = -{most}, 2026 = {most}, 2200 = -{most} }}")),
        role("critical = true\nmax_parallel = 0\ncapacity = { 1900 = 0, 2026 = 0, 2200 = -5 }")
    );
    for status in ["planning", "execution", "closing", "evaluated", "on-hold"] {
        let own = measure.replace("planning", status);
        let folder = with(&[(STRATEGY, &strategy), (SKOLESKYSS, &own), (INNLOGGING, &own)]);
        adopt(folder.path(), "skoleskyss", 2200);
        assert!(!problems(folder.path()).is_empty(), "{status}");
    }
}
