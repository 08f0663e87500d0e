//! Files that are too large, lines that are too long, and more mistakes than anybody reads.

use std::{fs, path::Path};

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

/// The largest file that is read, most of it in a single line.
#[test]
fn a_line_of_a_mebibyte_is_shown_in_part() {
    let fill = |piece: &str| piece.repeat(((1 << 20) - 200) / piece.len());
    for (text, count, told) in [
        (format!("farge: {}", fill("ø ")), 1, "6:1: error: unknown key “farge” [unknown-key]"),
        (format!("summary: [{}]", fill("ø, ")), 1, "6:10: error: a text belongs here, not a list [wrong-type]"),
        (format!("summary: \"{}\"", fill("\\u202e")), 1, "6:10: error: the text has 174,729 characters [bad-value]"),
        (format!("farge: {}", fill("e\u{301}")), 1, "6:1: error: unknown key “farge” [unknown-key]"),
        (format!("{}: x", fill("k")), 1, "6:1048377: error: the line lacks a colon after its key [bad-yaml]"),
        (format!("excludes: [{}]", fill("x, ")), 101, "6:12: error: there is no measure “x” [dangling-reference]"),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("{HEAD}{text}\n"));
        let lines = check(folder.path());
        assert_eq!(lines.len(), count, "{told}");
        assert!(lines.contains(&format!("{MEASURE}:{told}")), "{told}: {:?}", &lines[..count.min(3)]);
    }
}

/// The first mistakes are told, and the rest are counted where that is possible.
#[track_caller]
fn assert_counted(folder: &Path, file: &str, told: usize, more: &str) {
    let lines = check(folder);
    let of_file: Vec<&String> = lines.iter().filter(|line| line.starts_with(file)).collect();
    assert_eq!(of_file.len(), told + 1, "{more}");
    assert!(of_file.iter().any(|line| **line == format!("{file}:1:1: {more}")), "{more}: {:?}", &of_file[..2]);
}

/// Told of what is wrong with the form of a file: where so much is, the rest cannot be known.
fn form(told: usize) -> String {
    format!("error: the file has more than {told} mistakes; only the first are shown [unreadable-file]")
}

/// Told of what a rule finds.
fn kind(rule: &str) -> String {
    format!("error: the file has 4,900 more of the same kind, not shown here [{rule}]")
}

fn each(line: impl Fn(usize) -> String) -> String {
    (0..MANY).map(line).collect()
}

#[test]
fn thousands_of_mistakes_in_the_form_of_a_measure_are_told_in_part() {
    for (text, told) in [
        (each(|nth| format!("farge-{nth}: rød\n")), 200),
        (format!("depends_on:\n{}", each(|_| "  - På plass\n".to_owned())), 200),
        (format!("needs:\n{}", each(|_| "  - {what: x, farge: rød}\n".to_owned())), 200),
        // So many values that looking for every mistake would take too long.
        (format!("reports:\n{}", each(|_| "  - {date: i går, progress: gul, text: [x]}\n".to_owned())), 150),
        (format!("excludes:\n{}", each(|nth| format!("  - &a{nth} x\n"))), 200),
        (each(|_| "summary: x\n".to_owned()), 200),
        (each(|_| "summary: \u{7}x\n".to_owned()), 200),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("{HEAD}{text}"));
        assert_counted(folder.path(), MEASURE, told, &form(told));
    }
}

#[test]
fn thousands_of_mistakes_that_rules_find_in_a_measure_are_counted() {
    let out_of_order = "  - {phase: utvikling, per_year: [{low: 3, likely: 2, high: 1}]}\n";
    let expired = "  - {rule: no-objective, why: x, until: 2020-01-01}\n";
    for (text, rule) in [
        (format!("depends_on:\n{}", each(|nth| format!("  - tiltak-{nth}\n"))), "dangling-reference"),
        (format!("costs:\n{}", each(|_| out_of_order.to_owned())), "range-out-of-order"),
        (format!("accepts:\n{}", each(|_| expired.to_owned())), "acceptance-expired"),
    ] {
        let folder = base();
        put(folder.path(), MEASURE, format!("{HEAD}{text}"));
        assert_counted(folder.path(), MEASURE, 100, &kind(rule));
    }
}

#[test]
fn thousands_of_mistakes_in_the_form_of_a_strategy_are_told_in_part() {
    for (text, told) in [
        (format!("[labels]\n{}", each(|nth| format!("farge-{nth} = 1\n"))), 200),
        (each(|nth| format!("[farge-{nth}]\n")), 200),
        (each(|_| "feil\n".to_owned()), 200),
        (each(|_| "[labels]\n".to_owned()), 200),
        // As above.
        (each(|_| "[[meeting]]\nbody = \"x\"\ndate = \"i går\"\n".to_owned()), 133),
    ] {
        let folder = base();
        lengthen_strategy(folder.path(), &text);
        assert_counted(folder.path(), "strategy.toml", told, &form(told));
    }
}

#[test]
fn thousands_of_mistakes_that_rules_find_in_a_strategy_are_counted() {
    let unit = "[[unit]]\nid = \"it\"\ntitle = \"IT\"\nkind = \"department\"\n";
    let orphan = |nth: usize| unit.replace("\"it\"", &format!("\"u{nth}\"\nparent = \"x{nth}\""));
    let ring = |nth: usize| {
        format!("[[criterion]]\nid = \"k{nth}\"\ntitle = \"K\"\nparent = \"k{}\"\nweight = 1\n", (nth + 1) % MANY)
    };
    for (text, rule) in
        [(each(|_| unit.to_owned()), "duplicate-id"), (each(orphan), "dangling-reference"), (each(ring), "bad-weights")]
    {
        let folder = base();
        lengthen_strategy(folder.path(), &text);
        assert_counted(folder.path(), "strategy.toml", 100, &kind(rule));
    }
}

/// Rings that share their measures: to tell of all of them would be to count all ways through.
#[test]
fn thousands_of_rings_are_told_in_part() {
    let folder = base();
    let ids: Vec<String> = (0..150).map(|nth| format!("ring-{nth}")).collect();
    for id in &ids {
        let text = HEAD.replace("id: stor", &format!("id: {id}"));
        put(
            folder.path(),
            &format!("portfolio/measures/{id}.yaml"),
            format!("{text}depends_on: [{}]\n", ids.join(", ")),
        );
    }
    let told = check(folder.path());
    assert_eq!(told.len(), 51);
    let more = told.iter().filter(|line| {
        line.ends_with("error: there are more than 50 rings; only the first are shown [dependency-cycle]")
    });
    assert_eq!(more.count(), 1, "{told:#?}");
}

fn lengthen_strategy(folder: &Path, more: &str) {
    let sound = fs::read_to_string(folder.join("strategy.toml")).expect("a strategy");
    put(folder, "strategy.toml", format!("{sound}\n{more}"));
}
