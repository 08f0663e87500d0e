use super::super::tests::{listed, nasty, problem, spot, written};
use super::*;
use crate::model::Language;

fn junit(doc: &Doc) -> String {
    written("junit", doc, Language::En, &Screen::default())
}

/// The names of the elements, if everything that is opened is closed in order and all else is text that XML allows.
fn elements(xml: &str) -> Option<Vec<String>> {
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
    let (mut open, mut names) = (Vec::new(), Vec::new());
    while let Some((text, after)) = rest.split_once('<') {
        is_text(text).then_some(())?;
        let (tag, after) = after.split_once('>')?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            (open.pop()? == name).then_some(())?;
            continue;
        }
        let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        // Quotes come in pairs: name, value, name, value …, and nothing.
        let parts: Vec<&str> = attributes.split('"').collect();
        (parts.len() % 2 == 1 && parts.last() == Some(&"")).then_some(())?;
        for pair in parts.chunks_exact(2) {
            let name = pair[0].trim().strip_suffix('=')?;
            (name.chars().all(|c| c.is_ascii_lowercase()) && is_text(pair[1])).then_some(())?;
        }
        names.push(name.to_owned());
        if !empty {
            open.push(name.to_owned());
        }
    }
    (open.is_empty() && rest.trim().is_empty()).then_some(names)
}

/// Whether it is text of XML 1.0: no markup, entities that are known, characters that are allowed.
fn is_text(text: &str) -> bool {
    let known = |rest: &str| ["amp;", "lt;", "gt;", "quot;", "apos;"].iter().any(|name| rest.starts_with(name));
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..) && !matches!(c, '<' | '>');
    text.chars().all(allowed) && text.split('&').skip(1).all(known)
}

#[test]
fn errors_fail_and_others_are_skipped() {
    let mut problems: Vec<_> =
        (1..=3).map(|line| problem("bad-value", spot("a.yaml", (line, 7), (line, 9), "cost"))).collect();
    problems[1].level = Level::Warning;
    problems[2].level = Level::Note;
    problems[2].spot = spot("b.yaml", (0, 0), (0, 0), "");
    let xml = junit(&listed(problems));
    insta::assert_snapshot!(xml, @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="prioritize" tests="3" failures="1" errors="0">
      <testsuite name="a.yaml" tests="2" failures="1" errors="0" skipped="1">
        <testcase name="bad-value a.yaml:1:7" classname="a.yaml" file="a.yaml" line="1">
          <failure message="it is wrong" type="bad-value"></failure>
        </testcase>
        <testcase name="bad-value a.yaml:2:7" classname="a.yaml" file="a.yaml" line="2">
          <skipped message="warning: it is wrong"/>
        </testcase>
      </testsuite>
      <testsuite name="b.yaml" tests="1" failures="0" errors="0" skipped="1">
        <testcase name="bad-value b.yaml" classname="b.yaml" file="b.yaml">
          <skipped message="note: it is wrong"/>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    assert!(elements(&xml).is_some());
}

#[test]
fn it_is_xml_whatever_it_says() {
    let names = elements(&junit(&nasty())).expect("XML");
    assert_eq!(names, ["testsuites", "testsuite", "testcase", "failure"]);
    let mut problem = problem("bad-value", spot("<&\"'>]]>\u{fffe}\0.yaml", (1, 1), (1, 2), "x"));
    problem.message = "\u{1}\u{b}\u{85}\u{ffff}</failure><!-- &amp; \"x\" 'y'".to_owned();
    problem.help = Some(problem.message.clone());
    let xml = junit(&listed(vec![problem]));
    assert!(elements(&xml).is_some(), "{xml}");
    assert!(xml.contains("\\u{1}\\u{b}\\u{85}\\u{ffff}&lt;/failure&gt;&lt;!-- &amp;amp; &quot;x&quot;"), "{xml}");
}

#[test]
fn without_problems_there_is_one_case_that_passed() {
    let names = elements(&junit(&Doc::default())).expect("XML");
    assert_eq!(names, ["testsuites", "testsuite", "testcase"]);
}

#[test]
fn what_is_not_xml_would_be_seen() {
    for body in ["<a>", "<a></b>", "<a b=\"<\"/>", "<a>&x;</a>", "<a>\u{1}</a>", "<a b=\"c\"d\"/>"] {
        assert_eq!(elements(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}")), None, "{body}");
    }
}
