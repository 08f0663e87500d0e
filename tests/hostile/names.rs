//! Names of files that are the same on some machines and not on others, or no text at all.

use std::{ffi::OsStr, fs, os::unix::ffi::OsStrExt as _};

use super::{
    program::check,
    support::{base, put},
};

const SKETCH: &str = "title: Skisse\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n";

/// Where both exist, as here, they are two files of one id; elsewhere git would leave one of them out.
#[test]
fn names_that_differ_in_case_only_are_told_of() {
    let folder = base();
    let text = format!("id: skisse\n{SKETCH}");
    for name in ["skisse", "Skisse", "SKISSE"] {
        put(folder.path(), &format!("portfolio/measures/{name}.yaml"), &text);
    }
    put(folder.path(), "portfolio/measures/helse/arkiv.yaml", format!("id: arkiv\n{SKETCH}"));
    put(folder.path(), "portfolio/measures/Helse/arkiv.yaml", format!("id: arkiv\n{SKETCH}"));
    let told = [
        "SKISSE.yaml:1:5: error: the id is “skisse”, but the file is called “SKISSE” [id-differs-from-file]",
        "Skisse.yaml:1:5: error: the id “skisse” is used twice [duplicate-id]",
        "Skisse.yaml:1:5: error: the id is “skisse”, but the file is called “Skisse” [id-differs-from-file]",
        "helse/arkiv.yaml:1:5: error: the id “arkiv” is used twice [duplicate-id]",
        "skisse.yaml:1:5: error: the id “skisse” is used twice [duplicate-id]",
    ];
    let errors: Vec<_> = check(folder.path()).into_iter().filter(|line| line.contains(": error: ")).collect();
    assert_eq!(errors, told.map(|told| format!("portfolio/measures/{told}")));
}

#[test]
fn endings_that_differ_in_case_only_are_told_of() {
    let folder = base();
    for name in ["skisse.YAML", "skisse.Yaml", "skisse.yml"] {
        put(folder.path(), &format!("portfolio/measures/{name}"), "id: [");
    }
    let told = ["skisse.YAML", "skisse.Yaml", "skisse.yml"];
    let told = told.map(|name| {
        format!("portfolio/measures/{name}:1:1: error: only files ending in .yaml are read [unreadable-file]")
    });
    assert_eq!(check(folder.path()), told);
}

#[test]
fn names_that_are_no_text_are_told_of() {
    let folder = base();
    let measures = folder.path().join("portfolio/measures");
    fs::write(measures.join(OsStr::from_bytes(b"bl\xe5.yaml")), "id: x\n").expect("a file");
    fs::create_dir(measures.join(OsStr::from_bytes(b"r\xf8d"))).expect("a folder");
    fs::write(measures.join(OsStr::from_bytes(b"r\xf8d/x.yaml")), "id: x\n").expect("a file");
    let told = ["bl\u{fffd}.yaml", "r\u{fffd}d/x.yaml"];
    let told = told
        .map(|name| format!("portfolio/measures/{name}:1:1: error: the name is not text in UTF-8 [unreadable-file]"));
    assert_eq!(check(folder.path()), told);
}
