//! Which measures are said to be like each other: precision and recall over labelled pairs, and what must never matter.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot prepare its files has failed")]
#![expect(clippy::print_stdout, reason = "the figures are what one changes the method by")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use prioritize::{check, load::load, source::Tree};
use support::{as_of, base, overlay, problems, repository, rules};
use tempfile::TempDir;

/// A pair of titles that somebody has judged.
struct Pair {
    /// `dev`: the method was made with it in view; `test`: it was written beforehand and left alone; `held`: it was written
    /// when the method was finished, which has not been changed since.
    set: String,
    /// `yes`, `no`, or `also`: two from different rows, judged when they were found, which say nothing of what is missed.
    label: String,
    titles: [String; 2],
}

/// The labelled pairs, and every measure in them: its title, its summary and its set.
fn labelled() -> (Vec<Pair>, BTreeMap<String, (String, String)>) {
    let text = fs::read_to_string(repository("tests/similar/pairs.tsv")).unwrap();
    let (mut pairs, mut measures) = (Vec::new(), BTreeMap::new());
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [set, label, one, of_one, other, of_other] = cells[..] else { panic!("not six cells: {line}") };
        for (title, summary) in [(one, of_one), (other, of_other)] {
            measures.entry(title.to_owned()).or_insert_with(|| (summary.to_owned(), set.to_owned()));
        }
        let mut titles = [one.to_owned(), other.to_owned()];
        titles.sort();
        pairs.push(Pair { set: set.to_owned(), label: label.to_owned(), titles });
    }
    (pairs, measures)
}

/// Adds an idea with this title.
fn add(folder: &Path, id: &str, title: &str, summary: &str) {
    let mut text = format!("id: {id}\ntitle: \"{title}\"\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n");
    if !summary.is_empty() {
        writeln!(text, "summary: \"{summary}\"").unwrap();
    }
    fs::write(folder.join(format!("portfolio/measures/{id}.yaml")), text).unwrap();
}

/// The measures of an example beside those of the sound portfolio, with the same ids twice where they have them.
fn add_example(folder: &Path, name: &str, root: &str) {
    for file in Tree::at(&repository(root)).unwrap().yaml_files("portfolio/measures") {
        let text = fs::read_to_string(repository(root).join(&*file.0)).unwrap();
        let target = folder.join(format!("portfolio/measures/{name}-{}", file.0.rsplit('/').next().unwrap()));
        fs::write(target, text).unwrap();
    }
}

/// The titles of every two measures that are said to be alike.
fn found(folder: &Path) -> BTreeSet<[String; 2]> {
    let loaded = load(&Tree::at(folder).unwrap());
    let checked = check::check(&loaded, as_of());
    let measures = &loaded.portfolio.as_ref().unwrap().measures;
    let titles: BTreeMap<&str, &str> = measures.iter().map(|measure| (&*measure.file, &*measure.value.title)).collect();
    let problems = checked.problems.iter().chain(&checked.accepted).filter(|problem| problem.rule == "similar-measure");
    problems
        .map(|problem| {
            let mut pair = [&problem.place.file, &problem.related[0].0.file].map(|file| titles[&**file].to_owned());
            pair.sort();
            pair
        })
        .collect()
}

fn portfolio_of_pairs(measures: &BTreeMap<String, (String, String)>) -> TempDir {
    let folder = base();
    fs::remove_dir_all(folder.path().join("portfolio/measures")).unwrap();
    fs::create_dir(folder.path().join("portfolio/measures")).unwrap();
    add_example(folder.path(), "n", ".");
    add_example(folder.path(), "l", "examples/lofoten");
    let loaded = load(&Tree::at(folder.path()).unwrap());
    let examples: BTreeSet<String> =
        loaded.portfolio.unwrap().measures.iter().map(|measure| measure.value.title.to_string()).collect();
    let of_pairs = measures.iter().filter(|(title, _)| !examples.contains(*title));
    for (nth, (title, (summary, _))) in of_pairs.enumerate() {
        add(folder.path(), &format!("par-{nth}"), title, summary);
    }
    folder
}

#[test]
fn most_of_what_is_alike_is_found_and_little_else() {
    let (pairs, measures) = labelled();
    let folder = portfolio_of_pairs(&measures);
    let found = found(folder.path());
    let mut too_low = Vec::new();
    for (set, least_precision, least_recall) in [("dev", 0.9, 0.7), ("test", 0.85, 0.5), ("held", 0.85, 0.5)] {
        let is_of_set = |title: &String| measures.get(title).is_some_and(|(_, own)| own == set);
        let alike: Vec<&Pair> = pairs.iter().filter(|pair| pair.set == set && pair.label == "yes").collect();
        let (hits, missed): (Vec<&Pair>, Vec<&Pair>) = alike.into_iter().partition(|pair| found.contains(&pair.titles));
        let told = found.iter().filter(|titles| titles.iter().any(is_of_set));
        let is_right = |titles: &&[String; 2]| pairs.iter().any(|pair| pair.label != "no" && pair.titles == **titles);
        let (right, wrong): (Vec<&[String; 2]>, Vec<&[String; 2]>) = told.partition(is_right);
        let (told, all) = (right.len() + wrong.len(), hits.len() + missed.len());
        let (precision, recall) = (share(right.len(), told), share(hits.len(), all));
        println!("{set}: precision {}/{told} = {precision:.2}, recall {}/{all} = {recall:.2}", right.len(), hits.len());
        println!("{set}: wrong {wrong:?}, missed {:?}", missed.iter().map(|pair| &pair.titles).collect::<Vec<_>>());
        if precision < least_precision || recall < least_recall {
            too_low.push(set);
        }
    }
    assert!(too_low.is_empty(), "too low in {too_low:?}; run with --nocapture to see the figures");
}

fn share(some: usize, all: usize) -> f64 {
    f64::from(u32::try_from(some).unwrap()) / f64::from(u32::try_from(all).unwrap())
}

/// A title of words that stand in no other measure.
const RARE: &str = "Måling av snødybde ved Kjerringvikfjellet";

#[test]
fn what_was_turned_down_or_merged_counts_and_what_is_told_names_the_words() {
    for status in ["status: rejected", "status: stopped", "status: merged\nmerged_into: papirskjema"] {
        let folder = base();
        add(folder.path(), "eldre", RARE, "");
        add(folder.path(), "nyere", "Snødybdemåling ved Kjerringvikfjellet", "");
        overlay(folder.path(), "portfolio/measures/eldre.yaml", status);
        let problems = problems(folder.path());
        let told: Vec<_> = problems.iter().filter(|problem| problem.rule == "similar-measure").collect();
        let [told] = told[..] else { panic!("{status}: {} problems", told.len()) };
        assert!(told.spot.file.ends_with("nyere.yaml"), "{status}: asked in {}", told.spot.file);
        assert!(told.message.contains("Snødybdemåling"), "{status}: {}", told.message);
    }
}

#[test]
fn a_pair_is_told_until_one_of_the_two_names_the_other() {
    let folder = base();
    add(folder.path(), "a", RARE, "");
    add(folder.path(), "b", RARE, "");
    assert_eq!(found(folder.path()).len(), 1);
    let answers = ["depends_on: [a]", "excludes: [a]", "status: merged\nmerged_into: a"];
    let found_one = "existing_solutions: {checked: 2026-02-20, found: [a], why_not: For dyrt}";
    for answer in answers.into_iter().chain([found_one]) {
        add(folder.path(), "b", RARE, "");
        overlay(folder.path(), "portfolio/measures/b.yaml", answer);
        assert!(found(folder.path()).is_empty(), "{answer}");
    }
}

#[test]
fn of_many_alike_each_is_asked_of_one_other_and_of_very_many_none() {
    for (count, told) in [(20, 19), (300, 0)] {
        let folder = base();
        for nth in 0..count {
            add(folder.path(), &format!("lik-{nth}"), RARE, "");
        }
        let rules = rules(folder.path());
        assert_eq!(rules.iter().filter(|rule| **rule == "similar-measure").count(), told, "of {count}");
    }
}

#[test]
fn texts_that_say_nothing_are_like_nothing() {
    let folder = base();
    let words = "av og til på nett ".repeat(60_000);
    let long = format!("{}{}", "x".repeat(1_000_000), " 𝔘🏔".repeat(1000));
    let nothing = ["", " ", "og på til", "12345 2026", "🚌🏔", "—…", "a b c", "Digital løsning", "\u{301}\u{301}"];
    for (nth, title) in nothing.iter().chain(&nothing).enumerate() {
        add(folder.path(), &format!("tom-{nth}"), title, if nth % 2 == 0 { &words } else { &long });
    }
    add(folder.path(), "lang", &long, "");
    assert!(found(folder.path()).is_empty());
}

#[test]
fn letters_of_other_languages_are_letters() {
    let folder = base();
    add(folder.path(), "a", "Ođđa čálliidšilju ŋieguid várás", "");
    add(folder.path(), "b", "ČÁLLIIDŠILJU ŋieguid várás", "");
    add(folder.path(), "c", "Šaddu žirkkoniid ŧearbmat", "");
    assert_eq!(found(folder.path()).len(), 1);
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let (_, measures) = labelled();
    let folder = portfolio_of_pairs(&measures);
    let with_threads = |count| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build().unwrap();
        pool.install(|| problems(folder.path()).into_iter().map(|problem| problem.message).collect::<Vec<_>>())
    };
    assert_eq!(with_threads(1), with_threads(5));
}
