//! What a program pays that only reads: every measure of a portfolio by `serde_yaml` into the same types, nothing checked.
//!
//! `cargo bench --bench bare_load -- FOLDER` prints how many were read; `benches/cpu.sh` compares its CPU time.
#![expect(clippy::print_stdout, reason = "a program of its own")]
#![expect(clippy::expect_used, reason = "a measurement on broken files would be of no use")]

use std::{fs, path::PathBuf};

use prioritize::model::Measure;

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let folder = PathBuf::from(folder.unwrap_or_else(|| ".".to_owned())).join("portfolio/measures");
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let yaml = files.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "yaml"));
    let measures: Vec<Measure> = yaml
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a readable file");
            serde_yaml::from_str(&text).expect("a sound measure")
        })
        .collect();
    println!("{} measures", measures.len());
}
