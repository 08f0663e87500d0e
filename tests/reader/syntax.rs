//! Files that are not YAML, or not as the format wants it: the place and the cure have to help somebody who does not
//! know YAML's grammar.

use std::fs;

use prioritize::problem::{Message, Part};

use super::{
    parse_yaml,
    told::{folder, told},
};

/// The lines above what is wrong in each of the texts below.
const HEAD: &str =
    "id: skoleskyss\ntitle: Skoleskyss på nett\nowner: oppvekst\nfocus_areas: [enklere-hverdag]\nstatus: idea\n";

/// What is said of a text below [`HEAD`], its lines counted from there: line, column and the key of the words.
fn complaints(text: &str) -> Vec<String> {
    let text = format!("{HEAD}{text}");
    let mut complaints = Vec::new();
    parse_yaml(&text, &mut complaints);
    let above = u32::try_from(HEAD.lines().count()).expect("a few lines");
    let shown = complaints.iter().map(|complaint| {
        let start = complaint.span.start;
        let key = complaint.message.key.trim_start_matches("bad-yaml.says");
        format!("{}:{} {}", i64::from(start.line) - i64::from(above), start.column, key.trim_start_matches('-'))
    });
    shown.collect()
}

#[test]
fn every_slip_in_yaml_is_told_where_it_is() {
    for (text, expected) in [
        ("summary: \"Foresatte søker på nett\nresponsible: Rektor\n", "1:10 quote"),
        ("summary: 'Foresatte søker på nett\nresponsible: Rektor\n", "1:10 quote"),
        ("summary: \"Foresatte\" søker på nett\n", "1:22 after-quote"),
        ("summary: \"C:\\Brukere\\ola\"\n", "1:10 escape"),
        ("objectives: [selvbetjening\nresponsible: Rektor\n", "1:13 bracket"),
        ("proposer: {unit: oppvekst, date: 2026-02-03\nresponsible: Rektor\n", "1:11 bracket"),
        ("costs:\n  - {phase: drift, per_year: [1, 2}\n  - {phase: drift, per_year: [1]}\n", "2:5 bracket"),
        ("proposer: {unit: oppvekst date: 2026-02-03}\n", "1:31 bracket"),
        ("objectives: [selvbetjening]]\n", "1:28 bracket-extra"),
        ("responsible Rektor\n", "1:1 no-colon"),
        ("responsible:Rektor\nobjectives: []\n", "1:1 no-colon"),
        ("objectives:\n  - selvbetjening\n\nresponsible Rektor\nexcludes: []\n", "4:1 no-colon"),
        ("objectives\n  - selvbetjening\n", "1:1 no-colon"),
        ("summary: Nytt: søknad på nett\n", "1:14 colon"),
        ("summary: Søknad på nett\n  responsible: Rektor\n", "2:3 indentation"),
        ("proposer:\n    unit: oppvekst\n  date: 2026-02-03\n", "3:3 indentation"),
        ("costs:\n  - phase: drift\n   per_year: [1]\n", "3:4 indentation"),
        ("proposer:\n\tunit: oppvekst\n", "2:1 tab"),
        ("schedule:\n  earliest: 2026\n\tlatest: 2027\n", "3:1 tab"),
        ("summary: Foresatte søker\n  på nett,\n  uten papir\n\tresponsible: Rektor\n", "4:1 tab"),
        ("responsible:\tRektor\n", "1:13 tab"),
        ("objectives: &mal [selvbetjening]\n", "1:13 anchor"),
        ("objectives: *mal\n", "1:13 alias"),
        ("summary: *Viktig* for foresatte\n", "1:10 alias"),
        ("responsible: !!str Rektor\n", "1:14 tag"),
        ("proposer:\n  <<: {unit: oppvekst}\n", "2:3 merge"),
        ("responsible: @rektor\n", "1:14 character"),
        ("[summary]: Søknad på nett\n", "1:1 key"),
        ("---\nid: barnehageplass\n", "2:1 documents"),
        ("<<<<<<< HEAD\nresponsible: Rektor\n=======\nresponsible: Skolesjef\n>>>>>>> skyss\n", "1:1 conflict"),
    ] {
        assert_eq!(complaints(text), [expected], "{text}");
    }
}

#[test]
fn both_places_of_forbidden_pairs_are_told() {
    let text = "objectives: &mal [selvbetjening]\nexcludes: *mal\n";
    assert_eq!(complaints(text), ["1:13 anchor", "2:11 alias"]);
    let text = "responsible: Rektor\nresponsible: Skolesjef\n";
    assert_eq!(complaints(text), ["2:1 duplicate-key.says"]);
}

#[test]
fn too_many_levels_are_told_and_do_no_harm() {
    for levels in [33, 100, 5000] {
        let text = format!("principles: {}{}\n", "[".repeat(levels), "]".repeat(levels));
        let mut said = Vec::new();
        parse_yaml(&text, &mut said);
        let expected = Message::new("bad-yaml.says-depth").with("max", 32);
        assert_eq!(said.len(), 1, "{levels} levels");
        assert_eq!(said[0].message.key, expected.key, "{levels} levels");
        let max = said[0].message.parts.iter().find(|(name, _)| name == "max").map(|(_, part)| part);
        assert_eq!(max, Some(&Part::Number(32.0)), "{levels} levels");
        assert_eq!(said[0].span.start.line, 1, "{levels} levels");
    }
}

#[test]
fn files_that_are_no_text_are_told_of() {
    let crlf = format!("{HEAD}summry: Søknad på nett\nschedule: {{earliest: å, latest: 1899}}\n").replace('\n', "\r\n");
    let mark = format!("\u{feff}idd: bom\n{}", HEAD.replace("id: skoleskyss\n", ""));
    let latin = [HEAD.as_bytes(), b"summary: Bl\xe5b\xe6r\n"].concat();
    let large = format!("{HEAD}# {}\n", "vedlegg ".repeat(1 << 17));
    let folder = folder(&[
        ("portfolio/measures/bom.yaml", mark.as_bytes()),
        (
            "portfolio/measures/crlf.yaml",
            crlf.replace("skoleskyss", "crlf").replace("Skoleskyss", "Badeplasser").as_bytes(),
        ),
        ("portfolio/measures/kommentar.yaml", b"# Kommer senere\n"),
        ("portfolio/measures/latin.yaml", &latin),
        ("portfolio/measures/liste.yaml", b"- id: liste\n- id: rekke\n"),
        ("portfolio/measures/mappe.yaml/notat.txt", b"Et notat"),
        ("portfolio/measures/skyss.yml", HEAD.as_bytes()),
        ("portfolio/measures/stor.yaml", large.as_bytes()),
        ("portfolio/measures/tom.yaml", b""),
    ]);
    assert_eq!(
        told(folder.path()),
        "\
bom.yaml:1:1 unknown-key: unknown key “idd” (did you mean “id”?)
crlf.yaml:6:1 unknown-key: unknown key “summry” (did you mean “summary”?)
crlf.yaml:7:22 wrong-type: a whole number belongs here, not “å” (Write a value of the right kind. A number can be written \
1200000, 1 200 000 or 2.5.)
crlf.yaml:7:33 bad-value: “1899” lies outside of what is allowed (write a number from 1900 to 2200)
kommentar.yaml:1:1 bad-yaml: the file is empty (write at least the required keys, or delete the file)
latin.yaml:6:12 unreadable-file: the file is not text in UTF-8 (save the file again, encoded as UTF-8)
liste.yaml:1:3 wrong-type: a group of keys with values belongs here, not a list (Write a value of the right kind. A number can be \
written 1200000, 1 200 000 or 2.5.)
mappe.yaml:1:1 unreadable-file: this is not an ordinary file (move what is called .yaml without being a file out of the \
folder)
skyss.yml:1:1 unreadable-file: only files ending in .yaml are read (let the name end in .yaml)
stor.yaml:1:1 unreadable-file: the file is larger than 1 MiB (keep long enclosures elsewhere and refer to them)
tom.yaml:1:1 bad-yaml: the file is empty (write at least the required keys, or delete the file)"
    );
}

#[test]
fn a_link_to_nothing_is_told_of() {
    let folder = folder(&[("portfolio/measures/skoleskyss.yaml", HEAD.as_bytes())]);
    let link = folder.path().join("portfolio/measures/flyttet.yaml");
    if symlink("slettet.yaml", &link).is_err() {
        return;
    }
    fs::symlink_metadata(&link).expect("the link is there");
    assert_eq!(
        told(folder.path()),
        "flyttet.yaml:1:1 unreadable-file: the link leads out of the portfolio's folder, to a folder, or to nothing (put \
        the file itself here)"
    );
}

#[cfg(unix)]
fn symlink(target: &str, link: &std::path::Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

/// Elsewhere, links need rights that tests do not have.
#[cfg(not(unix))]
fn symlink(_: &str, _: &std::path::Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}
