//! Rules of anchoring and governance, just inside and just outside their edges.

#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

mod support;

use prioritize::{check::check, load::load, source::Tree};
use support::{as_of, base, overlay, problems, rules};

const IDEA: &str = "portfolio/measures/papirskjema.yaml";
const CONCEPT: &str = "portfolio/measures/skoleskyss.yaml";
const RUNNING: &str = "portfolio/measures/innlogging.yaml";
const MEETING: &str = "portfolio/decisions/2026-05-12-styret.yaml";
const PLAN: &str = "portfolio/plans/handlingsplan-2026.yaml";
const STRATEGY: &str = "strategy.toml";

/// How often a rule speaks about the sound portfolio with these excerpts laid over it.
fn count(rule: &str, excerpts: &[(&str, &str)]) -> usize {
    let folder = base();
    for (file, text) in excerpts {
        overlay(folder.path(), file, text);
    }
    rules(folder.path()).into_iter().filter(|found| *found == rule).count()
}

/// The same, for excerpts of one file.
fn counts(rule: &str, file: &str, cases: &[(&str, usize)]) {
    for (text, expected) in cases {
        assert_eq!(count(rule, &[(file, text)]), *expected, "{rule}: {text}");
    }
}

/// `line:column` of everything that a rule finds.
fn places(rule: &str, file: &str, text: &str) -> Vec<(u32, u32)> {
    let folder = base();
    overlay(folder.path(), file, text);
    let found = problems(folder.path()).into_iter().filter(|problem| problem.rule == rule);
    found.map(|problem| (problem.spot.span.start.line, problem.spot.span.start.column)).collect()
}

#[test]
fn a_start_is_within_the_strategy_where_any_year_of_its_window_is() {
    let rule = "start-outside-strategy";
    counts(
        rule,
        CONCEPT,
        &[
            ("schedule: {earliest: 2030, latest: 2040}\n", 0),
            ("schedule: {earliest: 2031}\n", 1),
            ("schedule: {earliest: 2020, latest: 2026}\n", 0),
            ("schedule: {earliest: 2020, latest: 2025}\n", 1),
            ("schedule: {latest: 2025}\n", 1),
            ("schedule: {earliest: 2020}\n", 0),
            ("schedule: {earliest: 2200, latest: 1900}\n", 1),
            ("schedule: {}\n", 0),
            ("schedule:\n", 0),
            ("status: idea\nschedule: {earliest: 2031}\n", 0),
            ("status: idea\ntrack: light\nschedule: {earliest: 2031}\n", 0),
        ],
    );
    counts(
        rule,
        RUNNING,
        &[
            ("schedule: {started: 2026}\n", 0),
            ("schedule: {started: 2025}\n", 1),
            ("schedule: {started: 2031}\n", 1),
            ("schedule: {started: 2027, earliest: 2040}\n", 0),
        ],
    );
    assert_eq!(places(rule, RUNNING, "schedule: {years: 1, started: 2025}\n").len(), 1);
    let period = "[strategy]\ntitle = \"S\"\nowner = \"O\"\nfrom = 2030\nto = 2026\n";
    assert_eq!(count(rule, &[(STRATEGY, period)]), 0, "the strategy's own years are wrong");
    let period = "[strategy]\ntitle = \"S\"\nowner = \"O\"\nfrom = x\nto = 2026\n";
    assert_eq!(count(rule, &[(STRATEGY, period)]), 0, "the strategy's own years cannot be read");
}

#[test]
fn an_area_has_a_measure_as_long_as_one_goes_on() {
    let rule = "focus-area-without-measure";
    let areas =
        "[[focus_area]]\nid = \"dialog\"\ntitle = \"Dialog\"\n\n[[focus_area]]\nid = \"data\"\ntitle = \"Data\"\n";
    let file = [(STRATEGY, areas)];
    assert_eq!(count(rule, &file), 1);
    assert_eq!(count(rule, &[file[0], (CONCEPT, "focus_areas: [dialog, data]\n")]), 0);
    assert_eq!(count(rule, &[file[0], (IDEA, "focus_areas: [data]\n")]), 1, "it was rejected");
    assert_eq!(count(rule, &[file[0], (IDEA, "status: on-hold\nfocus_areas: [data]\n")]), 0);
    assert_eq!(count(rule, &[file[0], (CONCEPT, "focus_areas: 3\n")]), 0, "nobody knows what it serves");
    assert_eq!(count(rule, &[file[0], ("portfolio/measures/x.yaml", "id: [\n")]), 0, "nobody knows what it serves");
    let folder = base();
    overlay(folder.path(), STRATEGY, areas);
    std::fs::remove_dir_all(folder.path().join("portfolio/measures")).unwrap();
    assert!(!rules(folder.path()).contains(&rule), "a portfolio without measures");
}

#[test]
fn a_score_rests_on_something() {
    let rule = "score-without-reason";
    counts(
        rule,
        CONCEPT,
        &[
            ("scores:\n  brukerverdi: 4\n", 1),
            ("scores:\n  brukerverdi: {value: 4}\n", 1),
            ("scores:\n  brukerverdi: {value: 4, why: ' '}\n", 1),
            ("scores:\n  brukerverdi: {value: {low: 1, likely: 2, high: 3}, why: Telt}\n", 0),
            ("scores: {}\n", 0),
            ("status: idea\nscores:\n  brukerverdi: 4\n", 0),
        ],
    );
    let small = "[strategy]\ntitle = \"S\"\nowner = \"O\"\nfrom = 2026\nto = 2030\nprofile = \"small\"\n";
    assert_eq!(count(rule, &[(STRATEGY, small), (CONCEPT, "scores:\n  brukerverdi: 4\n")]), 0);
    let computed = "[[criterion]]\nid = \"brukerverdi\"\ntitle = \"Nåverdi\"\nweight = 1\nsource = \"npv\"\nscale = { worst = 0, best = 5 }\n";
    assert_eq!(count(rule, &[(STRATEGY, computed), (CONCEPT, "scores:\n  brukerverdi: 4\n")]), 0);
}

#[test]
fn somebody_has_looked_for_what_exists() {
    let cases = [
        ("existing_solutions:\n", 1),
        ("existing_solutions: {found: [websak]}\n", 1),
        ("existing_solutions: {checked: 2026-02-20}\n", 0),
        ("status: idea\nexisting_solutions:\n", 0),
        ("existing_solutions: {checked: i går}\n", 0),
    ];
    counts("existing-solution-unchecked", CONCEPT, &cases);
}

#[test]
fn every_need_has_a_source() {
    let cases = [
        ("needs: [{what: A}, {what: B, source: Telling}, {what: C, source: ''}]\n", 2),
        ("needs: []\n", 0),
        ("status: idea\nneeds: [{what: A}]\n", 0),
    ];
    counts("need-without-source", CONCEPT, &cases);
}

#[test]
fn many_users_or_users_outside_have_tried_the_solution() {
    let rule = "user-test-missing";
    let at = |status: &str, groups: &str| {
        let text = format!("status: {status}\ntarget_groups: [{groups}]\nuser_involvement: []\n");
        count(rule, &[(RUNNING, &text)])
    };
    let closing = |groups: &str| at("closing", groups);
    assert_eq!(closing("{who: a, internal: true, count: 49}"), 0);
    assert_eq!(closing("{who: a, internal: true, count: 50}"), 1);
    assert_eq!(closing("{who: a, internal: true, count: 25}, {who: b, internal: true, count: 25}"), 1);
    assert_eq!(closing("{who: a, internal: true}"), 0);
    assert_eq!(closing("{who: a}"), 1);
    assert_eq!(closing("{who: a, count: 1}"), 1);
    assert_eq!(closing("{who: a, count: 0}"), 0);
    assert_eq!(closing(""), 0);
    assert_eq!(at("execution", "{who: a}"), 0, "not closing yet");
    let many = vec!["{internal: true, count: 1000000000000000}"; 10_000].join(", ");
    assert_eq!(closing(&many), 1, "more than a number can hold");
    counts(
        rule,
        RUNNING,
        &[
            ("status: closing\ntarget_groups: [{who: a}]\nuser_involvement: [{how: Prøvd}]\n", 0),
            ("status: closing\ntarget_groups: [{who: a}]\nuser_involvement: [{date: 2026-01-01}]\n", 0),
            ("status: closing\ntarget_groups: [{who: a}]\nuser_involvement: [{}]\n", 1),
        ],
    );
    let light = "[track]\nlight_below = 900000000\n";
    let track =
        |status: &str| format!("track: light\nstatus: {status}\ntarget_groups: [{{who: a}}]\nuser_involvement: []\n");
    assert_eq!(count(rule, &[(STRATEGY, light), (RUNNING, &track("execution"))]), 0);
    assert_eq!(count(rule, &[(STRATEGY, light), (RUNNING, &track("realising"))]), 1);
}

#[test]
fn three_alternatives_with_the_null_one_are_enough() {
    let rule = "no-alternatives";
    let three = |first: &str| format!("alternatives: [{{title: {first}}}, {{title: Kjøpe}}, {{title: Leie}}]\n");
    for null in ["Nullalternativet", "NULL-alternativ", "0-alternativet", "Fortsette som i dag", "Do nothing"] {
        assert_eq!(count(rule, &[(RUNNING, &three(null))]), 0, "{null}");
    }
    counts(
        rule,
        RUNNING,
        &[
            (&three("Bygge"), 1),
            ("alternatives: [{title: Nullalternativet}, {title: Kjøpe}]\n", 1),
            ("alternatives: [{title: Nullalternativet}, {title: Kjøpe}, {why: Billig}]\n", 1),
            ("alternatives: []\n", 1),
        ],
    );
    assert_eq!(count(rule, &[(CONCEPT, "alternatives: []\n")]), 0, "before planning");
}

#[test]
fn an_idea_waits_after_180_days_without_meetings() {
    let idea = |date: &str| format!("status: idea\nproposer: {{unit: samferdsel, date: {date}}}\n");
    counts(
        "idea-waiting",
        CONCEPT,
        &[
            (&idea("2026-05-27"), 1),
            (&idea("2026-05-28"), 0),
            (&idea("2026-05-12"), 0),
            (&idea("2026-05-13"), 1),
            (&idea("9999-12-31"), 0),
            (&idea("0000-01-01"), 0),
            ("status: idea\nproposer: {unit: samferdsel}\n", 0),
            ("status: idea\nproposer:\nregistered: {date: 2026-05-20}\n", 1),
            ("proposer: {unit: samferdsel, date: 2026-05-20}\n", 0),
        ],
    );
}

#[test]
fn an_idea_waits_when_two_meetings_have_passed_it_over() {
    let rule = "idea-waiting";
    let idea = |date: &str| format!("status: idea\nproposer: {{unit: samferdsel, date: {date}}}\n");
    let held = |dates: &[&str]| -> String {
        let tables = dates.iter().map(|date| format!("[[meeting]]\nbody = \"styret\"\ndate = {date}\n"));
        tables.collect::<Vec<_>>().concat()
    };
    let case =
        |meetings: &[&str], proposed: &str| count(rule, &[(STRATEGY, &held(meetings)), (CONCEPT, &idea(proposed))]);
    assert_eq!(case(&["2026-09-17", "2026-11-12", "2026-12-10"], "2026-09-16"), 1);
    assert_eq!(case(&["2026-09-17", "2026-11-12", "2026-12-10"], "2026-09-17"), 0, "one meeting since");
    assert_eq!(case(&["2026-11-12", "2026-12-10"], "2026-05-20"), 0, "one meeting since");
    assert_eq!(case(&["2026-11-12", "2026-11-23"], "2026-05-20"), 1, "today's meeting is held");
    assert_eq!(case(&["2026-11-12", "2026-11-24"], "2026-05-20"), 0, "tomorrow's is not");
    assert_eq!(case(&["2026-05-12", "2026-11-12"], "2026-05-01"), 0, "taken up in May, a meeting that counts once");
    assert_eq!(case(&["2026-12-10"], "2026-01-01"), 0, "taken up by the only meeting");

    let deferred = |until: &str| {
        let item = format!("  - {{measure: skoleskyss, outcome: deferred, until: {until}}}\n");
        let rest = "  - {measure: innlogging, outcome: approved, to: realising}\n  - {measure: papirskjema, outcome: rejected}\n";
        let meetings = held(&["2026-09-17", "2026-11-12"]);
        let meeting = format!("decides:\n{item}{rest}");
        count(rule, &[(STRATEGY, &meetings), (MEETING, &meeting), (CONCEPT, &idea("2026-02-03"))])
    };
    assert_eq!(deferred("2026-11-23"), 0);
    assert_eq!(deferred("2026-11-22"), 1);
}

#[test]
fn only_meetings_of_those_who_may_take_an_idea_further_count() {
    let bodies = "[[body]]\nid = \"styret\"\ntitle = \"Styret\"\ndecides = [\"concept\", \"planning\", \"execution\", \"closing\", \"realising\", \"plan\"]\n\n[[body]]\nid = \"tinget\"\ntitle = \"Tinget\"\ndecides = [\"strategy\"]\n";
    let meetings = |body: &str| {
        format!(
            "[[meeting]]\nbody = \"styret\"\ndate = 2026-09-17\n\n[[meeting]]\nbody = \"{body}\"\ndate = 2026-11-12\n"
        )
    };
    let idea = "status: idea\nproposer: {unit: samferdsel, date: 2026-06-01}\n";
    for (body, expected) in [("styret", 1), ("tinget", 0)] {
        let found = count("idea-waiting", &[(STRATEGY, bodies), (STRATEGY, &meetings(body)), (CONCEPT, idea)]);
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn a_plan_is_revised_within_twelve_months() {
    let rule = "plan-revision-overdue";
    counts(
        rule,
        PLAN,
        &[("made: 2025-11-23\n", 0), ("made: 2025-11-22\n", 1), ("made: 9999-12-31\n", 0), ("made: 0000-01-01\n", 1)],
    );
    let unadopted = "decides:\n  - {measure: skoleskyss, outcome: approved, to: execution}\n  - {plan: handlingsplan-2026, outcome: deferred}\n";
    assert_eq!(count(rule, &[(PLAN, "made: 2020-01-01\n"), (MEETING, unadopted)]), 0, "never adopted");
}

#[test]
fn a_condition_is_met_by_its_day() {
    let rule = "condition-overdue";
    let with = |measure: &str, condition: &str| {
        format!("decides:\n  - {{measure: {measure}, outcome: approved, to: execution, conditions: [{condition}]}}\n")
    };
    counts(
        rule,
        MEETING,
        &[
            (&with("skoleskyss", "{what: A, due: 2026-11-22}"), 1),
            (&with("skoleskyss", "{what: A, due: 2026-11-23}"), 0),
            (&with("skoleskyss", "{what: A, due: 2026-11-22, closed: 2026-11-23}"), 0),
            (&with("skoleskyss", "{what: A}"), 0),
            (&with("skoleskyss", "{due: 0000-01-01}, {due: 9999-12-31}, {due: 2026-01-01}"), 2),
            (&with("papirskjema", "{what: A, due: 2026-01-01}"), 0),
            (&with("finnes-ikke", "{what: A, due: 2026-01-01}"), 0),
            ("decides:\n  - {plan: handlingsplan-2026, outcome: approved, conditions: [{due: 2026-01-01}]}\n", 1),
        ],
    );
    let overdue = with("skoleskyss", "{what: A, due: 2026-11-22}");
    assert_eq!(count(rule, &[(MEETING, &overdue), (CONCEPT, "status: idea\n")]), 0, "an idea");
    let place = places(rule, MEETING, &overdue);
    assert_eq!(place.len(), 1);
    assert!(place[0].1 > 60, "at the day itself: {place:?}");
}

#[test]
fn what_runs_stands_in_a_plan_or_in_a_law() {
    let rule = "outside-plan";
    let free = (RUNNING, "mandatory:\n");
    assert_eq!(count(rule, &[]), 0, "mandatory");
    assert_eq!(count(rule, &[free]), 1);
    let items = "items: [{measure: innlogging, start: 2026, why: running}]\n";
    assert_eq!(count(rule, &[free, (PLAN, items)]), 0);
    assert_eq!(count(rule, &[(RUNNING, "mandatory:\nstatus: closing\n")]), 1);
    for status in ["planning", "realising", "on-hold"] {
        assert_eq!(count(rule, &[(RUNNING, &format!("mandatory:\nstatus: {status}\n"))]), 0, "{status}");
    }
    let none = "decides:\n  - {measure: innlogging, outcome: approved, to: realising}\n";
    assert_eq!(count(rule, &[free, (PLAN, items), (MEETING, none)]), 1, "the plan was not adopted");
    assert_eq!(count(rule, &[free, (PLAN, "items: 3\n")]), 0, "nobody knows what the plan says");
    assert_eq!(count(rule, &[free, (PLAN, "items: [\n")]), 0, "nobody knows what the plan says");
    assert_eq!(count(rule, &[(RUNNING, "mandatory: 3\n")]), 0, "nobody knows whether a law asks for it");

    let newer = "id: nyere\nmade: 2026-05-01\nitems: []\n";
    let both = "decides:\n  - {plan: handlingsplan-2026, outcome: approved}\n  - {plan: nyere, outcome: approved}\n";
    let excerpts = [free, (PLAN, items), ("portfolio/plans/nyere.yaml", newer), (MEETING, both)];
    assert_eq!(count(rule, &excerpts), 0, "an older adopted plan has it");
}

#[test]
fn a_report_comes_every_four_months() {
    let rule = "report-overdue";
    counts(
        rule,
        RUNNING,
        &[
            ("reports: [{date: 2026-07-23}]\n", 0),
            ("reports: [{date: 2026-07-22}]\n", 1),
            ("reports: [{date: 2026-10-01}, {date: 2026-01-01}]\n", 0),
            ("reports: [{date: 2026-07-01}, {date: 2027-01-01}]\n", 1),
            ("reports: [{date: 9999-12-31}]\n", 1),
            ("reports: [{date: 0000-01-01}]\n", 1),
            ("reports: []\n", 1),
            ("reports: []\nstatus: closing\n", 1),
            ("reports: []\nstatus: realising\n", 0),
            ("reports: []\nstatus: planning\n", 0),
            ("reports: []\nstatus: on-hold\n", 0),
            ("reports: 3\n", 0),
        ],
    );
    let begun = |date: &str| {
        let text = format!("date: {date}\ndecides:\n  - {{measure: innlogging, outcome: approved, to: execution}}\n");
        count(rule, &[(MEETING, &text), (RUNNING, "reports: []\n")])
    };
    assert_eq!((begun("2026-07-23"), begun("2026-07-22"), begun("2026-12-01")), (0, 1, 1));
    assert_eq!(places(rule, RUNNING, "reports: []\n").len(), 1);
}

#[test]
fn what_is_not_green_is_explained() {
    let cases = [
        ("reports: [{date: 2026-10-01, progress: amber}, {date: 2026-11-01, benefits: red}]\n", 2),
        ("reports: [{date: 2026-10-01, economy: red, text: ' '}]\n", 1),
        ("reports: [{date: 2026-10-01, economy: red, text: Dyrere}]\n", 0),
        ("reports: [{date: 2026-10-01, resources: green}]\n", 0),
        ("reports: [{date: 2026-10-01}]\n", 0),
        ("status: planning\nreports: [{date: 2026-10-01, economy: red}]\n", 0),
        ("status: realising\nreports: [{date: 2026-10-01, economy: red}]\n", 1),
    ];
    counts("not-green-without-text", RUNNING, &cases);
}

/// What is to be seen to and what is accepted, by the names of the rules.
fn parted(file: &str, text: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    let folder = base();
    overlay(folder.path(), file, text);
    let checked = check(&load(&Tree::at(folder.path()).expect("a portfolio")), as_of());
    let names = |problems: &[prioritize::problem::Problem]| problems.iter().map(|problem| problem.rule).collect();
    (names(&checked.problems), names(&checked.accepted))
}

#[test]
fn what_is_accepted_is_counted_and_not_shown_until_its_last_day() {
    let accepting = |rule: &str, until: &str| {
        parted(CONCEPT, &format!("objectives: []\naccepts: [{{rule: {rule}, why: Revideres, until: {until}}}]\n"))
    };
    let (none, objective) = (Vec::<&str>::new(), vec!["no-objective"]);
    assert_eq!(accepting("no-objective", "2026-11-23"), (none.clone(), objective.clone()));
    assert_eq!(accepting("no-objective", "9999-12-31"), (none.clone(), objective.clone()));
    let expired = vec!["no-objective", "acceptance-expired"];
    assert_eq!(accepting("no-objective", "2026-11-22"), (expired, none.clone()));
    let other = vec!["no-objective", "acceptance-unused"];
    assert_eq!(accepting("no-benefit", "2027-01-01"), (other, none.clone()));
    // A rule of a later version finds nothing yet, and one that does not exist has been told of.
    assert_eq!(accepting("status-jump", "2027-01-01").0.iter().filter(|rule| **rule == "acceptance-unused").count(), 0);
    assert_eq!(accepting("finnes-ikke", "2027-01-01").0, ["dangling-reference", "no-objective"]);
}

#[test]
fn an_acceptance_excuses_neither_itself_nor_another_file() {
    let twice = "objectives: []\naccepts: [{rule: no-objective, why: A, until: 2026-01-01}, {rule: acceptance-expired, why: B, until: 2027-01-01}]\n";
    let (problems, accepted) = parted(CONCEPT, twice);
    assert_eq!(problems, ["no-objective", "acceptance-expired", "acceptance-unused"]);
    assert_eq!(accepted, [""; 0]);
    let (problems, _) = parted(CONCEPT, "accepts: [{rule: acceptance-unused, why: A, until: 2027-01-01}]\n");
    assert_eq!(problems, ["acceptance-unused"]);

    let folder = base();
    overlay(folder.path(), CONCEPT, "accepts: [{rule: no-objective, why: A, until: 2027-01-01}]\n");
    overlay(folder.path(), RUNNING, "objectives: []\n");
    assert_eq!(rules(folder.path()), ["no-objective", "acceptance-unused"]);
}

#[test]
fn two_acceptances_of_one_rule_are_both_used_and_a_rule_that_is_off_uses_none() {
    let twice = "objectives: []\naccepts: [{rule: no-objective, why: A, until: 2026-12-01}, {rule: no-objective, why: B, until: 2027-01-01}]\n";
    assert_eq!(parted(CONCEPT, twice), (vec![], vec!["no-objective"]));
    let once = "objectives: []\naccepts: [{rule: no-objective, why: A, until: 2026-12-01}]\n";
    let off = "[rules]\nno-objective = \"off\"\n";
    assert_eq!(count("acceptance-unused", &[(STRATEGY, off), (CONCEPT, once)]), 1);
    let off = "[rules]\nacceptance-unused = \"off\"\n";
    assert_eq!(count("acceptance-unused", &[(STRATEGY, off), (CONCEPT, "objectives: [selvbetjening]\n")]), 0);
}

#[test]
fn where_something_cannot_be_read_no_acceptance_is_called_unused() {
    let text = "benefits: 3\naccepts: [{rule: no-benefit, why: A, until: 2027-01-01}]\n";
    assert_eq!(count("acceptance-unused", &[(CONCEPT, text)]), 0);
    let text = "accepts: [{rule: no-benefit, why: A, until: i morgen}]\n";
    assert_eq!(count("acceptance-expired", &[(CONCEPT, text)]), 0);
}
