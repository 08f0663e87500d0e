use super::super::tests::{listed, nasty, problem, spot, valid, written};
use super::*;
use crate::model::Language;

fn junit(doc: &Doc) -> String {
    written("junit", doc, Language::En, &Screen::default())
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
        <testcase name="bad-value 1:7: it is wrong" classname="a.yaml" file="a.yaml" line="1">
          <failure message="it is wrong" type="bad-value"></failure>
        </testcase>
        <testcase name="bad-value 2:7: it is wrong" classname="a.yaml" file="a.yaml" line="2">
          <skipped message="warning: it is wrong"/>
        </testcase>
      </testsuite>
      <testsuite name="b.yaml" tests="1" failures="0" errors="0" skipped="1">
        <testcase name="bad-value: it is wrong" classname="b.yaml" file="b.yaml">
          <skipped message="note: it is wrong"/>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    assert_eq!(valid::junit(&xml), Ok(()));
}

#[test]
fn it_is_valid_whatever_it_says() {
    assert_eq!(valid::junit(&junit(&nasty())), Ok(()));
    let mut problem = problem("bad-value", spot("<&\"'>]]>\u{fffe}\0.yaml", (1, 1), (1, 2), "x"));
    problem.message = "\u{1}\u{b}\u{85}\u{ffff}</failure><!-- &amp; \"x\" 'y'".to_owned();
    problem.help = Some(problem.message.clone());
    let xml = junit(&listed(vec![problem]));
    assert_eq!(valid::junit(&xml), Ok(()));
    assert!(xml.contains("\\u{1}\\u{b}\\u{85}\\u{ffff}&lt;/failure&gt;&lt;!-- &amp;amp; &quot;x&quot;"), "{xml}");
}

#[test]
fn one_case_passes_where_there_are_no_problems() {
    let xml = junit(&listed(Vec::new()));
    assert_eq!(valid::junit(&xml), Ok(()));
    assert!(xml.contains("tests=\"1\" failures=\"0\""), "{xml}");
}
