//! The modules of the library stand in layers: each imports only from those above it in `lib.rs`.
#![expect(clippy::unwrap_used, reason = "a test that cannot read the source has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The modules in the order of `lib.rs`.
fn layers() -> Vec<String> {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let modules = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    modules.map(str::to_owned).collect()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of a module, with its text.
fn files(module: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut open = vec![source().join(format!("{module}.rs")), source().join(module)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.exists() && path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    files
}

/// The modules that a text imports from, by `crate::name` or within `use crate::{ … }`.
fn imports(text: &str, layers: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            // The names at the first level of the braces.
            Some(group) => {
                let mut depth = 0;
                let end = group.find(|letter| {
                    depth += match letter {
                        '{' => 1,
                        '}' => -1,
                        _ => 0,
                    };
                    depth < 0
                });
                let mut depth = 0;
                let split = move |letter: char| {
                    depth += match letter {
                        '{' => 1,
                        '}' => -1,
                        _ => 0,
                    };
                    letter == ',' && depth == 0
                };
                group[..end.unwrap_or(group.len())].split(split).collect()
            }
            None => vec![rest],
        };
        for name in names {
            let name: String =
                name.trim().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            if layers.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

#[test]
fn modules_import_only_from_those_above_them() {
    let layers = layers();
    assert!(layers.len() > 10, "the layers were not found");
    let mut imported = 0;
    for (own, module) in layers.iter().enumerate() {
        for (path, text) in files(module) {
            for import in imports(&text, &layers) {
                let other = layers.iter().position(|layer| *layer == import).unwrap();
                assert!(other <= own, "{} imports from `{import}`, which is below `{module}`", path.display());
                imported += 1;
            }
        }
    }
    assert!(imported > 100, "the imports were not found");
}

#[test]
fn an_import_from_below_would_be_seen() {
    let layers: Vec<String> = ["model", "check", "cli"].map(str::to_owned).to_vec();
    assert_eq!(imports("use crate::cli::Args;", &layers), ["cli"]);
    assert_eq!(imports("use crate::{\n    check::{Rule, RULES},\n    model,\n};", &layers), ["check", "model"]);
    assert_eq!(imports("let x = crate::check::rule(\"x\");", &layers), ["check"]);
}

#[test]
fn only_a_few_modules_touch_the_world_outside() {
    let world = ["std::fs", "fs::", "File::", "std::env", "std::net", "std::process::Command", "now()"];
    for module in layers() {
        if ["source", "write", "cli"].contains(&module.as_str()) {
            continue;
        }
        for (path, text) in files(&module) {
            let found = world
                .iter()
                .find(|name| text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(*name)));
            assert_eq!(found, None, "{} touches the world outside", path.display());
        }
    }
}
