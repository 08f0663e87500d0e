//! The fast way through plain YAML: it reads what the full parser reads, as that reads it, or gives up.
//!
//! `PROPTEST_CASES` sets how many random texts of each kind are tried.

use std::{
    fs,
    path::{Path, PathBuf},
};

use prioritize::{
    problem::Span,
    syntax::{Kind, Node, parse_plain, parse_yaml},
};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};

/// Whether a text was read, after a comparison with what the full parser makes of it.
fn is_read(text: &str) -> Result<bool, String> {
    let Some(plain) = parse_plain(text) else { return Ok(false) };
    let mut complaints = Vec::new();
    let mut full = parse_yaml(text, &mut complaints);
    full.iter_mut().for_each(forget_places);
    if complaints.is_empty() && full.as_ref() == Some(&plain) {
        Ok(true)
    } else {
        Err(format!("{text:?}\nplain {plain:?}\nfull  {full:?}\n{complaints:?}"))
    }
}

fn forget_places(node: &mut Node<'_>) {
    node.span = Span::default();
    match &mut node.kind {
        Kind::Scalar { .. } => {}
        Kind::List(items) => items.iter_mut().for_each(forget_places),
        Kind::Map(entries) => {
            for entry in entries {
                forget_places(&mut entry.key);
                forget_places(&mut entry.value);
            }
        }
    }
}

#[track_caller]
fn assert_all(texts: &[&str], read: bool) {
    for text in texts {
        assert_eq!(is_read(text), Ok(read), "{text:?}");
    }
}

/// Every YAML file of the examples.
fn files() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("portfolio"), root.join("examples/lofoten")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                files.push((path, text));
            }
        }
    }
    files.sort();
    files
}

#[test]
#[expect(clippy::print_stdout, reason = "shown to those who ask with `--nocapture`")]
fn nearly_all_real_files_are_read() {
    let files = files();
    let (read, given_up): (Vec<_>, Vec<_>) = files.iter().partition(|(_, text)| is_read(text).unwrap());
    for (path, _) in &given_up {
        println!("left to the full parser: {}", path.display());
    }
    assert!(!read.is_empty() && given_up.len() * 20 <= files.len(), "{} of {}", given_up.len(), files.len());
}

#[test]
fn real_files_are_read_with_other_ends_of_lines() {
    for (path, text) in files() {
        let read = is_read(&text);
        assert_eq!(is_read(&text.replace('\n', "\r\n")), read, "{}", path.display());
        assert_eq!(is_read(text.trim_end()), read, "{}", path.display());
    }
}

#[test]
fn what_ordinary_files_use_is_read() {
    let mappings: &[&str] = &[
        "a: b",
        "a: b\n",
        "a: b\nc: d\n",
        "a:\n  b: c\n  d:\n    e: f\ng: h\n",
        "a:\nb:\n",
        "a: # nothing\nb: ~\n",
        "a :   b   \n",
        "\"a\": b\n'c' : d\n",
        "  a: b\n  c: d\n",
        "# comment\n\n  # and another\na: b # third\n\n#fourth\nc: d\n# last",
        "a:\r\n  b: c\r\n\r\n  # comment\r\nd: e\r\n",
        "a:\n  some words on their own line\nb: c\n",
        "a:\n  \"quoted\"\nb:\n  [c]\n",
    ];
    let sequences: &[&str] = &[
        "- a\n- b\n",
        "a:\n  - b\n  - c\nd: e\n",
        "a:\n- b\n- c\nd: e\n",
        "a:\n  - b: c\n    d: e\n  - b: f\n",
        "a:\n-   b: c\n    d:\n    - e\n",
        "- - a\n  - b\n-\n  - c\n-\n- d\n",
        "-\n  a: b\n- # comment\n  c: d\n-",
    ];
    let flow: &[&str] = &[
        "{}",
        "[]",
        "a: {b: c, d: [e, f], g: {}, h: []}\n",
        "a: {b: , c: }\n",
        "a: [b, c, ]\n",
        "a: { b: c,\n  d: e, # comment\n\n  # comment\n  f:\n    g\n  }\nh: i\n",
        "a: [\r\n  b,\r\n  c\r\n  ]\r\n",
        "{\"a\":1,\"b\":[true,{\"c\":null}],\"d\":\"e\"}",
        "- [a, [b, [c]]]\n- {a: {b: {c: d}}}\n",
        "a: [http://b/c#d, 10:30, e:f, -1, x#y, b & c, \"d, e\", 'f]']\n",
    ];
    let scalars: &[&str] = &[
        "a\n",
        "a: 10:30\nb: https://example.org/x?y=z#w\nc: x#y\nd: say \"so\", it's [fine] {here} & *there*!\n",
        "a: -1\nb: -x\nc: x - y\nd: e -\n",
        "a: ''\nb: \"\"\nc: 'it''s'\nd: \"# : , [ ] { }\"\n",
        "a: \"b\\\"c\\\\d\\/e\\nf\\tg\"\n",
        "tittel: Bodø og Vågan – «én» tjeneste 🚢\nø: å\n",
        "a: \u{85}b\u{2028}c\u{a0}\n",
        "a: yes\nb: null\nc: 0.5\nd: 2026-01-01\n",
    ];
    let lines: &[&str] = &[
        "a: |\n  b\n  c: d\n\n   # e\nf: g\n",
        "a: >-\n  b\n  c\n\n\n  d\n\nf: g\n",
        "- |-\n b\n- >\n c\n\n",
        "- a: |\r\n    b\r\n\r\n    c\r\n  d: e\r\n",
        "a: >\n  b\n# comment\nc: d\n",
    ];
    for texts in [mappings, sequences, flow, scalars, lines] {
        assert_all(texts, true);
    }
}

#[test]
fn what_is_wrong_or_unusual_is_left_to_the_full_parser() {
    let wrong: &[&str] = &[
        "",
        "# nothing\n",
        "a: b: c\n",
        "a: b - c: d\n",
        "a: b\n  c: d\n",
        "a: b\n c\n",
        "a:\n    b: c\n  d: e\n",
        "  a: b\nc: d\n",
        "a: b\n- c\n",
        "- a\nb: c\n",
        "- a: b\n - c\n",
        "a: - b\n",
        "a: b\nc\n",
        "a: b\na: c\n",
        "{a: b, \"a\": c}",
        "a: [b, c\n",
        "a: [b}\n",
        "a: [b] c\n",
        "a: [b,, c]\n",
        "a: [b, c]#d\n",
        "a: [\nb]\n",
        "a: {b:c}\n",
        "a: {b:[c]}\n",
        "{a:{b: c}}",
        "{a: b: c}",
        "- a: b\n   c\n",
        "- - a\n b\n",
        "a: |\n  b\n# c\n  d\n",
        "a: [-]\n",
        "a: [b -]\n",
        "a: \"b\n",
        "a: \"b\" c\n",
        "a: \"b\"#c\n",
        "a: \"\\q\"\n",
        "a: 'b' 'c'\n",
        "\"a\":b\n",
        "a: @b\n",
        "a: `b`\n",
        "a: %b\n",
        "a: }b\n",
        "a: |\nb: c\n",
    ];
    let unusual: &[&str] = &[
        "---\na: b\n",
        "a: b\n...\n",
        "a: b\n---\nc: d\n",
        "%YAML 1.2\n---\na: b\n",
        "\u{feff}a: b\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "<<: {a: b}\n",
        "a: {<<: b}\n",
        "? a\n: b\n",
        "{? a : b}",
        "[a: b]",
        "[a:]",
        "[a:, b]",
        "{a:, b: c}",
        "{a: b:}",
        "{\"a\" :b}",
        "{a}",
        "[a]: b\n",
        "a:\tb\n",
        "a: b\t# c\n",
        "a: b\u{7}\n",
        "a: b\u{7f}\n",
        "a: b\u{9b}\n",
        "a: b\rc: d\r",
        "a: b\0\n",
        "a: b\n\n  c\n",
        "a: \"b\n  c\"\n",
        "a: [b\n  c]\n",
        "a: [b,\nc]\n",
        "a: [\n  b\n]\n",
        "a: |2\n  b\n",
        "a: |+\n  b\n",
        "a: | # c\n  b\n",
        "a: |\n\n  b\n",
        "a: |\n  b",
        "a: |\n   b\n  # c\nd: e\n",
        "a: >\n  b\n   c\n",
        "|\n  a\n",
        "a: \"\\x41\"\n",
    ];
    assert_all(wrong, false);
    assert_all(unusual, false);
}

#[test]
fn limits_are_left_to_the_full_parser() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let indented =
        |depth: usize| (0..depth).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<Vec<_>>().concat();
    let compact = |depth: usize| format!("{}a\n", "- ".repeat(depth));
    for text in [nested(32), indented(32), compact(32)] {
        assert_eq!(is_read(&text), Ok(true));
    }
    for text in [nested(33), indented(33), compact(33), nested(100_000), indented(1000), compact(100_000)] {
        assert_eq!(is_read(&text), Ok(false));
    }
    let keys = |length: usize| format!("{}: b\n", "k".repeat(length));
    assert_eq!(is_read(&keys(512)), Ok(true));
    for length in [513, 1024, 1025, 2000] {
        assert_eq!(is_read(&keys(length)), Ok(false));
    }
    assert_eq!(is_read(&format!("- {}\n- a\n", "long ".repeat(1000))), Ok(true));
    let many = (0..100).map(|nth| format!("key-{nth}: a\n")).collect::<Vec<_>>().concat();
    assert_eq!(is_read(&many), Ok(true));
    assert_eq!(is_read(&format!("{many}key-7: b\n")), Ok(false));
}

/// Texts on which an earlier version did not agree with the full parser.
#[test]
fn earlier_disagreements_stay_settled() {
    for text in REGRESSIONS {
        is_read(text).unwrap();
    }
}

const REGRESSIONS: &[&str] = &[
    "- item1\n- item2\ninvalid: x\n",
    "- item1\n- item2\ninvalid\n",
    "- key: value\n - item1\n",
    "- \nb",
    "-\n[{a: b, c: [d]}",
    "- a\n%=",
    "- b: \n \"r\" x\n",
];

/// What the random texts are made of.
const PIECES: &[&str] = &[
    "a",
    "b",
    "key",
    "ø",
    "🚢",
    "10:30",
    "http://x/y#z",
    "-1",
    "~",
    "a: ",
    "b:",
    "c : ",
    "a: b",
    "k: v\n",
    "\n",
    "\n",
    "\n",
    "\r\n",
    "\n  ",
    "\n    ",
    "\n\n",
    "\n- ",
    "\n  - ",
    "\n a: ",
    "\nb: ",
    "\n  c: d",
    " ",
    "  ",
    " \n",
    "- ",
    "-",
    "? ",
    "?",
    ":",
    ": ",
    ":\n",
    ",",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "[a, b]",
    "{a: b}",
    "{a: [b], c: {}}",
    "\"",
    "'",
    "\"q\"",
    "'s'",
    "\"a\":",
    "'b': ",
    "''",
    "\\",
    "\\n",
    "\\\"",
    "#",
    " # ",
    "# c\n",
    "|",
    ">",
    "|-",
    ">-\n",
    "|\n  ",
    "|\n    t\n    u\n",
    ">\n  f\n  g\n\n  h\n",
    "|2",
    "|+",
    "&",
    "&a ",
    "*",
    "*a",
    "!",
    "!t ",
    "%",
    "%YAML 1.2\n",
    "---",
    "--- ",
    "\n---\n",
    "...",
    "\n...\n",
    "\t",
    "\r",
    "\0",
    "\u{7f}",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "<<: ",
    "@",
    "`",
    "=",
];

fn pieces() -> impl Strategy<Value = String> {
    vec(select(PIECES), 1..16).prop_map(|pieces| pieces.concat())
}

/// Lines with an indent, dashes, a key, a value and an end, each of which may be missing or wrong.
fn lines() -> impl Strategy<Value = String> {
    let line = (
        select(&["", "", " ", "  ", "  ", "   ", "    "][..]),
        select(&["", "", "", "- ", "- ", "- - ", "-"][..]),
        select(&["", "a: ", "b: ", "c: ", "d:", "\"e\": ", "'f' : ", "g h:  ", "-i: ", "a: #"][..]),
        select(&["", "v", "w x", "10:30", "x#y", "-z", "[a, b]", "{a: b,", "c: d}", "[a,", "\"x y\"", "'it''s'"][..])
            .boxed()
            .prop_union(select(&["|", ">", "|-", ">-", "|2", "# c", "]", "}", "k: v"][..]).boxed()),
        select(&["\n", "\n", "\n", "\n\n", "\r\n", " \n", " # c\n", ",\n", "]\n", ""][..]),
    );
    vec(line.prop_map(|(indent, dash, key, value, end)| [indent, dash, key, value, end].concat()), 1..8)
        .prop_map(|lines| lines.concat())
}

/// A flow collection behind a key or dash.
fn flow() -> impl Strategy<Value = String> {
    let members = &[
        "[", "]", "{", "}", "[", "]", "{", "}", ",", " ,", ", ", ", ", "a", "b", "x y", "a: ", "b: ", "c: d", "'q'",
        "\"r\"", "\"r\": ", "'q':", "a:b", ":", ": ", ":]", ":[", ":{", ":,", ":}", "-", "- ", " -", "-1", "-]", "\n",
        "\n ", "\n  ", "\r\n  ", " # c\n  ", "#c\n", " ", "?", "|", "&", "!", "é", "<<: ", "a\n  b",
    ][..];
    let ends = &["", "]", "}", "}]", "]}", "\n", "]\n", "}\n", "}\nz: y\n", "] # c\n", "]\n  more\n", "] x\n"][..];
    (select(&["", "a: ", "- ", "a:\n  ", "- b: ", "a:\n- "][..]), vec(select(members), 1..14), select(ends))
        .prop_map(|(start, members, end)| [start, &members.concat(), end].concat())
}

/// A change of a text. Places count on from the beginning again behind the end.
#[derive(Debug, Clone)]
enum Change {
    Lines(Edit),
    Letters(Edit),
    Indent(usize, usize),
    Insert(usize, &'static str),
}

/// A change of a row of lines or letters.
#[derive(Debug, Clone)]
enum Edit {
    Drop(usize),
    Copy(usize, usize),
    Swap(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<usize>;
    let edit = prop_oneof![
        place().prop_map(Edit::Drop),
        (place(), place()).prop_map(|(from, to)| Edit::Copy(from, to)),
        (place(), place()).prop_map(|(one, other)| Edit::Swap(one, other)),
    ];
    prop_oneof![
        edit.clone().prop_map(Change::Lines),
        edit.prop_map(Change::Letters),
        (place(), 0..4_usize).prop_map(|(line, indent)| Change::Indent(line, indent)),
        (place(), select(PIECES)).prop_map(|(place, piece)| Change::Insert(place, piece)),
    ]
}

/// Some lines of a real file, changed.
fn changed() -> impl Strategy<Value = String> {
    let texts: Vec<String> = files().into_iter().map(|(_, text)| text).collect();
    (select(texts), any::<usize>(), 1..12_usize, vec(change(), 0..5)).prop_map(|(text, start, count, changes)| {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let start = start % lines.len().max(1);
        let part = lines.iter().skip(start).take(count).copied().collect::<String>();
        changes.into_iter().fold(part, |text, change| apply(&text, &change))
    })
}

fn apply(text: &str, change: &Change) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let mut letters: Vec<char> = text.chars().collect();
    if letters.is_empty() {
        return String::new();
    }
    match *change {
        Change::Lines(ref edit) => {
            apply_edit(&mut lines, edit);
            return lines.concat();
        }
        Change::Indent(line, indent) => {
            let line = line % lines.len();
            lines[line] = " ".repeat(indent) + lines[line].trim_start_matches(' ');
            return lines.concat();
        }
        Change::Letters(ref edit) => apply_edit(&mut letters, edit),
        Change::Insert(place, piece) => {
            let place = place % letters.len();
            letters.splice(place..place, piece.chars());
        }
    }
    letters.into_iter().collect()
}

fn apply_edit<T: Clone>(items: &mut Vec<T>, edit: &Edit) {
    let count = items.len();
    match *edit {
        Edit::Drop(place) => drop(items.remove(place % count)),
        Edit::Copy(from, to) => items.insert(to % count, items[from % count].clone()),
        Edit::Swap(one, other) => items.swap(one % count, other % count),
    }
}

fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(4096);
    Config { cases, failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_texts_are_read_alike(text in prop_oneof![pieces(), lines(), flow(), changed()]) {
        prop_assert!(is_read(&text).is_ok(), "{}", is_read(&text).unwrap_err());
    }
}
