//! Files that are too large, lines that are too long, and more mistakes than anybody reads.

use std::{fmt::Write as _, fs};

use super::{
    program::check,
    support::{base, put},
};

const MEASURE: &str = "portfolio/measures/stor.yaml";
const HEAD: &str = "id: stor\ntitle: Stor\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n";

/// As many mistakes as each case makes.
const MANY: usize = 5000;

#[test]
fn a_hundred_megabytes_are_not_read() {
    const SIZE: usize = 100 << 20;
    let too_large = "1:1: error: the file is larger than 1 MiB [unreadable-file]";
    let folder = base();
    put(folder.path(), MEASURE, "x".repeat(SIZE));
    let hollow = fs::File::create(folder.path().join("portfolio/measures/hul.yaml")).expect("a file");
    hollow.set_len(100 << 30).expect("a file without contents");
    let told = ["portfolio/measures/hul.yaml", MEASURE].map(|file| format!("{file}:{too_large}"));
    assert_eq!(check(folder.path()), told);

    put(folder.path(), "strategy.toml", "# x\n".repeat(SIZE / 4));
    let told = check(folder.path());
    assert!(told.contains(&format!("strategy.toml:{too_large}")), "{told:?}");
}

/// The largest file that is read, in a single line.
#[test]
fn a_line_of_a_mebibyte_is_shown_in_part() {
    for text in [
        format!("farge: {}", "ø ".repeat((1 << 20) / 3 - 100)),
        format!("summary: [{}]", "ø, ".repeat((1 << 20) / 4 - 100)),
        format!("{}: x", "k".repeat((1 << 20) - 100)),
        format!("excludes: [{}]", "x, ".repeat((1 << 20) / 3 - 100)),
        format!("summary: \"{}\"", "\\u202e".repeat((1 << 20) / 6 - 100)),
        format!("summary: {}\nfarge: x", "e\u{301}".repeat((1 << 20) / 3 - 100)),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("{HEAD}{text}\n"));
        let told = check(folder.path());
        eprintln!("{} {:#?}", told.len(), told.iter().take(2).map(|line| line.chars().take(200).collect::<String>()).collect::<Vec<_>>());
    }
}

/// So many mistakes of each kind in a measure: the first are told, and the rest are counted.
#[test]
fn thousands_of_mistakes_in_a_measure_are_counted() {
    let each = |line: fn(usize) -> String| (0..MANY).map(line).collect::<String>();
    for text in [
        each(|nth| format!("farge-{nth}: rød\n")),
        format!("depends_on:\n{}", each(|nth| format!("  - tiltak-{nth}\n"))),
        format!("depends_on:\n{}", each(|_| "  - På plass\n".to_owned())),
        format!("needs:\n{}", each(|_| "  - {what: x, farge: rød}\n".to_owned())),
        format!("reports:\n{}", each(|_| "  - {date: i går, progress: gul, text: [x]}\n".to_owned())),
        format!("excludes:\n{}", each(|nth| format!("  - &a{nth} x\n"))),
        each(|_| "summary: x\n".to_owned()),
        each(|_| "summary: \u{7}x\n".to_owned()),
        format!("costs:\n{}", each(|_| "  - {phase: utvikling, per_year: [{low: 3, likely: 2, high: 1}]}\n".to_owned())),
        format!("accepts:\n{}", each(|_| "  - {rule: no-objective, why: x, until: 2020-01-01}\n".to_owned())),
        format!("benefits:\n{}", each(|nth| format!("  - {{id: g-{nth}, type: ukjent, title: x, per_year: [1]}}\n"))),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("{HEAD}{text}"));
        let told = check(folder.path());
        eprintln!("{} {} {:#?}", &text[..20], told.len(), told.iter().take(1).chain(told.iter().filter(|l| l.contains("more"))).map(|line| line.chars().take(200).collect::<String>()).collect::<Vec<_>>());
    }
}

#[test]
fn thousands_of_mistakes_in_a_strategy_are_counted() {
    let folder = base();
    let sound = fs::read_to_string(folder.path().join("strategy.toml")).expect("a strategy");
    let each = |line: fn(usize) -> String| (0..MANY).map(line).collect::<String>();
    for text in [
        format!("[labels]\n{}", each(|nth| format!("farge-{nth} = 1\n"))),
        each(|nth| format!("[farge-{nth}]\n")),
        each(|_| "feil\n".to_owned()),
        each(|_| "[labels]\n".to_owned()),
        each(|_| "[[meeting]]\nbody = \"x\"\ndate = \"i går\"\n".to_owned()),
        each(|_| "[[unit]]\nid = \"it\"\ntitle = \"IT\"\nkind = \"department\"\n".to_owned()),
        each(|nth| format!("[[unit]]\nid = \"u{nth}\"\ntitle = \"U\"\nkind = \"department\"\nparent = \"x{nth}\"\n")),
        each(|nth| format!("[[criterion]]\nid = \"k{nth}\"\ntitle = \"K\"\nparent = \"k{}\"\nweight = 1\n", (nth + 1) % MANY)),
        each(|nth| format!("[[focus_area]]\nid = \"o{nth}\"\ntitle = \"O\"\n")),
    ] {
        put(folder.path(), "strategy.toml", format!("{sound}\n{text}"));
        let told = check(folder.path());
        eprintln!("{} {} {:#?}", &text[..20], told.len(), told.iter().take(1).chain(told.iter().filter(|l| l.contains("more"))).map(|line| line.chars().take(200).collect::<String>()).collect::<Vec<_>>());
    }
}
