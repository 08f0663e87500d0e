//! The list of rules and the pages that explain them: what is committed is what the program says.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{collections::BTreeMap, fs};

use prioritize::{
    check::{RULES, Rule},
    doc::{Block, Doc},
    model::{Language, Status},
    problem::Level,
    render::{FORMATS, Screen},
    report::{explain_rule, list_rules},
};
use support::{locale_of, repository};

/// Every rule, with its level and first status, in the order of the manual. `-` is for rules that are not about one measure.
const EXPECTED: &str = "
unreadable-file error idea
bad-yaml error idea
unknown-key error idea
wrong-type error idea
missing-key error idea
duplicate-key error idea
bad-value error idea
ambiguous-number error idea
id-differs-from-file error idea
duplicate-id error idea
dangling-reference error idea
dependency-cycle error idea
depends-on-dropped error concept
bad-weights error -
bad-scale error -
key-without-shares error -
criteria-overlap warning -
range-out-of-order error idea
start-missing error execution
start-outside-strategy warning concept
plan-revision-overdue warning -
focus-area-without-measure warning -
no-focus-area error idea
no-objective warning concept
no-responsible error concept
score-missing error concept
score-without-reason warning concept
score-stale warning concept
existing-solution-unchecked warning concept
similar-measure warning idea
similar-system warning idea
need-without-source warning concept
user-test-missing warning closing
mandatory-without-law error idea
no-alternatives warning planning
cost-phase-missing warning planning
no-running-cost warning planning
no-training-cost warning planning
funding-gap error execution
external-funding-not-granted warning planning
frame-exceeded error execution
over-frame-without-route warning planning
no-benefit error concept
benefit-without-owner error planning
benefit-without-responsible warning planning
benefit-without-baseline error execution
benefit-without-target error execution
saving-without-budget warning execution
benefit-without-action warning execution
benefit-counted-twice warning planning
benefit-overclaimed error planning
reading-overdue warning realising
benefit-behind warning realising
margin-too-small warning planning
role-overloaded warning planning
key-person-overloaded warning planning
own-effort-uncommitted warning planning
participant-undecided warning execution
decision-missing error concept
condition-overdue warning concept
status-jump error -
outside-plan warning execution
record-altered error -
principle-unanswered warning planning
must-principle-broken error planning
should-principle-broken warning planning
privacy-unanswered error execution
processor-agreement-missing warning execution
risk-assessment-missing error execution
accessibility-unplanned warning execution
own-development-unexplained warning planning
no-data-ownership error execution
procurement-outside error planning
ai-without-data warning planning
codetermination-missing warning planning
function-served-twice warning -
system-retired-twice warning -
system-record-incomplete warning -
contract-notice-due warning -
idea-waiting note idea
report-overdue warning execution
not-green-without-text error execution
acceptance-expired error idea
acceptance-unused warning idea
";

/// The rules that a small portfolio does without.
const NOT_IN_SMALL: [&str; 14] = [
    "score-without-reason",
    "score-stale",
    "existing-solution-unchecked",
    "need-without-source",
    "no-alternatives",
    "cost-phase-missing",
    "no-training-cost",
    "benefit-without-responsible",
    "benefit-without-action",
    "own-effort-uncommitted",
    "principle-unanswered",
    "own-development-unexplained",
    "system-record-incomplete",
    "report-overdue",
];

#[test]
fn every_rule_is_as_it_was_agreed() {
    let rules: BTreeMap<&str, &Rule> = RULES.iter().map(|rule| (rule.name, *rule)).collect();
    let told = RULES.iter().map(|rule| {
        let from = rule.from.map_or("-", Status::name);
        format!("{} {} {from}", rule.name, rule.level.name())
    });
    assert_eq!(told.collect::<Vec<_>>(), EXPECTED.trim().lines().collect::<Vec<_>>());
    let off = |rule: &&&Rule| NOT_IN_SMALL.contains(&rule.name);
    assert_eq!(rules.values().filter(off).count(), NOT_IN_SMALL.len());
    assert!(rules.values().all(|rule| rule.in_small != off(&rule)));
}

#[test]
fn every_rule_is_explained_in_every_language() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        let locale = locale_of(language);
        for rule in RULES {
            for level in [None, Some(Level::Note)] {
                let text = written(&explain_rule(rule, level, &locale), "table", language);
                let words = text.lines().filter(|line| !line.starts_with("    "));
                // Words that are missing show as their key in brackets.
                assert_eq!(
                    words.filter(|line| line.contains(['[', '\u{fffd}'])).collect::<Vec<_>>(),
                    [""; 0],
                    "{}",
                    rule.name
                );
                assert!(text.contains(rule.source), "{}", rule.name);
                assert!(text.contains(rule.bad.text.trim_end().lines().next().unwrap()), "{}", rule.name);
            }
        }
    }
}

fn written(doc: &Doc, format: &str, language: Language) -> String {
    let format = FORMATS.iter().find(|known| known.name == format).unwrap();
    let mut out = Vec::new();
    (format.write)(doc, &locale_of(language), &Screen::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The rules in a table, and then each on its own.
fn manual(language: Language) -> String {
    let locale = locale_of(language);
    let mut manual = list_rules(|rule| Some(rule.level), &locale);
    for rule in RULES {
        let section = explain_rule(rule, Some(rule.level), &locale);
        manual.blocks.push(Block::Heading(2, section.title));
        manual.blocks.extend(section.blocks.into_iter().map(|block| {
            if let Block::Heading(level, text) = block { Block::Heading(level + 1, text) } else { block }
        }));
    }
    let note = "<!-- Written by `UPDATE_DOCS=1 cargo test --test manual` from the rules in src/check. -->";
    format!("{note}\n\n{}", written(&manual, "markdown", language))
}

#[test]
fn the_manual_is_what_the_rules_say() {
    for (file, language) in [("docs/rules.md", Language::En), ("docs/regler.md", Language::Nb)] {
        let (file, manual) = (repository(file), manual(language));
        if std::env::var_os("UPDATE_DOCS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &manual).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        let differs = committed.lines().zip(manual.lines()).find(|(committed, told)| committed != told);
        let rewrite = "run UPDATE_DOCS=1 cargo test --test manual";
        assert!(committed == manual, "{} is out of date at {differs:?}: {rewrite}", file.display());
    }
}
