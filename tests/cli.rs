//! Transcripts: the README and the pages in `tests/cli` are run as they stand.

#[test]
fn transcripts_are_what_the_program_prints() {
    let pages = ["README.md", "LESMEG.md", "tests/cli/*.md"];
    let cases = trycmd::TestCases::new();
    cases.env("COLUMNS", "100").env("NO_COLOR", "1");
    for page in pages {
        cases.case(page);
    }
}

#[test]
fn the_readmes_show_the_small_example_as_it_is() {
    let strategy = include_str!("../examples/small/strategy.toml");
    let measure = include_str!("../examples/small/portfolio/measures/digital-byggesak.yaml");
    assert!(include_str!("../README.md").contains(strategy));
    assert!(include_str!("../LESMEG.md").contains(measure));
}
