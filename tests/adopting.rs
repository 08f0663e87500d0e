//! A plan that is adopted: written whole, read again, never written over, and compared with.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

mod support;

use std::{fs, path::Path};

use prioritize::{
    cli::{self, Outcome},
    load::load,
    source::Tree,
};
use support::base;

/// Runs the program in a folder: how it ended, standard output and standard error.
fn run(folder: &Path, arguments: &str) -> (Result<Outcome, String>, String, String) {
    let start = ["prioritize", "-C", folder.to_str().unwrap(), "--as-of", "2026-11-23", "--language", "en"];
    let all = start.into_iter().chain(arguments.split(' ')).map(Into::into);
    let args = cli::parse(all).map_err(|ended| ended.text).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = cli::run(&args, &mut out, &mut err).map_err(|error| cli::tell(&error, &args));
    (outcome, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// A sound portfolio with an idea that a plan can choose.
fn portfolio() -> tempfile::TempDir {
    let folder = base();
    let idea = "\
id: ny-idé-her
title: Ny idé
owner: it
focus_areas: [dialog]
status: idea
scores: {brukerverdi: 4}
benefits: [{id: tid, type: spart-tid, title: Tid, per_year: [100]}]
costs: [{phase: utvikling, fund: investering, per_year: [1000]}]
schedule: {earliest: 2027}
";
    fs::write(folder.path().join("portfolio/measures/ide.yaml"), idea.replace("ny-idé-her", "ide")).unwrap();
    folder
}

#[test]
fn an_adopted_plan_is_written_once_and_read_again() {
    let folder = portfolio();
    let file = folder.path().join("portfolio/plans/plan-2027.yaml");
    let (_, shown, _) = run(folder.path(), "plan --adopt plan-2027 --dry-run");
    assert!(shown.contains("id: plan-2027") && !file.exists(), "{shown}");

    let (outcome, _, told) = run(folder.path(), "plan --adopt plan-2027");
    assert!(outcome.is_ok() && told.contains("portfolio/plans/plan-2027.yaml"), "{outcome:?} {told}");
    let text = fs::read_to_string(&file).unwrap();
    assert!(shown.replace("    ", "").contains(&text.lines().next().unwrap().to_owned()));
    let loaded = load(&Tree::at(folder.path()).unwrap());
    assert!(loaded.problems.is_empty(), "{:?}\n{text}", loaded.problems);
    let portfolio = loaded.portfolio.unwrap();
    let plan = portfolio.plan("plan-2027").unwrap();
    let idea = plan.items.iter().find(|item| item.measure == "ide").unwrap();
    assert_eq!((idea.start.get(), idea.cost.values().map(|money| money.0).sum::<i64>()), (2027, 1000));

    let (outcome, _, _) = run(folder.path(), "plan --adopt plan-2027");
    assert!(outcome.unwrap_err().contains("already"));
    assert_eq!(fs::read_to_string(&file).unwrap(), text, "an adopted plan is never written over");
    let (outcome, _, _) = run(folder.path(), "plan --adopt Plan_2027");
    assert!(outcome.is_err());
}

#[test]
fn the_digest_is_that_of_the_files_and_nothing_else() {
    let folder = portfolio();
    let digest = || {
        let (_, shown, _) = run(folder.path(), "plan --adopt plan-2027 --dry-run");
        shown.lines().find(|line| line.contains("sha256:")).unwrap().to_owned()
    };
    let before = digest();
    fs::write(folder.path().join("portfolio/decisions/x.txt"), "not a measure").unwrap();
    assert_eq!(digest(), before);
    let file = folder.path().join("portfolio/measures/ide.yaml");
    fs::write(&file, fs::read_to_string(&file).unwrap() + "# a remark\n").unwrap();
    assert_ne!(digest(), before);
}

#[test]
fn a_plan_is_compared_with_an_adopted_one() {
    let folder = portfolio();
    run(folder.path(), "plan --adopt plan-2027").0.unwrap();
    let (_, same, _) = run(folder.path(), "plan --against plan-2027");
    assert!(same.contains("The measures are the same"), "{same}");
    let (_, without, _) = run(folder.path(), "plan --against plan-2027 --forbid ide");
    assert!(without.contains("Out: Ny idé."), "{without}");
    let file = folder.path().join("portfolio/measures/ide.yaml");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("2027", "2028").replace("[1000]", "[1500]")).unwrap();
    let (_, json, _) = run(folder.path(), "plan --against plan-2027 --format json");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let moved = &json["against"]["moved"][0];
    assert_eq!((&moved["id"], &moved["before"], &moved["after"]), (&"ide".into(), &2027.into(), &2028.into()));
    let (_, again, _) = run(folder.path(), "plan --as-adopted plan-2027");
    assert!(again.contains("Ny idé") && again.contains("2027"), "{again}");
    let (outcome, _, _) = run(folder.path(), "plan --as-adopted plan-2028");
    assert!(outcome.unwrap_err().contains("plan-2027"), "it names the one that was meant");
}

#[test]
fn an_adopted_plan_is_read_by_programs_as_the_file_says() {
    let folder = portfolio();
    run(folder.path(), "plan --adopt plan-2027").0.unwrap();
    let (_, shown, _) = run(folder.path(), "plan --as-adopted plan-2027 --format json");
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let file = fs::read_to_string(folder.path().join("portfolio/plans/plan-2027.yaml")).unwrap();
    let file: serde_yaml::Value = serde_yaml::from_str(&file).unwrap();
    assert_eq!(shown["digest"].as_str(), file["inputs"]["digest"].as_str());
    assert_eq!(shown["items"].as_array().unwrap().len(), file["items"].as_sequence().unwrap().len());
    assert_eq!(shown["items"][1]["id"].as_str(), file["items"][1]["measure"].as_str());
    let amounts =
        |year: u64| shown["funds"].as_array().unwrap().iter().find(|it| it["year"] == year).unwrap()["used"].as_i64();
    assert_eq!(amounts(2027), file["funds"][1]["used"].as_i64());
    // Frozen: what the measure is called or costs today does not matter.
    let idea = folder.path().join("portfolio/measures/ide.yaml");
    fs::write(&idea, fs::read_to_string(&idea).unwrap().replace("[1000]", "[9000]")).unwrap();
    let (_, again, _) = run(folder.path(), "plan --as-adopted plan-2027 --format json");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&again).unwrap(), shown);
}

#[test]
fn a_plan_of_what_might_be_is_not_adopted() {
    for more in ["--budget investering=-10%", "--without utvikler", "--without-unit it"] {
        let arguments = format!("prioritize plan --adopt plan-2027 {more}");
        assert!(cli::parse(arguments.split(' ').map(Into::into)).is_err(), "{more}");
    }
    assert!(cli::parse("prioritize plan --adopt plan-2027 --force ide".split(' ').map(Into::into)).is_ok());
}

#[test]
fn a_write_that_fails_loses_nothing() {
    let folder = portfolio();
    let plans = folder.path().join("portfolio/plans");
    fs::remove_dir_all(&plans).unwrap();
    fs::write(&plans, "in the way").unwrap();
    let (outcome, shown, _) = run(folder.path(), "plan --adopt plan-2027");
    assert!(outcome.is_err() && shown.is_empty(), "{outcome:?} {shown}");
    assert_eq!(fs::read_to_string(&plans).unwrap(), "in the way");
}
