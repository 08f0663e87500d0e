//! A whole portfolio whose every free text tries to act: made of an example, so that no field is forgotten.

use std::{fs, path::Path};

use serde_yaml::Value;

use super::copy;

/// What texts from strangers may hold: markup, links, mentions, formulas, commands to build servers and terminals.
const PIECES: [&str; 27] = [
    "=1+1",
    "<script>alert(1)</script>",
    "@kari",
    "</script><img src=x onerror=alert(1)>",
    "#12",
    "![a](//e.no/a.png)",
    "[b](javascript:c)",
    "`d`",
    "| e |",
    "**f** _g_ ~~h~~",
    "-->",
    "<!-- x",
    "https://e.no",
    "www.f.no",
    "\u{202e}i\u{200b}j",
    "##[group]k",
    "::error::l",
    "\u{1b}[31mm",
    "]]>",
    "&lt;n&amp;",
    "\"o' \\p",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "</style>",
    "\u{7}\t",
    "{{q}} ${r} %s",
];

/// Copies an example with hostile texts in the place of its own.
pub fn nasty(example: &Path, folder: &Path) {
    copy(example, folder);
    let mut texts = Texts(0);
    let strategy = folder.join("strategy.toml");
    let text = fs::read_to_string(&strategy).expect("a strategy");
    fs::write(strategy, texts.in_toml(&text)).expect("a written file");
    for file in files(&folder.join("portfolio")) {
        let text = fs::read_to_string(&file).expect("a file");
        let mut value: Value = serde_yaml::from_str(&text).expect("YAML");
        texts.in_value(&mut value);
        fs::write(file, serde_yaml::to_string(&value).expect("YAML")).expect("a written file");
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() { files.extend(self::files(&entry)) } else { files.push(entry) }
    }
    files
}

/// Hostile texts, each beginning with another piece.
struct Texts(usize);

impl Texts {
    /// One about as long as a text that it takes the place of.
    fn next(&mut self, length: usize) -> String {
        let mut text = String::new();
        while text.is_empty() || text.chars().count() + 40 < length {
            text.push_str(PIECES[self.0 % PIECES.len()]);
            text.push(' ');
            self.0 += 1;
        }
        text.pop();
        text
    }

    /// Free texts are those that could be no id, date, amount or digest.
    fn is_free(text: &str) -> bool {
        let is_id =
            text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b':');
        let is_amount = text.chars().all(|c| !c.is_alphabetic());
        !is_id && !is_amount
    }

    fn in_value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) if Self::is_free(text) => *text = self.next(text.chars().count()),
            Value::Sequence(values) => values.iter_mut().for_each(|value| self.in_value(value)),
            Value::Mapping(entries) => entries.values_mut().for_each(|value| self.in_value(value)),
            Value::Tagged(_) | Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The texts between quotation marks; the examples write them on one line, without escapes.
    fn in_toml(&mut self, text: &str) -> String {
        let mut written = String::new();
        for line in text.lines() {
            let own = line
                .split_once('#')
                .map_or(line, |(before, _)| if before.matches('"').count() % 2 == 0 { before } else { line });
            for (nth, part) in own.split('"').enumerate() {
                let is_text = nth % 2 == 1;
                let hostile = is_text && Self::is_free(part) && part != "NOK";
                let part = if hostile { self.next(part.chars().count()) } else { part.to_owned() };
                let quoted = serde_json::to_string(&part).expect("text").replace("\\u007f", "");
                written.push_str(if is_text { &quoted } else { &part });
            }
            written.push('\n');
        }
        written
    }
}
