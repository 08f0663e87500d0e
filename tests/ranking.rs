//! The order of measures: the worked examples of the method, ties, gaps, and what must not move a score.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its portfolio has failed")]

mod support;

use std::{collections::BTreeMap, fs, path::Path};

use prioritize::{
    load::load,
    score::{Context, METHODS, Weighing, rank},
    source::Tree,
};
use support::{base, overlay};

/// What is told of a ranked measure: id, rank, score.
type Row = (String, usize, Option<f64>);

/// The ranked measures, and the ones without a rank with the bounds of their scores.
fn ranking(folder: &Path, method: &str) -> (Vec<Row>, Vec<(String, f64, f64)>) {
    let loaded = load(&Tree::at(folder).unwrap());
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let portfolio = loaded.portfolio.unwrap();
    let weighing = Weighing::new(&portfolio.strategy, &BTreeMap::new()).unwrap();
    let context = Context::new(&portfolio, weighing, &loaded.doubtful);
    let method = METHODS.iter().copied().find(|other| other.name == method).unwrap();
    let ranking = rank(&context, method);
    let ranked = ranking.ranked.iter().map(|ranked| (ranked.measure.id.to_string(), ranked.rank, ranked.score));
    let open = ranking.unranked.iter().map(|open| (open.measure.id.to_string(), open.low, open.high));
    (ranked.collect(), open.collect())
}

/// A measure that has what it needs to be ranked, and these keys besides.
fn write(folder: &Path, id: &str, keys: &str) {
    let text = format!("id: {id}\ntitle: Tiltak {id}\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n{keys}\n");
    fs::write(folder.join(format!("portfolio/measures/{id}.yaml")), text).unwrap();
}

/// A portfolio with these criteria and no measures.
fn portfolio(criteria: &str) -> tempfile::TempDir {
    let folder = base();
    overlay(folder.path(), "strategy.toml", criteria);
    fs::remove_dir_all(folder.path().join("portfolio")).unwrap();
    fs::create_dir_all(folder.path().join("portfolio/measures")).unwrap();
    folder
}

const JUDGED: &str = "[[criterion]]\nid = \"verdi\"\ntitle = \"Verdi\"\nweight = 1\nsource = \"judged\"\nscale = { worst = 0, best = 10 }\n";

#[test]
fn equal_scores_share_a_rank_and_the_next_is_as_many_further_on() {
    let folder = portfolio(JUDGED);
    for (id, score) in [("d", 3.0), ("c", 7.0), ("a", 7.000_000_01), ("b", 9.0)] {
        write(folder.path(), id, &format!("scores: {{verdi: {score}}}"));
    }
    let (ranked, _) = ranking(folder.path(), "value");
    let places: Vec<_> = ranked.iter().map(|(id, rank, _)| (id.as_str(), *rank)).collect();
    assert_eq!(places, [("b", 1), ("a", 2), ("c", 2), ("d", 4)], "the difference is beyond six decimals");
}

/// The apartment example of value trees, reckoned by hand: weights 50, 30 and 20 of which the last is split 3 to 1.
#[test]
fn a_score_is_the_weighted_sum_of_partial_values() {
    let folder = portfolio(
        "\
[[criterion]]
id = \"nytte\"
title = \"Nytte\"
weight = 50
source = \"judged\"
scale = { worst = 0, best = 5 }

[[criterion]]
id = \"rekkevidde\"
title = \"Rekkevidde\"
weight = 30
source = \"reach\"
points = [[0, 0.0], [100, 0.5], [1000, 1.0]]

[[criterion]]
id = \"resten\"
title = \"Resten\"
weight = 20

[[criterion]]
id = \"tid\"
parent = \"resten\"
title = \"Tid\"
weight = 3
source = \"benefit:spart-tid\"
scale = { worst = 0, best = 1000 }

[[criterion]]
id = \"kostnad\"
parent = \"resten\"
title = \"Kostnad\"
weight = 1
source = \"lifecycle-cost\"
scale = { worst = 1000000, best = 0 }
",
    );
    write(
        folder.path(),
        "tiltak",
        "\
scores: {nytte: {value: {low: 1, likely: 4, high: 5}}}
target_groups: [{who: elever, count: 300}, {who: lærere, count: 250}, {who: andre}]
benefits:
  - {id: a, type: spart-tid, title: A, per_year: [0, 600], realisation: 0.5}
  - {id: b, type: spart-tid, title: B, per_year: [100]}
costs: [{phase: utvikling, per_year: [100000, 150000]}]",
    );
    let (ranked, _) = ranking(folder.path(), "value");
    // 50 · 4/5 + 30 · (0.5 + 0.5 · 450/900) + 15 · (300 + 100)/1000 + 5 · (1 − 250 000/1 000 000)
    let expected = 50.0 * 0.8 + 30.0 * 0.75 + 15.0 * 0.4 + 5.0 * 0.75;
    assert!((ranked[0].2.unwrap() - expected).abs() < 1e-6, "{:?} is not {expected}", ranked[0].2);
}

#[test]
fn every_source_gives_its_figure() {
    let cases = [
        ("reach", 40.0, "target_groups: [{who: alle, count: 40}]"),
        ("participants", 20.0, "participants: [it, {unit: samferdsel, state: considering}]"),
        ("participants", 10.0, "participants: [it, {unit: samferdsel, state: declined}]"),
        ("participants", 10.0, ""),
        ("objectives", 10.0, "objectives: [selvbetjening]"),
        ("objectives", 0.0, ""),
        ("benefit:spart-tid", 30.0, "benefits: [{id: a, type: spart-tid, title: A, per_year: [9, 3]}]"),
        ("lifecycle-cost", 50.0, "costs: [{phase: utvikling, per_year: [50]}]\nlifetime_years: 1"),
        ("npv", 60.0, "benefits: [{id: a, type: spart-tid, title: A, per_year: [0.1]}]\nlifetime_years: 1"),
        (
            "npv-per-cost",
            20.0,
            "benefits: [{id: a, type: spart-tid, title: A, per_year: [0.1]}]\ncosts: [{phase: utvikling, per_year: [20]}]\nlifetime_years: 1",
        ),
    ];
    for (source, points, keys) in cases {
        // The best figure of each scale is chosen so that a point is easy to reckon.
        let best = if ["reach", "lifecycle-cost", "npv"].contains(&source) { 100 } else { 10 };
        let folder = portfolio(&format!(
            "[[criterion]]\nid = \"k\"\ntitle = \"K\"\nweight = 1\nsource = \"{source}\"\nscale = {{ worst = 0, best = {best} }}\n"
        ));
        write(folder.path(), "tiltak", keys);
        let (ranked, open) = ranking(folder.path(), "value");
        assert_eq!(open, [], "{source}: {keys}");
        assert!((ranked[0].2.unwrap() - points).abs() < 1e-6, "{source}: {keys}: {:?}", ranked[0].2);
    }
}

#[test]
fn a_gap_is_never_zero_in_silence() {
    let folder = portfolio(&format!(
        "{JUDGED}\n[[criterion]]\nid = \"tid\"\ntitle = \"Tid\"\nweight = 3\nsource = \"benefit:spart-tid\"\nscale = {{ worst = 0, best = 10 }}\n"
    ));
    write(folder.path(), "uten-gevinst", "scores: {verdi: 8}");
    write(folder.path(), "uten-skjonn", "benefits: [{id: a, type: spart-tid, title: A, per_year: [5]}]");
    // Benefits of other types count as none of this one, which is not a gap.
    let other = "[[benefit_type]]\nid = \"spart-tid\"\ntitle = \"T\"\nclass = \"time\"\nunit = \"hours\"\n\n[[benefit_type]]\nid = \"ro\"\ntitle = \"Ro\"\nclass = \"quality\"\nunit = \"ro\"\n";
    overlay(folder.path(), "strategy.toml", other);
    write(folder.path(), "andre", "scores: {verdi: 8}\nbenefits: [{id: a, type: ro, title: A, per_year: [5]}]");
    let (ranked, open) = ranking(folder.path(), "value");
    assert_eq!(ranked, [("andre".to_owned(), 1, Some(20.0))]);
    assert_eq!(open, [("uten-gevinst".to_owned(), 20.0, 95.0), ("uten-skjonn".to_owned(), 37.5, 62.5)]);
}

#[test]
fn a_new_measure_never_moves_the_score_of_another() {
    let folder = portfolio(JUDGED);
    write(folder.path(), "a", "scores: {verdi: 4}");
    write(folder.path(), "b", "scores: {verdi: 6}");
    let (before, _) = ranking(folder.path(), "value");
    write(folder.path(), "c", "scores: {verdi: 10}");
    let (after, _) = ranking(folder.path(), "value");
    for (id, _, score) in before {
        assert!(after.iter().any(|(other, _, now)| *other == id && *now == score), "{id}");
    }
}

#[test]
fn only_what_is_not_decided_yet_or_under_way_is_ranked() {
    let folder = portfolio(JUDGED);
    let ranked = ["idea", "concept", "planning", "execution", "closing"];
    let others = ["realising", "evaluated", "on-hold", "rejected", "stopped", "merged"];
    for status in ranked.iter().chain(&others) {
        let file = format!("portfolio/measures/{status}.yaml");
        write(folder.path(), status, "scores: {verdi: 4}");
        overlay(folder.path(), &file, &format!("status: {status}\n"));
    }
    let (found, open) = ranking(folder.path(), "value");
    let mut found: Vec<String> = found.into_iter().map(|(id, ..)| id).collect();
    found.sort();
    let mut expected = ranked.map(str::to_owned);
    expected.sort();
    assert_eq!((found, open), (expected.to_vec(), vec![]));
}

#[test]
fn the_board_comes_first_and_then_net_present_value() {
    let folder = portfolio(JUDGED);
    for (id, hours) in [("a", 1), ("b", 2), ("c", 3), ("d", 4)] {
        let benefit = format!("benefits: [{{id: x, type: spart-tid, title: X, per_year: [{hours}]}}]");
        write(folder.path(), id, &benefit);
    }
    let decisions = folder.path().join("portfolio/decisions");
    fs::create_dir_all(&decisions).unwrap();
    let meeting = |id: &str, items: &str| {
        let text = format!("id: {id}\ndate: {}\nbody: styret\ndecides:\n{items}", &id[..10]);
        fs::write(decisions.join(format!("{id}.yaml")), text).unwrap();
    };
    meeting(
        "2026-05-12-styret",
        "  - {measure: a, outcome: approved, priority: 2}\n  - {measure: b, outcome: approved, priority: 1}\n",
    );
    // The later meeting turns the two around; one that says nothing of priority leaves them.
    meeting(
        "2026-09-01-styret",
        "  - {measure: a, outcome: noted, priority: 1}\n  - {measure: b, outcome: noted, priority: 2}\n",
    );
    meeting("2026-10-01-styret", "  - {measure: b, outcome: deferred}\n");
    let (ranked, open) = ranking(folder.path(), "board");
    let places: Vec<_> = ranked.iter().map(|(id, rank, score)| (id.as_str(), *rank, *score)).collect();
    assert_eq!(places, [("a", 1, None), ("b", 2, None), ("d", 3, None), ("c", 4, None)]);
    assert!(open.is_empty());
}
