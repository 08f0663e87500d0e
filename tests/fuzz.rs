//! Runs the targets of `fuzz/` on their kept inputs, and on changes of these: a few, the same every time, or as many as fit
//! in `FUZZ_SECONDS`.
#![expect(clippy::panic, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stderr, reason = "shown to those who ask with `--nocapture`")]

#[path = "support/dice.rs"]
mod dice;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::{
    fs,
    panic::catch_unwind,
    path::Path,
    time::{Duration, Instant},
};

use mutate::Mutator;

#[test]
fn reader() {
    fuzz("reader", targets::reader, 2000);
}

#[test]
fn decode() {
    fuzz("decode", targets::decode, 1000);
}

#[test]
fn portfolio() {
    fuzz("portfolio", targets::portfolio, 50);
}

/// The inputs of a target that are kept, by name.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = fs::read_dir(folder).expect("a corpus").map(|entry| entry.expect("an entry").path());
    let mut inputs: Vec<_> = entries
        .map(|path| {
            (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), fs::read(&path).expect("an input"))
        })
        .collect();
    inputs.sort();
    inputs
}

/// Runs a target on its corpus and then on so many changes of it.
fn fuzz(name: &str, target: fn(&[u8]), rounds: u64) {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let corpus = corpus(name);
    for (file, input) in &corpus {
        attempt(name, file, target, input);
    }
    let inputs: Vec<&[u8]> = corpus.iter().map(|(_, input)| input.as_slice()).collect();
    let mutator = Mutator::new(&inputs);
    for round in 0.. {
        if end.map_or(round >= rounds, |end| Instant::now() >= end) {
            eprintln!("{name}: {} inputs kept, {round} rounds", inputs.len());
            return;
        }
        attempt(name, &format!("round-{round}"), target, &mutator.input(round));
    }
}

/// Where a target does not hold, its input is kept to look at.
fn attempt(name: &str, input_name: &str, target: fn(&[u8]), input: &[u8]) {
    if catch_unwind(|| target(input)).is_err() {
        let found = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{input_name}"));
        fs::write(&found, input).expect("a file");
        panic!("{name} does not hold for {input_name}, which is now in {}", found.display());
    }
}
