//! Files that mean harm, or are only very wrong: what is said of them is clear, costs little and does nothing on a screen.
//!
//! Every case is a folder of its own, given to the program itself in every format it has.
#![cfg(unix)]
#![expect(clippy::panic, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stderr, reason = "who skips a test says so")]

#[path = "support/mod.rs"]
mod support;

#[path = "hostile/program.rs"]
mod program;
#[path = "../fuzz/src/screen.rs"]
mod screen;

#[path = "hostile/access.rs"]
mod access;
#[path = "hostile/characters.rs"]
mod characters;
#[path = "hostile/encodings.rs"]
mod encodings;
#[path = "hostile/links.rs"]
mod links;
#[path = "hostile/names.rs"]
mod names;
#[path = "hostile/nesting.rs"]
mod nesting;
#[path = "hostile/sizes.rs"]
mod sizes;
#[path = "hostile/special_files.rs"]
mod special_files;

#[test]
fn the_eye_for_what_acts_is_open() {
    use screen::assert_harmless;

    for (text, harmless) in [("Åpen dør\n", true), ("a\u{1b}[2J", false), ("a\rb", false), ("\u{feff}a", false)] {
        assert_eq!(std::panic::catch_unwind(|| assert_harmless("text", text)).is_ok(), harmless, "{text:?}");
    }
    assert_harmless("csv", "\u{feff}a;b\r\n");
}
