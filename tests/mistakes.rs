//! Mistakes that people make in their files: all of them are told in one run, each at its place and with its cure.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "reader/told.rs"]
mod told;

use std::path::Path;

use told::{STRATEGY, folder, told};

/// Ten kinds of mistake in one portfolio: unknown key, wrong type, word that is not allowed, two of the same id, missing
/// key, reference to nothing, ring of dependencies, wrong indentation, tab in the indentation, key that stands twice.
#[test]
fn ten_mistakes_of_a_portfolio_are_told_in_one_run() {
    let told = told(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mistakes"));
    assert_eq!(
        told,
        "\
helse/digitalt-tilsyn.yaml:1:1 missing-key: the key “owner” is missing (add “owner”)
helse/digitalt-tilsyn.yaml:4:9 bad-value: “ide” is not one of the allowed values (did you mean “idea”?)
helse/digitalt-tilsyn.yaml:7:1 unknown-key: unknown key “objctives” (did you mean “objectives”?)
helse/digitalt-tilsyn.yaml:10:12 wrong-type: a number belongs here, not “høy” (Write a value of the right kind. A number \
can be written 1200000, 1 200 000 or 2.5.)
helse/digitalt-tilsyn.yaml:22:5 dangling-reference: there is no measure “ladestasjoner” (add “ladestasjoner”, or mend the \
id)
helse/digitalt-tilsyn.yaml:23:5 dependency-cycle: the measures wait for each other: digitalt-tilsyn → varslingsmottak → \
digitalt-tilsyn (Remove at least one of the dependencies in the ring.)
  helse/varslingsmottak.yaml:10:5: and this one waits for “digitalt-tilsyn”
kultur/merapent-bibliotek.yaml:7:1 duplicate-key: the key “status” stands twice (Delete one of them, or join the two.)
  kultur/merapent-bibliotek.yaml:5:1: here it stands first
samferdsel/skoleskyss.yaml:1:5 duplicate-id: the id “skoleskyss” is used twice (Give one of them another id, and mend what \
refers to it.)
  oppvekst/skoleskyss.yaml:1:5: here it is used first
teknisk/energistyring.yaml:8:1 bad-yaml: there is a tab here (replace the tab by spaces)
teknisk/flomvarsling.yaml:9:4 bad-yaml: the line begins in another column than the lines it belongs with (let keys of one \
level begin in the same column)"
    );
}

#[test]
fn mistakes_deep_inside_a_measure_are_told_in_one_run() {
    let measure = "\
id: hjemmetjeneste
title: Digital arbeidsliste i hjemmetjenesten
owner: helse
focus_areas: [trygg-hjemme]
status: idea
participants:
  - {unit: oppvekst, from: 27, state: enig}
security:
  dpia: {needed: kanskje, done: 2026-02-30}
costs:
  - phase: innforing
    per_year:
      - {low: 200000, likly: 250000, high: 300000}
      - 1.500
  - {phase: drift, recuring: true}
benefits:
  - id: mindre-kjoring
    type: spart-tid
    title: Mindre kjøring mellom besøk
    per_year: [0, 300]
    indicator:
      name: Kjørte kilometer
      baseline: {value: mange, date: 2025-12-31}
    actions:
      - what: [Ny kjørerute]
        due: 1. juni 2027
reports:
  - {progress: gul, text: Venter på utstyr}
risks:
  - {what: Dårlig dekning i fjorden, probability: 6}
";
    let folder = folder(&[("portfolio/measures/hjemmetjeneste.yaml", measure.as_bytes())]);
    assert_eq!(
        without_cures(&told(folder.path())),
        "\
hjemmetjeneste.yaml:7:28 bad-value: “27” lies outside of what is allowed
hjemmetjeneste.yaml:7:39 bad-value: “enig” is not one of the allowed values
hjemmetjeneste.yaml:9:18 wrong-type: `true` or `false` belongs here, not “kanskje”
hjemmetjeneste.yaml:9:33 bad-value: there is no day “2026-02-30”
hjemmetjeneste.yaml:13:23 unknown-key: unknown key “likly”
hjemmetjeneste.yaml:14:9 ambiguous-number: “1.500” could be 1500 or 1.5
hjemmetjeneste.yaml:15:5 missing-key: the key “per_year” is missing
hjemmetjeneste.yaml:15:20 unknown-key: unknown key “recuring”
hjemmetjeneste.yaml:21:5 missing-key: “id” is missing under “indicator”
hjemmetjeneste.yaml:23:25 wrong-type: a number belongs here, not “mange”
hjemmetjeneste.yaml:25:15 wrong-type: a text belongs here, not a list
hjemmetjeneste.yaml:26:14 bad-value: “1. juni 2027” is not a date
hjemmetjeneste.yaml:28:5 missing-key: the key “date” is missing
hjemmetjeneste.yaml:28:16 bad-value: “gul” is not one of the allowed values
hjemmetjeneste.yaml:30:51 bad-value: “6” lies outside of what is allowed"
    );
}

#[test]
fn mistakes_of_a_strategy_are_told_in_one_run() {
    let strategy = r#"
[[body]]
id = "Kommunedirektøren"
title = "Kommunedirektøren"
decides = ["planning", "gjennomføring"]
limt = 500_000

[[meeting]]
body = "styringsgruppen"
date = "4. februar 2027"

[[deadline]]
title = "Innspill til økonomiplan 2028–2031"
date = 2027-04-15

[[unit]]
id = "barnehage"
title = "Barnehage"
kind = "department"
parent = "opvekst"

[[fund]]
id = "tilskudd"
title = ["Tilskudd"]

[economy]
discount = [[0, "fire prosent"], [40, 0.03]]
lifetime_years = 1.500

[plan]
years = [2026, 2027, 2028]

[[role]]
id = "prosjektleder"
title = "Prosjektleder"
capacity = { 2026 = 6, neste = 12 }
"#;
    let folder = folder(&[("strategy.toml", format!("{STRATEGY}{strategy}").as_bytes())]);
    let first = STRATEGY.lines().count();
    assert_eq!(
        without_cures(&relative(&told(folder.path()), first)),
        "\
strategy.toml:+3:6 bad-value: “Kommunedirektøren” is not a valid id
strategy.toml:+5:24 bad-value: “gjennomføring” is not one of the allowed values
strategy.toml:+6:1 unknown-key: unknown key “limt”
strategy.toml:+10:8 bad-value: “4. februar 2027” is not a date
strategy.toml:+12:1 missing-key: the key “id” is missing
strategy.toml:+20:10 dangling-reference: there is no unit “opvekst”
strategy.toml:+24:9 wrong-type: a text belongs here, not a list
strategy.toml:+27:17 wrong-type: a number belongs here, not “fire prosent”
strategy.toml:+28:18 ambiguous-number: “1.500” could be 1500 or 1.5
strategy.toml:+31:9 bad-value: the list has 3 items; 2 belong here
strategy.toml:+36:24 wrong-type: a whole number belongs here, not “neste”"
    );
}

#[test]
fn a_strategy_that_is_not_toml_is_told_of_where_it_breaks() {
    for (text, place) in [
        ("[track]\nlight_below = 500 000\n", "+2:15 bad-yaml"),
        ("[track]\nlight_below = femti\n", "+2:15 bad-yaml"),
        ("[track\nlight_below = 5\n", "+1:7 bad-yaml"),
        ("[economy]\namounts = \"faste priser\n", "+2:24 bad-yaml"),
        ("[[deadline]]\nid = \"okonomiplan\"\ndate = 15.4.2027\n", "+3:12 bad-yaml"),
        ("[track]\nlight_below = 5\nlight_below = 6\n", "+3:1 duplicate-key"),
        ("[plan]\ndelay = 0.02\n\n[plan]\n", "+4:2 duplicate-key"),
        ("[[unit]]\nid = \"it\"\ntitle = \"It\"\ntitle = \"IT\"\nkind = \"department\"\n", "+4:1 duplicate-key"),
    ] {
        let folder = folder(&[("strategy.toml", format!("{STRATEGY}{text}").as_bytes())]);
        let told = relative(&told(folder.path()), STRATEGY.lines().count());
        assert!(told.starts_with(&format!("strategy.toml:{place}: ")), "{text}\n{told}");
    }
}

/// Leaves out the cures, which stand in brackets at the end.
fn without_cures(told: &str) -> String {
    let lines = told.lines().map(|line| line.split_once(" (").map_or(line, |(line, _)| line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Counts the lines of the strategy after its first ones.
fn relative(told: &str, first: usize) -> String {
    let lines = told.lines().map(|line| {
        let (file, rest) = line.split_once(':').expect("a line names its file");
        let (number, rest) = rest.split_once(':').expect("a line has a number");
        let number: usize = number.parse().expect("a line has a number");
        number.checked_sub(first).map_or_else(|| line.to_owned(), |below| format!("{file}:+{below}:{rest}"))
    });
    lines.collect::<Vec<_>>().join("\n")
}
