//! Files that are small and mean to become large: aliases of aliases, and brackets in brackets.

use super::{
    program::check,
    support::{base, put},
};

const MEASURE: &str = "portfolio/measures/bombe.yaml";

/// How many levels each case has.
const LEVELS: usize = 100_000;

#[test]
fn a_bomb_of_aliases_does_not_go_off() {
    let folder = base();
    let bomb = (1..=9).map(|nth| format!("  - &a{nth} [{}]\n", vec![format!("*a{}", nth - 1); 9].join(", ")));
    let bomb = format!("excludes:\n  - &a0 haha\n{}", bomb.collect::<String>());
    put(
        folder.path(),
        MEASURE,
        format!("id: bombe\ntitle: Bombe\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n{bomb}"),
    );
    let told = check(folder.path());
    let told: Vec<&str> = told.iter().filter_map(|line| line.strip_prefix(MEASURE)).collect();
    assert_eq!(told.len(), 10 + 9 * 9 + 10, "an anchor a line, an alias at each of its places, no list is an id");
    assert_eq!(told[0], ":7:5: error: anchors (&name) are not allowed [bad-yaml]");
    assert_eq!(
        told[2..5].join("\n"),
        "\
:8:5: error: anchors (&name) are not allowed [bad-yaml]
:8:5: error: an id of lower-case letters a–z, digits and hyphens belongs here, not a list [wrong-type]
:8:10: error: aliases (*name) are not allowed [bad-yaml]"
    );
}

/// YAML nested in every way that it knows. The line where there is too much of it is told.
#[test]
fn a_hundred_thousand_levels_are_too_many() {
    let closed = |open: &str, close: &str| open.repeat(LEVELS) + &close.repeat(LEVELS);
    for (text, column) in [
        (closed("[", "]"), 257),
        ("[".repeat(LEVELS), 257),
        (closed("{a: ", "}"), 1022),
        (closed("[{a: ", "}]"), 638),
        ("- ".repeat(LEVELS), 64),
        ("? ".repeat(LEVELS), 64),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("id: bombe\ntitle:\n {text}\n"));
        let told = format!("{MEASURE}:3:{column}: error: more than 32 levels within each other [bad-yaml]");
        assert_eq!(check(folder.path()), [told], "{}", &text[..10]);
    }
}

#[test]
fn a_thousand_steps_to_the_right_are_too_many() {
    let folder = base();
    let steps: String = (0..1000).map(|level| " ".repeat(level) + "a:\n").collect();
    put(folder.path(), MEASURE, steps);
    let told = format!("{MEASURE}:33:33: error: more than 32 levels within each other [bad-yaml]");
    assert_eq!(check(folder.path()), [told]);
}

/// The same for TOML.
#[test]
fn a_hundred_thousand_levels_are_too_many_for_a_strategy() {
    let path = "a.".repeat(LEVELS);
    for (text, column) in [
        (format!("a = {}{}", "[".repeat(LEVELS), "]".repeat(LEVELS)), 36),
        (format!("a = {}", "[".repeat(LEVELS)), 85),
        (format!("a = {}1{}", "{a = ".repeat(LEVELS), "}".repeat(LEVELS)), 160),
        (format!("{path}a = 1"), 1),
        (format!("[{path}a]"), 1),
        (format!("[[{path}a]]"), 1),
        (format!("a = {{ {path}a = 1 }}"), 1),
    ] {
        let folder = base();
        put(folder.path(), "strategy.toml", format!("format = 1\n{text}\n"));
        let told = format!("strategy.toml:2:{column}: error: more than 32 levels within each other [bad-yaml]");
        assert_eq!(check(folder.path()), [told], "{}", &text[..10]);
    }
}
