//! Every rule proves its own examples, and every rule is one file in the list.

mod support;

use std::{collections::BTreeSet, fs};

use prioritize::{
    check::{Check, Example, RULES, Rule},
    doc::ShownProblem,
};
use support::{base, overlay, problems, problems_against, repository, rules};

#[test]
fn the_portfolio_that_examples_change_is_sound() {
    assert_eq!(rules(base().path()), [""; 0]);
}

#[test]
fn a_bad_example_trips_its_rule_alone_and_a_good_one_none() {
    for rule in RULES {
        assert_eq!(tripped(rule, &rule.bad), [rule.name], "`bad` of {}", rule.name);
        assert_eq!(tripped(rule, &rule.good), [""; 0], "`good` of {}", rule.name);
    }
}

fn tripped(rule: &Rule, example: &Example) -> Vec<&'static str> {
    found(rule, example).iter().map(|problem| problem.rule).collect()
}

/// What is found in the sound portfolio with an example laid over it. Rules of changes compare that with the sound one.
fn found(rule: &Rule, example: &Example) -> Vec<ShownProblem> {
    let folder = base();
    overlay(folder.path(), example.file, example.text);
    match rule.check {
        Check::Change(_) => problems_against(base().path(), folder.path()),
        Check::Reader | Check::Measure(_) | Check::Portfolio(_) | Check::Found(_) => problems(folder.path()),
    }
}

#[test]
fn every_problem_says_what_is_wrong_and_how_to_mend_it() {
    for rule in RULES {
        for problem in found(rule, &rule.bad) {
            assert!(!problem.message.contains('['), "{}: {}", rule.name, problem.message);
            assert!(problem.help.is_some_and(|help| !help.contains('[') || help.contains("[[")), "{}", rule.name);
            assert!(problem.spot.span.start.line > 0, "{}", rule.name);
        }
    }
}

#[test]
fn every_file_of_a_rule_is_in_the_list_under_its_own_name() {
    let mut files = BTreeSet::new();
    for subject in fs::read_dir(repository("src/check")).unwrap() {
        let subject = subject.unwrap().path();
        if !subject.is_dir() {
            continue;
        }
        for file in fs::read_dir(subject).unwrap() {
            let text = fs::read_to_string(file.as_ref().unwrap().path()).unwrap();
            if text.contains("static RULE: Rule") {
                let stem = file.unwrap().path().file_stem().unwrap().to_string_lossy().replace('_', "-");
                files.insert(stem);
            }
        }
    }
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(files, listed);
    assert_eq!(RULES.len(), listed.len(), "a rule stands twice");
}

#[test]
fn the_strategy_changes_level_and_first_status() {
    let cases = [
        ("[rules]\nno-benefit = \"off\"\n", vec![]),
        ("[rules]\nno-benefit = \"note\"\n", vec!["note"]),
        ("[rules]\nno-benefit = { level = \"warning\", from = \"concept\" }\n", vec!["warning"]),
        ("[rules]\nno-benefit = { from = \"execution\" }\n", vec![]),
    ];
    for (settings, levels) in cases {
        let folder = base();
        overlay(folder.path(), "portfolio/measures/skoleskyss.yaml", "benefits: []\n");
        overlay(folder.path(), "strategy.toml", settings);
        let found: Vec<_> = problems(folder.path()).iter().map(|problem| problem.level.name()).collect();
        assert_eq!(found, levels, "{settings}");
    }
}

#[test]
fn what_lies_before_a_measure_was_registered_only_reminds() {
    let folder = base();
    let file = "portfolio/measures/innlogging.yaml";
    overlay(folder.path(), file, "benefits: []\nschedule: {}\nregistered: {date: 2026-11-01, history: unknown}\n");
    let found: Vec<_> = problems(folder.path()).iter().map(|problem| (problem.rule, problem.level.name())).collect();
    // The measure is in execution: no-benefit is from concept, start-missing from execution itself.
    assert_eq!(found, [("start-missing", "error"), ("no-benefit", "note")]);
}

#[test]
fn a_measure_aside_counts_as_what_was_last_approved_for_it() {
    let folder = base();
    overlay(folder.path(), "portfolio/measures/skoleskyss.yaml", "status: on-hold\nbenefits: []\nschedule: {}\n");
    let found = ["start-missing", "no-benefit"];
    assert_eq!(rules(folder.path()), found, "approved for execution");
    overlay(folder.path(), "portfolio/measures/papirskjema.yaml", "status: on-hold\n");
    assert_eq!(rules(folder.path()), found, "the other one was never approved, and counts as an idea");
}

#[test]
fn the_light_track_skips_three_statuses() {
    let folder = base();
    overlay(folder.path(), "strategy.toml", "[track]\nlight_below = 1000000\n");
    let light = "track: light\nstatus: idea\nbenefits: []\nresponsible:\n";
    overlay(folder.path(), "portfolio/measures/skoleskyss.yaml", light);
    assert_eq!(rules(folder.path()), [""; 0]);
    let running = "status: execution\nschedule: {started: 2026}\nmandatory: {law: L}\nreports: [{date: 2026-10-01}]\n";
    overlay(folder.path(), "portfolio/measures/skoleskyss.yaml", running);
    let mut found = rules(folder.path());
    found.sort_unstable();
    assert_eq!(found, ["no-benefit", "no-responsible"]);
}

#[test]
fn the_light_track_is_for_small_measures() {
    let folder = base();
    overlay(folder.path(), "portfolio/measures/skoleskyss.yaml", "track: light\nstatus: idea\n");
    assert_eq!(rules(folder.path()), ["bad-value"], "the strategy has no light track");
    overlay(folder.path(), "strategy.toml", "[track]\nlight_below = 850000\n");
    assert_eq!(rules(folder.path()), ["bad-value"], "it costs 850 000 over its lifetime, which is not below");
    overlay(folder.path(), "strategy.toml", "[track]\nlight_below = 850001\n");
    assert_eq!(rules(folder.path()), [""; 0]);
}
