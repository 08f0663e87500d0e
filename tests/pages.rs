//! The small example as a page, word for word; only the style sheet and its hash are left out.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

use std::process::Command;

fn page(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_prioritize"))
        .args(["-C", concat!(env!("CARGO_MANIFEST_DIR"), "/examples/small"), "--as-of", "2026-11-23"])
        .args(["--format", "html"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success());
    let page = String::from_utf8(output.stdout).unwrap();
    let (before, rest) = page.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    let (policy, rest) = before.split_once("'sha256-").unwrap();
    let (_, before) = rest.split_once('\'').unwrap();
    // A line for each row and block, so that a difference can be read.
    let mut lines = format!("{policy}'sha256'{before}{after}");
    for end in ["</head>", "</h1>", "</h2>", "</p>", "</li>", "</tr>", "</table>", "</svg>", "</g>", "</figure>"] {
        lines = lines.replace(end, &format!("{end}\n"));
    }
    lines
}

#[test]
fn the_ranked_list() {
    insta::assert_snapshot!(page(&["rank"]));
}

#[test]
fn a_measure() {
    insta::assert_snapshot!(page(&["explain", "digital-byggesak"]));
}

#[test]
fn what_check_finds() {
    insta::assert_snapshot!(page(&["check", "--language", "en"]));
}
