//! No words are missing and none are unused. That the languages agree with each other is tested beside the words.
#![expect(clippy::unwrap_used, reason = "a test that cannot read the source has failed")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Every source file with its text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    files
}

fn is_of_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// The keys of a Fluent text: messages, and `message.attribute`.
fn keys(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        if let Some(attribute) = name.strip_prefix("    .").filter(|name| name.chars().all(is_of_key)) {
            keys.insert(format!("{message}.{attribute}"));
        } else if name.starts_with(|letter: char| letter.is_ascii_lowercase()) && name.chars().all(is_of_key) {
            name.clone_into(&mut message);
            keys.insert(message.clone());
        }
    }
    keys
}

/// All words: the shared ones, and those in the `nb` text of items.
fn words() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (path, text) in sources() {
        if path.ends_with("locale/nb.ftl") {
            all.extend(keys(&text));
        }
        for part in text.split("nb: r").skip(1) {
            let part = part.trim_start_matches('#').trim_start_matches('"');
            let end = ["\n\",", "\n\"#,"].iter().filter_map(|end| part.find(end)).min();
            all.extend(end.map_or_else(BTreeSet::new, |end| keys(&part[..end])));
        }
    }
    all
}

/// The quoted texts of the code, words themselves left out, and the beginnings of those that are put together.
fn mentions() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    for (path, text) in sources() {
        if path.extension().is_none_or(|ending| ending != "rs") || path.ends_with("locale/tests.rs") {
            continue;
        }
        for quoted in text.split('"') {
            let could_be_key = |text: &str| text.chars().all(|letter| is_of_key(letter) || letter == '.');
            if let Some((beginning, _)) = quoted.split_once('{')
                && beginning.ends_with('-')
                && could_be_key(beginning)
            {
                begun.insert(beginning.to_owned());
            }
            if !quoted.is_empty() && could_be_key(quoted) {
                whole.insert(quoted.to_owned());
            }
        }
    }
    (whole, begun)
}

#[test]
fn no_words_are_unused() {
    let words = words();
    assert!(words.len() > 200, "the words were not found");
    let (whole, begun) = mentions();
    let is_used = |key: &String| {
        // The parts of a rule that are found by its name, and the cure of what it says.
        let by_name = [".why", ".cure", ".how"].iter().any(|part| key.ends_with(part));
        let cure = key.contains(".help") && words.contains(&key.replacen(".help", ".says", 1));
        whole.contains(key) || begun.iter().any(|beginning| key.starts_with(beginning)) || by_name || cure
    };
    let unused: Vec<&String> = words.iter().filter(|key| !is_used(key)).collect();
    assert_eq!(unused, [""; 0]);
}

#[test]
fn no_words_are_missing() {
    let words = words();
    let messages: BTreeSet<&str> = words.iter().map(|key| key.split('.').next().unwrap()).collect();
    for (path, text) in sources().into_iter().filter(|(path, _)| !path.ends_with("tests.rs")) {
        let production = text.split("#[cfg(test)]").next().unwrap();
        for asking in ["Message::new(\"", ".text(\"", "Words(\"", "Unreadable::from(\""] {
            for mention in production.split(asking).skip(1) {
                let key = mention.split('"').next().unwrap();
                assert!(words.contains(key) || key.is_empty(), "{} asks for `{key}`", path.display());
            }
        }
    }
    let (_, begun) = mentions();
    for beginning in begun {
        let known = messages.iter().any(|key| key.starts_with(&*beginning))
            || words.iter().any(|key| key.starts_with(&*beginning));
        assert!(known || !beginning.contains(is_of_key), "nothing begins with `{beginning}`");
    }
}
