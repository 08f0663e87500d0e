//! Tree → model: it ends, finds the same twice, points into the text, and finds nothing wrong in what it can read at once.

use prioritize::{
    model::{Decision, Measure, Plan, Strategy, System},
    syntax::{self, Node, decode_leniently, parse_toml, parse_yaml},
};
use serde::de::DeserializeOwned;

use super::places::Lines;

/// Reads bytes as every kind of file there is.
pub fn decode(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut complaints = Vec::new();
    if let Some(root) = parse_yaml(&text, &mut complaints) {
        let lines = Lines::new(&text, true);
        decode_as::<Measure>(&root, &lines);
        decode_as::<Decision>(&root, &lines);
        decode_as::<Plan>(&root, &lines);
        decode_as::<System>(&root, &lines);
    }
    decode_as::<Strategy>(&parse_toml(&text, &mut complaints), &Lines::new(&text, false));
}

fn decode_as<T: DeserializeOwned>(root: &Node<'_>, lines: &Lines) {
    let (value, faults) = decode_leniently::<T>(root);
    assert_eq!(faults, decode_leniently::<T>(root).1);
    assert_eq!(syntax::decode::<T>(root).is_some(), value.is_some() && faults.is_empty(), "{faults:?}");
    for fault in &faults {
        lines.assert_has(fault.span, fault.rule);
    }
}
