//! The reader of files against a second reading of the format.
//!
//! Real files are damaged at random, and the reader has to find in them exactly what an independent walk along a
//! hand-written description of the format finds: the same rules at the same places, no more and no less.
#![expect(clippy::panic, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "reader/damage.rs"]
mod damage;
#[path = "support/dice.rs"]
mod dice;
#[path = "reader/expect.rs"]
mod expect;
#[path = "reader/files.rs"]
mod files;
#[path = "reader/format/mod.rs"]
mod format;
#[path = "reader/scalar.rs"]
mod scalar;
#[path = "reader/told.rs"]
mod told;
#[path = "reader/words.rs"]
mod words;

#[path = "reader/any_text.rs"]
mod any_text;
#[path = "reader/syntax.rs"]
mod syntax;

use prioritize::{
    model::{Decision, Measure, Plan, Strategy, System},
    syntax::{Fault, MAX_FAULTS, Node, decode_leniently, parse_toml, parse_yaml},
};
use serde::de::DeserializeOwned;

use damage::{damage, sites};
use dice::Dice;
use expect::{Expected, expect};
use files::{Sample, samples};
use format::{DECISION, MEASURE, PLAN, STRATEGY, SYSTEM, Type};
use words::{TOML_WORDS, YAML_WORDS};

/// How many damaged files of each kind are looked at. `READER_ROUNDS` multiplies it.
fn rounds(usual: usize) -> usize {
    let factor = std::env::var("READER_ROUNDS").ok().and_then(|factor| factor.parse::<usize>().ok());
    usual * factor.unwrap_or(1)
}

#[test]
fn damaged_measures_are_read_as_the_format_says() {
    compare::<Measure>("measures", &MEASURE, rounds(1000));
}

#[test]
fn damaged_decisions_are_read_as_the_format_says() {
    compare::<Decision>("decisions", &DECISION, rounds(300));
}

#[test]
fn damaged_plans_are_read_as_the_format_says() {
    compare::<Plan>("plans", &PLAN, rounds(200));
}

#[test]
fn damaged_systems_are_read_as_the_format_says() {
    compare::<System>("systems", &SYSTEM, rounds(300));
}

#[test]
fn damaged_strategies_are_read_as_the_format_says() {
    compare::<Strategy>("strategy", &STRATEGY, rounds(100));
}

/// A text's tree, where nothing is to be said against its syntax.
fn parse<'t>(text: &'t str, kind: &str) -> Option<Node<'t>> {
    let mut complaints = Vec::new();
    let root =
        if kind == "strategy" { Some(parse_toml(text, &mut complaints)) } else { parse_yaml(text, &mut complaints) };
    root.filter(|_| complaints.is_empty())
}

fn compare<T: DeserializeOwned>(kind: &str, format: &Type, wanted: usize) {
    let samples = samples(kind);
    let words = if kind == "strategy" { TOML_WORDS } else { YAML_WORDS };
    let mut dice = Dice(0x5eed);
    let mut looked_at = 0;
    let mut found = 0;
    let mut surveyed = Vec::new();
    for Sample { file, text } in &samples {
        let root = parse(text, kind).unwrap_or_else(|| panic!("{file} should be sound"));
        let (value, faults) = decode_leniently::<T>(&root);
        assert!(value.is_some() && faults.is_empty(), "{file} should be sound: {faults:?}");
        assert_eq!(expect(&root, format), [], "{file} should be sound");
        surveyed.push((file, text, sites(text, &root)));
    }
    for _ in 0..wanted * 5 {
        let (file, text, sites) = dice.pick(&surveyed);
        let count = 1 + dice.below(6);
        let damaged = damage(text, sites, words, count, &mut dice);
        let Some(root) = parse(&damaged, kind) else { continue };
        let expected = expect(&root, format);
        if expected.len() >= MAX_FAULTS {
            continue;
        }
        let (value, faults) = decode_leniently::<T>(&root);
        assert!(value.is_some(), "{file} has become a mapping without a value:\n{damaged}");
        same(file, &damaged, &expected, &faults);
        found += faults.len();
        looked_at += 1;
        if looked_at == wanted {
            break;
        }
    }
    assert_eq!(looked_at, wanted, "too few damaged {kind} are still YAML or TOML");
    assert!(found > wanted, "the damage to {kind} does too little: {found} faults");
}

fn same(file: &str, text: &str, expected: &[Expected], faults: &[Fault]) {
    let mut found: Vec<Expected> = faults.iter().map(Expected::from).collect();
    found.sort();
    if found != expected {
        let missed: Vec<_> = expected.iter().filter(|fault| !found.contains(fault)).collect();
        let surplus: Vec<_> = found.iter().filter(|fault| !expected.contains(fault)).collect();
        let shown: Vec<_> = missed.iter().chain(&surplus).filter_map(|fault| lines_at(text, fault.line)).collect();
        panic!(
            "{file}, damaged:\n{}\nthe reader misses {missed:#?}\nand has on top of it {surplus:#?}",
            shown.join("\n")
        );
    }
    let lines: Vec<u32> = text.split('\n').map(length).collect();
    for fault in faults {
        let is_within = |at: prioritize::problem::Position| {
            let line = usize::try_from(at.line).ok().and_then(|line| lines.get(line.checked_sub(1)?));
            line.is_some_and(|length| (1..=length + 1).contains(&at.column))
        };
        let span = fault.span;
        assert!(span.start <= span.end, "{file}, damaged:\n{text}\n{fault:?} ends before it begins");
        assert!(is_within(span.start) && is_within(span.end), "{file}, damaged:\n{text}\n{fault:?} is outside");
    }
}

fn length(line: &str) -> u32 {
    u32::try_from(line.chars().count()).expect("a line of a test file is short")
}

/// A line and those around it.
fn lines_at(text: &str, line: u32) -> Option<String> {
    let line = usize::try_from(line).ok()?;
    let lines = text.lines().enumerate().map(|(nth, line)| (nth + 1, line));
    let around = lines.filter(|(nth, _)| nth.abs_diff(line) <= 2).map(|(nth, line)| format!("{nth:4} {line}"));
    Some(around.collect::<Vec<_>>().join("\n"))
}
