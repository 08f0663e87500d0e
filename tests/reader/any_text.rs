//! Whatever stands in a file, reading it comes to an end, and what is said about it points into the file.

use std::sync::LazyLock;

use prioritize::{
    model::{Decision, Measure, Plan, Strategy, System},
    problem::Span,
    syntax::{Node, decode_leniently, parse_toml, parse_yaml},
};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

use super::files::samples;

/// Every file of the project, YAML first.
static TEXTS: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let texts = |kind| samples(kind).into_iter().map(|sample| sample.text);
    let yaml = ["measures", "decisions", "plans", "systems"].into_iter().flat_map(texts).collect();
    [yaml, texts("strategy").collect()]
});

/// Signs that mean something in YAML or TOML, and some that mean nothing anywhere.
const SIGNS: &str = "[\\[\\]{} \n\t:,'\"#&*!|>%@`?=.<~\\\\0-9a-eæå\u{0}\u{7}\u{85}\u{a0}\u{2028}\u{feff}😀\r-]{0,80}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_to_its_end(text in prop_oneof![SIGNS, "\\PC{0,80}", ".{0,80}"]) {
        read_all(&text);
    }

    #[test]
    fn any_value_is_read_to_its_end(key in "[a-z_]{1,9}|~|''|<<", value in SIGNS) {
        read_all(&format!("id: x\n{key}: {value}\nbenefits:\n  - {key}: {value}\n"));
        read_all(&format!("format = 1\n{key} = {value}\n[strategy]\n{key} = \"{value}\"\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_a_file_is_read_to_its_end(
        nth: prop::sample::Index,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, SIGNS), 1..4),
        toml in prop::bool::weighted(0.1),
    ) {
        let mut text = nth.get(&TEXTS[usize::from(toml)]).clone();
        for (at, length, new) in cuts {
            let letters: Vec<char> = text.chars().collect();
            let start = at.index(letters.len() + 1);
            let rest = letters.get(start + length..).unwrap_or_default();
            text = letters[..start].iter().copied().chain(new.chars()).chain(rest.iter().copied()).collect();
        }
        read_all(&text);
    }
}

#[test]
fn large_files_of_mistakes_are_read_in_time() {
    let lines = |line: &str| line.repeat((1 << 18) / line.len());
    read_all(&lines("- \n"));
    read_all(&format!("id: x\n{}  tittel: Skyss\n", lines("# notat\n")));
    read_all(&format!("depends_on:\n{}", lines("  - På plass\n")));
    read_all(&format!("summary: Skyss\n{}\tresponsible: Rektor\n", lines("  mer\n")));
    read_all(&lines("[{"));
}

/// Reads a text as every kind of file there is, and looks at every place that is told of.
fn read_all(text: &str) {
    let mut spans: Vec<Span> = Vec::new();
    let mut complaints = Vec::new();
    if let Some(root) = parse_yaml(text, &mut complaints) {
        spans.extend(faults::<Measure>(&root));
        spans.extend(faults::<Decision>(&root));
        spans.extend(faults::<Plan>(&root));
        spans.extend(faults::<System>(&root));
    }
    spans.extend(faults::<Strategy>(&parse_toml(text, &mut complaints)));
    spans.extend(complaints.iter().map(|complaint| complaint.span));
    // YAML takes a lone carriage return for the end of a line, TOML does not.
    let lines = u32::try_from(text.matches(['\n', '\r']).count() + 1).unwrap_or(u32::MAX);
    for span in spans {
        assert!(span.start <= span.end, "{span:?} in {text:?}");
        assert!((1..=lines).contains(&span.start.line) && span.start.column >= 1, "{span:?} in {text:?}");
    }
}

fn faults<T: DeserializeOwned>(root: &Node<'_>) -> Vec<Span> {
    decode_leniently::<T>(root).1.iter().map(|fault| fault.span).collect()
}
