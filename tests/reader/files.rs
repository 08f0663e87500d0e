//! The files to damage: those of the portfolio and of the example, and a plan, as no plan is adopted there yet.

use std::{
    fs,
    path::{Path, PathBuf},
};

use prioritize::source::Tree;

/// A file that is sound.
pub(crate) struct Sample {
    pub(crate) file: String,
    pub(crate) text: String,
}

/// Every file of one kind: the name of its folder under `portfolio`, or `strategy`.
pub(crate) fn samples(kind: &str) -> Vec<Sample> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut samples = Vec::new();
    for root in [here.to_owned(), here.join("examples/lofoten")] {
        let files = if kind == "strategy" { vec!["strategy.toml".to_owned()] } else { yaml(&root, kind) };
        for file in files {
            let path: PathBuf = root.join(file);
            let text = fs::read_to_string(&path).expect("a file of the project can be read");
            samples.push(Sample { file: path.display().to_string(), text });
        }
    }
    if kind == "plans" {
        samples.push(Sample { file: "handlingsplan-2027.yaml".to_owned(), text: PLAN.to_owned() });
    }
    assert!(!samples.is_empty(), "there are {kind}");
    samples
}

fn yaml(root: &Path, kind: &str) -> Vec<String> {
    let tree = Tree::at(root).expect("the project is a portfolio");
    let files = tree.yaml_files(&format!("portfolio/{kind}"));
    files.into_iter().map(|(file, _)| file.to_string()).collect()
}

const PLAN: &str = "\
id: handlingsplan-2027
made: 2026-11-20
scenario: null
inputs: {commit: 3f9c2ab, digest: sha256:5d1f}
items:
  - {measure: felles-innlogging, start: 2026, why: running, cost: {2026: 1900000, 2027: 1 200 000}}
  - measure: digital-skoleskyss
    start: 2027
    why: mandatory
    cost:
      2027: 1000000
      2028: 400000
  - {measure: sak-arkiv, start: 2028, why: selected}
left_out:
  - {measure: svarassistent, why: Får ikke plass i rammen for 2027}
funds:
  - {fund: investering, year: 2027, frame: 8000000, used: 7800000}
  - {fund: drift, year: 2027, frame: null, used: 200000}
";
