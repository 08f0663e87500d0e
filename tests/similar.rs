//! Which measures are said to be like each other: precision and recall over labelled pairs, and what must never matter.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use prioritize::{check, load::load, source::Tree};
use support::{as_of, base, repository};
use tempfile::TempDir;

/// A pair of titles that somebody has judged.
struct Pair {
    /// `dev`: the method was made with it in view; `test`: it was written beforehand and left alone.
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
    for (set, least_precision, least_recall) in [("dev", 0.9, 0.7), ("test", 0.9, 0.5)] {
        let is_of_set = |title: &String| measures.get(title).is_some_and(|(_, own)| own == set);
        let alike: Vec<&Pair> = pairs.iter().filter(|pair| pair.set == set && pair.label == "yes").collect();
        let hits = alike.iter().filter(|pair| found.contains(&pair.titles)).count();
        let told: Vec<_> = found.iter().filter(|titles| titles.iter().any(is_of_set)).collect();
        let is_right =
            |titles: &&&[String; 2]| pairs.iter().any(|pair| pair.label != "no" && pair.titles == ***titles);
        let right = told.iter().filter(is_right).count();
        let (precision, recall) = (share(right, told.len()), share(hits, alike.len()));
        println!("{set}: precision {right}/{} = {precision:.2}, recall {hits}/{} = {recall:.2}", told.len(), alike.len());
        assert!(precision >= least_precision, "{set}: {:?}", told.iter().filter(|titles| !is_right(titles)));
        assert!(recall >= least_recall, "{set}: {recall}");
    }
}

fn share(some: usize, all: usize) -> f64 {
    f64::from(u32::try_from(some).unwrap()) / f64::from(u32::try_from(all).unwrap())
}
