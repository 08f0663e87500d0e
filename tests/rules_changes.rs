//! Rules of what has changed since a base, just inside and just outside their edges.

mod support;

use std::{fs, path::Path};

use support::{base, overlay, problems_against};

const CONCEPT: &str = "portfolio/measures/skoleskyss.yaml";
const RUNNING: &str = "portfolio/measures/innlogging.yaml";
const MEETING: &str = "portfolio/decisions/2026-05-12-styret.yaml";
const PLAN: &str = "portfolio/plans/handlingsplan-2026.yaml";
const STRATEGY: &str = "strategy.toml";

type Excerpts<'a> = &'a [(&'a str, &'a str)];

/// The messages, by their keys, of a rule about the sound portfolio as changed by `after`, compared with it as changed by
/// `before`.
fn told(rule: &str, before: Excerpts<'_>, after: Excerpts<'_>) -> Vec<String> {
    told_of(rule, |folder| lay(folder, before), |folder| lay(folder, after))
}

fn lay(folder: &Path, excerpts: Excerpts<'_>) {
    for (file, text) in excerpts {
        overlay(folder, file, text);
    }
}

fn told_of(rule: &str, before: impl Fn(&Path), after: impl Fn(&Path)) -> Vec<String> {
    let (then, now) = (base(), base());
    before(then.path());
    after(now.path());
    let found = problems_against(then.path(), now.path()).into_iter().filter(|problem| problem.rule == rule);
    found.map(|problem| problem.gist.split(' ').next().unwrap_or_default().to_owned()).collect()
}

/// What is said of a measure that goes from a status to another; both states have these excerpts too.
fn jumps(file: &str, around: Excerpts<'_>, cases: &[(&str, &str, &str)]) {
    for (from, to, says) in cases {
        let with = |status: &str| {
            let status = format!("status: {status}\n");
            let laid = around.iter().copied().chain([(file, &*status)]).collect::<Vec<_>>();
            let folder = base();
            lay(folder.path(), &laid);
            folder
        };
        let (then, now) = (with(from), with(to));
        let found = problems_against(then.path(), now.path());
        let found = found.iter().find(|problem| problem.rule == "status-jump");
        let key = found.map_or("", |problem| problem.gist.split(' ').next().unwrap_or_default());
        assert_eq!(key.trim_start_matches("status-jump."), *says, "{from} → {to}");
    }
}

#[test]
fn a_measure_takes_one_step_at_a_time() {
    jumps(
        RUNNING,
        &[],
        &[
            ("idea", "idea", ""),
            ("idea", "concept", ""),
            ("idea", "planning", "says"),
            ("concept", "planning", ""),
            ("planning", "execution", ""),
            ("planning", "closing", "says"),
            ("execution", "closing", ""),
            ("closing", "realising", ""),
            ("realising", "evaluated", ""),
            ("execution", "planning", "says-back"),
            ("evaluated", "realising", "says-back"),
        ],
    );
}

#[test]
fn the_light_track_has_steps_of_its_own() {
    let light = [(STRATEGY, "[track]\nlight_below = 10000000\n"), (CONCEPT, "track: light\n")];
    jumps(
        CONCEPT,
        &light,
        &[
            ("idea", "execution", ""),
            ("idea", "realising", "says"),
            ("execution", "realising", ""),
            ("execution", "closing", "says"),
        ],
    );
}

#[test]
fn a_measure_goes_aside_from_anywhere_but_the_end_and_comes_back_to_where_it_was() {
    jumps(
        CONCEPT,
        &[],
        &[
            ("idea", "on-hold", ""),
            ("execution", "stopped", ""),
            ("realising", "merged", ""),
            ("evaluated", "stopped", "says-done"),
            // It was approved for execution.
            ("on-hold", "concept", ""),
            ("on-hold", "execution", ""),
            ("on-hold", "closing", "says-aside"),
            ("rejected", "closing", "says-aside"),
            ("on-hold", "rejected", ""),
        ],
    );
}

#[test]
fn a_measure_goes_back_where_the_last_decision_on_it_says_so() {
    let decides = |items: &str| format!("decides:\n{items}");
    let returned = "  - {measure: innlogging, outcome: returned, to: planning}\n";
    let approved = "  - {measure: innlogging, outcome: approved, to: execution}\n";
    jumps(
        RUNNING,
        &[(MEETING, &decides(returned))],
        &[("execution", "planning", ""), ("execution", "concept", "says-back")],
    );
    let since = decides(&[returned, approved].concat());
    jumps(RUNNING, &[(MEETING, &since)], &[("execution", "planning", "says-back")]);
    // Where a decision cannot be read, it may be the one.
    jumps(RUNNING, &[(MEETING, "decides: ingen\n")], &[("execution", "planning", "")]);
}

#[test]
fn a_new_measure_begins_at_the_beginning() {
    let registered = "status: execution\nregistered: {date: 2026-11-01, history: unknown}\n";
    for (text, says) in [
        ("status: idea\n", &[][..]),
        ("status: concept\n", &[]),
        ("status: rejected\n", &[]),
        ("status: planning\n", &["status-jump.says-new"]),
        (registered, &[]),
    ] {
        let absent = |folder: &Path| fs::remove_file(folder.join(CONCEPT)).expect("a file");
        let found = told_of("status-jump", absent, |folder| overlay(folder, CONCEPT, text));
        assert_eq!(found, says, "{text}");
    }
}

#[test]
fn nobody_is_accused_by_a_base_that_cannot_be_read() {
    let now = [(RUNNING, "status: evaluated\n")];
    assert_eq!(told("status-jump", &[], &now), ["status-jump.says"]);
    for broken in ["status: ferdig\n", "status: [\n"] {
        assert_eq!(told("status-jump", &[(RUNNING, broken)], &now), [""; 0], "{broken}");
    }
    let twice = |folder: &Path| {
        fs::copy(folder.join(RUNNING), folder.join("portfolio/measures/kopi.yaml")).expect("a copy");
    };
    assert_eq!(told_of("status-jump", twice, |folder| lay(folder, &now)), [""; 0]);
}

#[test]
fn a_measure_is_the_same_in_a_file_of_another_name() {
    let moved = |folder: &Path| {
        overlay(folder, RUNNING, "status: evaluated\n");
        fs::create_dir(folder.join("portfolio/measures/ferdig")).expect("a folder");
        let target = folder.join("portfolio/measures/ferdig/innlogging.yaml");
        fs::rename(folder.join(RUNNING), target).expect("a moved file");
    };
    assert_eq!(told_of("status-jump", |_| {}, moved), ["status-jump.says"]);
    let gone = |folder: &Path| fs::remove_file(folder.join(RUNNING)).expect("a file");
    assert_eq!(told_of("status-jump", |_| {}, gone), [""; 0]);
}

const DECIDES: &str = "decides:
  - {measure: skoleskyss, outcome: approved, to: execution, conditions: [{what: Råd, due: 2026-09-01}]}
  - {plan: handlingsplan-2026, outcome: approved}
";

#[test]
fn a_decision_stays_as_it_was() {
    let altered = ["record-altered.says"].as_slice();
    let met = DECIDES.replace("2026-09-01}", "2026-09-01, closed: 2026-08-15}");
    let later = DECIDES.replace("2026-09-01}", "2026-12-01}");
    let swapped = "decides:
  - {plan: handlingsplan-2026, outcome: approved}
  - {measure: skoleskyss, outcome: approved, to: execution, conditions: [{what: Råd, due: 2026-09-01}]}
";
    let more = format!("{DECIDES}  - {{measure: skoleskyss, outcome: noted}}\n");
    let fewer = "decides:\n  - {plan: handlingsplan-2026, outcome: approved}\n";
    let cases = [
        (DECIDES, [].as_slice()),
        (&met, &[]),
        (&later, altered),
        (swapped, &[]),
        (&more, &[]),
        (fewer, &["record-altered.says-item-gone"]),
        ("date: 2026-05-13\n", altered),
        ("body: radet\n", altered),
        ("minutes: Protokoll 4/26\n", &[]),
        ("decides: [\n", &[]),
    ];
    for (text, expected) in cases {
        let found = told("record-altered", &[(MEETING, DECIDES)], &[(MEETING, DECIDES), (MEETING, text)]);
        assert_eq!(found, expected, "{text}");
    }
    let minutes = [(MEETING, "minutes: Protokoll 4/26\n")];
    assert_eq!(told("record-altered", &minutes, &[(MEETING, "minutes: Protokoll 5/26\n")]), altered);
    assert_eq!(told("record-altered", &[(MEETING, &met)], &[(MEETING, DECIDES)]), altered, "open again");
    assert_eq!(told("record-altered", &[(MEETING, "decides: [\n")], &[(MEETING, DECIDES)]), [""; 0]);
}

#[test]
fn an_adopted_plan_stays_as_it_was() {
    let altered = ["record-altered.says"].as_slice();
    let left_out = "left_out:\n  - {measure: innlogging, why: Utredes}\n";
    let none_adopted = [(MEETING, "decides: []\n")];
    assert_eq!(told("record-altered", &[], &[(PLAN, left_out)]), altered);
    assert_eq!(told("record-altered", &[], &[(PLAN, "made: 2026-04-21\n")]), altered);
    let after = [(MEETING, "decides: []\n"), (PLAN, left_out)];
    assert_eq!(told("record-altered", &none_adopted, &after), [""; 0], "nobody had adopted it");
    assert_eq!(told("record-altered", &[], &[(PLAN, "items: [\n")]), [""; 0], "nobody knows what it says");
}

#[test]
fn a_record_is_not_taken_away() {
    let gone = |file: &'static str| move |folder: &Path| fs::remove_file(folder.join(file)).expect("a file");
    assert_eq!(told_of("record-altered", |_| {}, gone(MEETING)), ["record-altered.says-meeting-gone"]);
    assert_eq!(told_of("record-altered", |_| {}, gone(PLAN)), ["record-altered.says-plan-gone"]);
    let moved = |folder: &Path| {
        fs::create_dir(folder.join("portfolio/decisions/2026")).expect("a folder");
        let target = folder.join("portfolio/decisions/2026/2026-05-12-styret.yaml");
        fs::rename(folder.join(MEETING), target).expect("a moved file");
    };
    assert_eq!(told_of("record-altered", |_| {}, moved), [""; 0]);
}

#[test]
fn points_are_stale_when_the_figures_are_new() {
    let stale = ["score-stale.says"].as_slice();
    let development = "  - {phase: utvikling, fund: investering, per_year: [400000]}\n";
    let running = "  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n";
    let costs = |lines: &[&str]| format!("costs:\n{}", lines.concat());
    let dearer = costs(&["  - {phase: utvikling, fund: investering, per_year: [400001]}\n", running]);
    let benefit = |more: &str| {
        format!("benefits:\n  - {{id: tid, type: spart-tid, title: Raskere, owner: it, per_year: [0, 900], {more}}}\n")
    };
    let target = |value: &str| benefit(&format!("indicator: {{id: tid, target: {{value: {value}}}}}"));
    let new_date = "scores:\n  brukerverdi: {value: 4, why: Spurte igjen, date: 2026-11-20}\n";
    let cases: [(&str, &str, &[&str]); 7] = [
        ("", &dearer, stale),
        ("", &costs(&[development]), stale),
        ("", &costs(&[running, development]), &[]),
        ("", &costs(&["  - {phase: utvikling, per_year: [400000]}\n", running]), &[]),
        (&target("0.5"), &target("0.4"), stale),
        (&target("0.5"), &benefit("indicator: {id: tid, target: {value: 0.5, date: 2030-01-01}}"), &[]),
        (&benefit("responsible: Kari"), &benefit("responsible: Ola, realisation: 0.5"), stale),
    ];
    for (before, after, expected) in cases {
        assert_eq!(told("score-stale", &[(CONCEPT, before)], &[(CONCEPT, after)]), expected, "{after}");
        let judged = [(CONCEPT, after), (CONCEPT, new_date)];
        assert_eq!(told("score-stale", &[(CONCEPT, before)], &judged), [""; 0], "judged again: {after}");
    }
    let undated = (CONCEPT, "scores: {brukerverdi: 4}\n");
    assert_eq!(told("score-stale", &[undated], &[undated, (CONCEPT, &dearer)]), [""; 0], "nobody says when");
    let stopped = (CONCEPT, "status: stopped\n");
    assert_eq!(told("score-stale", &[stopped], &[stopped, (CONCEPT, &dearer)]), [""; 0], "not ranked");
    let broken = [(CONCEPT, "costs: mye\n")];
    assert_eq!(told("score-stale", &broken, &[(CONCEPT, &dearer)]), [""; 0], "the base cannot be read");
}
