use proptest::prelude::*;

use super::super::tests::{at, locale, spot};
use super::*;
use crate::model::Language;

fn shown(problem: &ShownProblem, screen: &Screen) -> String {
    let mut out = Vec::new();
    write(std::slice::from_ref(problem), &locale(Language::Nb), screen, &mut out).expect("writing to memory");
    String::from_utf8(out).expect("text")
}

fn problem(spot: ShownSpot) -> ShownProblem {
    ShownProblem {
        rule: "duplicate-id",
        level: Level::Error,
        message: "`id` er brukt før".to_owned(),
        gist: String::new(),
        help: Some("Gi tiltaket en id som ingen andre har".to_owned()),
        measure: None,
        spot,
        related: Vec::new(),
    }
}

#[test]
fn it_looks_like_the_compiler() {
    let mut problem = problem(spot("tiltak/skoleskyss.yaml", (12, 5), (12, 15), "id: skoleskyss # før"));
    problem
        .related
        .push((spot("tiltak/buss.yaml", (3, 5), (3, 15), "id: skoleskyss"), "brukt første gang her".to_owned()));
    insta::assert_snapshot!(shown(&problem, &at(80)), @r"
    feil[duplicate-id]: `id` er brukt før
      --> tiltak/skoleskyss.yaml:12:5
       |
    12 | id: skoleskyss # før
       |     ^^^^^^^^^^
       |
      ::: tiltak/buss.yaml:3:5
       |
     3 | id: skoleskyss
       |     ---------- brukt første gang her
       |
       = hjelp: Gi tiltaket en id som ingen andre har
    ");
    let colored = shown(&problem, &Screen { width: Some(80), color: true });
    assert!(colored.contains("\u{1b}[1m"));
    assert!(!shown(&problem, &Screen::default()).contains('\u{1b}'));
}

#[test]
fn the_place_is_that_of_the_file() {
    let text = shown(&problem(spot("a.yaml", (3, 4), (3, 6), "a\u{202e}\tøl: 5")), &at(80));
    assert!(text.contains("--> a.yaml:3:4\n"), "{text}");
    assert!(text.contains("3 | a\\u{202e} øl: 5\n  |           ^^\n"), "{text}");
    let long = format!("{}HER{}", "a".repeat(3000), "b".repeat(3000));
    let text = shown(&problem(spot("a.yaml", (1, 3001), (1, 3004), &long)), &at(60));
    assert!(text.contains("--> a.yaml:1:3001\n"), "{text}");
    assert!(text.lines().all(|line| line::width(line) <= 60), "{text}");
    assert!(text.contains(&format!("{}^^^\n", " ".repeat(18 + 5 - 3))), "{text}");
}

#[test]
fn a_file_that_cannot_be_read_has_no_lines() {
    let text = shown(&problem(spot("a.yaml", (0, 0), (0, 0), "")), &at(80));
    assert!(text.contains("--> a.yaml\n"), "{text}");
    let text = shown(&problem(spot("a.yaml", (8, 1), (8, 1), "")), &at(80));
    assert!(text.contains("--> a.yaml:8:1\n"), "{text}");
}

#[test]
fn long_messages_are_wrapped() {
    let mut problem = problem(spot("a.yaml", (1, 1), (1, 2), "id"));
    problem.message = "ord ".repeat(60);
    problem.help = Some("hjelp ".repeat(60));
    assert!(shown(&problem, &at(60)).lines().all(|line| line::width(line) <= 60));
    assert_eq!(shown(&problem, &Screen::default()).lines().count(), 7);
}

fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[a-zæøå :]{0,60}",
        Just("\u{202e}\u{1b}[2J\r\u{ffff}:1:2".to_owned()),
        Just("\n".to_owned()),
        Just("\u{301}".repeat(50)),
        Just("学👍🏽\t".to_owned()),
        Just(" ".repeat(90)),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn any_spot() -> impl Strategy<Value = ShownSpot> {
    let position = || (0_u32..6, prop_oneof![0_u32..30, 0_u32..400, Just(u32::MAX)]);
    let edge = (any::<bool>(), position())
        .prop_map(|(far, (line, column))| (if far { line + 4_294_967_200 } else { line }, column));
    (hostile_text(), position(), position(), edge, any::<bool>(), hostile_text())
        .prop_map(|(file, a, b, c, edged, source)| spot(&file, if edged { c } else { a }, b, &source))
}

proptest! {
    #[test]
    fn nothing_panics_and_nothing_acts(
        first in any_spot(),
        related in prop::collection::vec((any_spot(), hostile_text()), 0..3),
        message in hostile_text(),
        width in prop::option::of(0_u16..200),
        color in any::<bool>(),
    ) {
        let addresses: Vec<String> = std::iter::once(&first).chain(related.iter().map(|(spot, _)| spot)).map(address).collect();
        let mut problem = problem(first);
        problem.related = related;
        problem.help = Some(message.clone());
        problem.message = message;
        let text = shown(&problem, &Screen { width, color });
        for address in addresses {
            prop_assert!(text.contains(address.trim_end()), "{}", address);
        }
        let hidden = |c: char| (c.is_control() && c != '\n' && !(color && c == '\u{1b}')) || matches!(c, '\u{202e}' | '\u{ffff}');
        prop_assert!(!text.contains(hidden));
    }
}
