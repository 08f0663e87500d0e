//! Plans beside others: of scenarios, with other frames, without a role or a unit. The differences are what was changed.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

mod support;

use std::path::Path;

use prioritize::cli::{self, Outcome};
use serde_json::{Value, json};
use support::{base, put};

const MORE: &str = r#"
[[scenario]]
id = "rich"
title = "Rich"
frames = { investering = { 2027 = 3_000_000 } }
"#;

/// The sound portfolio with a large measure that only the rich scenario has room for, and a small one that needs a role late.
fn portfolio() -> tempfile::TempDir {
    let folder = base();
    let measure = |id: &str, more: &str| {
        let head = format!("id: {id}\ntitle: {id}\nowner: samferdsel\nfocus_areas: [dialog]\nstatus: idea\n");
        put(
            folder.path(),
            &format!("portfolio/measures/{id}.yaml"),
            format!("{head}scores: {{brukerverdi: 4}}\n{more}"),
        );
    };
    measure("large", "costs: [{phase: utvikling, fund: investering, per_year: [2400000]}]\nschedule: {latest: 2027}\n");
    measure("late", "effort: [{role: utvikler, per_year: [0, 0, 1]}]\nschedule: {earliest: 2030}\n");
    let strategy = std::fs::read_to_string(folder.path().join("strategy.toml")).unwrap();
    put(folder.path(), "strategy.toml", strategy + MORE);
    folder
}

fn run(folder: &Path, arguments: &str) -> (Result<Outcome, String>, String) {
    let start = ["prioritize", "-C", folder.to_str().unwrap(), "--as-of", "2026-11-23", "--language", "en"];
    let all = start.into_iter().chain(arguments.split(' ')).map(Into::into);
    let args = cli::parse(all).map_err(|ended| ended.text).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = cli::run(&args, &mut out, &mut err).map_err(|error| cli::tell(&error, &args));
    (outcome, String::from_utf8(out).unwrap())
}

fn json(folder: &Path, arguments: &str) -> Value {
    serde_json::from_str(&run(folder, &format!("{arguments} --format json")).1).unwrap()
}

/// The measures that stand in a plan.
fn ids(plan: &Value) -> Vec<&str> {
    plan["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[test]
fn a_scenario_is_seen_beside_the_plan_of_today() {
    let folder = portfolio();
    let rich = json(folder.path(), "plan --scenario rich");
    assert_eq!(rich["against"]["entered"], json!([{"id": "large", "start": 2027}]));
    let (_, told) = run(folder.path(), "plan --scenario rich");
    assert!(told.contains("Against today's plan") && told.contains("In: large"), "{told}");
    assert_eq!(json(folder.path(), "plan").get("against"), None);
}

#[test]
fn scenarios_and_other_changes_are_tried_together() {
    let folder = portfolio();
    let compared = json(folder.path(), "plan --scenario rich --without-unit samferdsel");
    assert_eq!(compared["against"]["left"], json!(["large", "late", "skoleskyss"]), "beside the same scenario");

    let compared = json(folder.path(), "plan --scenario rich,rich --budget investering=-50%");
    let plans = compared["plans"].as_array().unwrap();
    let told: Vec<_> = plans.iter().map(|plan| (plan["scenario"].as_str(), plan["changed"] == true)).collect();
    assert_eq!(told, [(None, false), (None, true), (Some("rich"), true), (Some("rich"), true)]);
    assert!(plans.iter().all(|plan| !ids(plan).contains(&"large")), "half of three millions is too little: {plans:#?}");
    let more = json(folder.path(), "plan --scenario rich,rich --budget investering=+50%");
    let large = more["differences"].as_array().unwrap().iter().find(|it| it["id"] == "large").unwrap();
    assert_eq!(large["starts"], json!([null, 2026, 2026, 2026]));
    let without = json(folder.path(), "plan --scenario rich,rich --without-unit samferdsel");
    assert_eq!(ids(&without["plans"][2]), ["innlogging"]);
    let (_, words) = run(folder.path(), "plan --scenario rich,rich --budget investering=+50%");
    assert!(words.contains("With the change"), "{words}");
}

#[test]
fn what_is_about_one_plan_is_not_asked_of_several() {
    let folder = portfolio();
    for more in ["--explain", "--alternatives 2", "--frontier", "--adopt x", "--against x"] {
        let (outcome, _) = run(folder.path(), &format!("plan --scenario rich,rich {more}"));
        assert!(outcome.unwrap_err().contains("side by side"), "{more}");
    }
}

/// It needs the role in 2032, two years after the last in which something may start.
#[test]
fn a_role_that_nobody_has_is_missing_in_every_year_that_needs_it() {
    let folder = portfolio();
    assert!(ids(&json(folder.path(), "plan")).contains(&"late"));
    let without = json(folder.path(), "plan --without utvikler");
    assert!(!ids(&without).contains(&"late"), "{without:#}");
    assert_eq!(without["against"]["left"], json!(["late"]));
}

#[test]
fn a_plan_that_only_the_change_makes_possible_says_so() {
    let folder = portfolio();
    let (_, told) = run(folder.path(), "plan --force large --budget investering=+50%");
    assert!(told.contains("Without the change there is no plan"), "{told}");
    let (_, told) = run(folder.path(), "plan --force late --budget investering=+50%");
    assert!(!told.contains("Without the change there is no plan"), "{told}");
}

#[test]
fn the_exit_code_tells_of_plans_that_cannot_be_and_of_mistakes_in_files() {
    let folder = portfolio();
    let ended = |arguments: &str| run(folder.path(), arguments).0.unwrap();
    let all = ["plan", "plan --scenario rich", "plan --scenario rich,rich", "plan --frontier"];
    for arguments in all {
        assert_eq!(ended(arguments), Outcome::Clean, "{arguments}");
    }
    for arguments in ["plan", "plan --scenario rich,rich", "plan --frontier"] {
        assert_eq!(ended(&format!("{arguments} --force large")), Outcome::Problems, "{arguments}");
    }
    put(folder.path(), "portfolio/measures/odd.yaml", "id: odd\nno-such-key: 1\n");
    for arguments in all {
        assert_eq!(ended(arguments), Outcome::Problems, "{arguments}");
    }
}

/// No plan is possible for little money, and that is not the same as none found.
#[test]
fn the_curve_says_where_there_is_no_plan() {
    let folder = portfolio();
    let points = json(folder.path(), "plan --frontier --force skoleskyss");
    let status = |percent: i64| {
        let mut points = points["points"].as_array().unwrap().iter();
        points.find(|point| point["percent"] == percent).unwrap()["status"].clone()
    };
    assert_eq!((status(0), status(100)), ("infeasible".into(), "optimal".into()));
}
