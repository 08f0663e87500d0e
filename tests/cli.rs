//! Transcripts: the README and the pages in `tests/cli` are run as they stand.

#[test]
fn transcripts_are_what_the_program_prints() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("NO_COLOR", "1").case("README.md").case("tests/cli/*.md");
}
