//! Text → tree: it ends, gives the same twice, points into the text, and the fast way agrees with the full one.

use prioritize::{
    problem::Span,
    syntax::{Complaint, Kind, Node, parse_plain, parse_toml, parse_yaml},
};

use super::places::Lines;

/// Reads bytes as YAML and as TOML.
pub fn reader(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let text = text.as_ref();

    let yaml = full(text, parse_yaml);
    assert_eq!(yaml, full(text, parse_yaml));
    look(&yaml, &Lines::new(text, true));
    if let (Some(plain), (Some(mut root), complaints)) = (parse_plain(text), yaml) {
        forget_places(&mut root);
        assert_eq!((plain, [].as_slice()), (root, complaints.as_slice()), "the fast way of {text:?}");
    }

    let toml = |text, complaints: &mut _| Some(parse_toml(text, complaints));
    let (root, complaints) = full(text, toml);
    assert_eq!((&root, &complaints), (&full(text, toml).0, &full(text, toml).1));
    look(&(root, complaints), &Lines::new(text, false));
}

type Tree<'t> = (Option<Node<'t>>, Vec<Complaint>);

fn full<'t>(text: &'t str, parse: impl Fn(&'t str, &mut Vec<Complaint>) -> Option<Node<'t>>) -> Tree<'t> {
    let mut complaints = Vec::new();
    (parse(text, &mut complaints), complaints)
}

fn look((root, complaints): &Tree<'_>, lines: &Lines) {
    for complaint in complaints {
        lines.assert_has(complaint.span, complaint.rule);
        complaint.related.iter().for_each(|(span, _)| lines.assert_has(*span, complaint.rule));
    }
    if let Some(root) = root {
        look_inside(root, lines);
    }
}

fn look_inside(node: &Node<'_>, lines: &Lines) {
    lines.assert_has(node.span, "a value");
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::List(items) => items.iter().for_each(|item| look_inside(item, lines)),
        Kind::Map(entries) => {
            for entry in entries {
                look_inside(&entry.key, lines);
                look_inside(&entry.value, lines);
            }
        }
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
