//! A measure that stands high on the list and is out, beside one that stands low and is in: one sentence says why.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

mod support;

use prioritize::cli;
use support::{base, put};

/// The plan in words on one line, with a measure at the top of the list and one at the bottom.
fn told(of_the_first: &str, arguments: &str) -> String {
    let folder = base();
    for (id, score, more) in [("first", 5, of_the_first), ("last", 1, "focus_areas: [dialog]")] {
        let text =
            format!("id: {id}\ntitle: The {id}\nowner: it\nstatus: idea\nscores: {{brukerverdi: {score}}}\n{more}\n");
        put(folder.path(), &format!("portfolio/measures/{id}.yaml"), text);
    }
    let start =
        ["prioritize", "-C", folder.path().to_str().unwrap(), "--as-of", "2026-11-23", "--language", "en", "plan"];
    let all = start.into_iter().chain(arguments.split_whitespace()).map(Into::into);
    let args = cli::parse(all).map_err(|ended| ended.text).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    cli::run(&args, &mut out, &mut err).unwrap();
    String::from_utf8(out).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

const DEAR: &str = "focus_areas: [dialog]
costs: [{phase: utvikling, fund: investering, per_year: [9000000]}]
schedule: {latest: 2028}";

#[test]
fn what_money_keeps_out_stands_beside_what_there_is_room_for() {
    let told = told(DEAR, "");
    assert!(told.contains("“The first” is number 1 on the list and out, while “The last”, number 4, is in."), "{told}");
    assert!(told.contains("The first needs money or people"), "{told}");
}

#[test]
fn what_something_else_keeps_out_says_what() {
    let told = told("focus_areas: [dialog]\ndepends_on: [papirskjema]", "");
    assert!(told.contains("What keeps the first out does not concern the second: “Nytt papirskjema"), "{told}");
}

#[test]
fn where_nothing_higher_is_out_nothing_is_said() {
    assert!(!told("focus_areas: [dialog]", "").contains("on the list and out"));
    assert!(!told(DEAR, "--forbid last,skoleskyss").contains("on the list and out"), "nothing lower is in");
    assert!(!told(DEAR, "--status concept").contains("on the list and out"), "what is hidden is not told of");
}
