mod support;
use prioritize::{load::load, source::Tree, similar::{Corpus, Text}};
use std::collections::BTreeMap;
#[test]
fn debug() {
    let only = std::env::var("SET").unwrap();
    let mut texts: Vec<(String, Vec<String>)> = vec![];
    let mut by: BTreeMap<String, usize> = BTreeMap::new();
    for root in [".", "examples/lofoten"] {
        for m in &load(&Tree::at(&support::repository(root)).unwrap()).portfolio.unwrap().measures {
            let m = &m.value;
            by.insert(m.title.to_string(), texts.len());
            texts.push((m.title.to_string(), m.summary.iter().map(|s| s.to_string()).chain(m.needs.iter().filter_map(|n| n.what.as_ref().map(|w| w.to_string()))).collect()));
        }
    }
    let mut pairs = vec![];
    for l in std::fs::read_to_string("tests/similar/pairs.tsv").unwrap().lines().skip(1) {
        let c: Vec<String> = l.split('\t').map(str::to_owned).collect();
        let mut ids = vec![];
        for (t, s) in [(&c[2], &c[3]), (&c[4], &c[5])] {
            ids.push(*by.entry(t.clone()).or_insert_with(|| { texts.push((t.clone(), if s.is_empty() { vec![] } else { vec![s.clone()] })); texts.len() - 1 }));
        }
        pairs.push((c[0].clone(), c[1].clone(), ids[0], ids[1]));
    }
    if only == "klima" { pairs.clear(); texts.clear(); for l in std::fs::read_to_string("/work/shared/data/klimatiltak.csv").unwrap().lines().skip(1) { texts.push((l.split(';').next().unwrap().split_once(' ').unwrap().1.to_owned(), vec![])); } }
    let corpus = Corpus::new(texts.iter().map(|(t, r)| Text { title: t, rest: r.iter().map(String::as_str).collect() }));
    for (set, alike, a, b) in &pairs { if *set == only { println!("PAIR {alike} {}", corpus.debug(*a, *b)); } }
    if only == "klima" || only == "all" { for a in 0..texts.len() { if let Some(b) = corpus.most_like(a, 0..a, |_| true) { println!("FOUND {}", corpus.debug(a, b)); } } }
}
