//! Text as Markdown that shows it and does nothing else.
//!
//! GitHub, GitLab and Azure look for mentions, references and addresses after Markdown has taken backslashes and entities away,
//! so neither helps against them: `&#64;name` still reaches somebody (github/cmark-gfm#181). A zero-width space inside does
//! help. GitLab's own references begin with `!`, `&`, `$`, `%`, `~`, `^`, `*iteration:` and `[kind:`.

use super::clean::one_line;

/// A character that nobody sees and that no name, number or address contains.
const BREAK: &str = "&#8203;";

/// One line of text, to stand anywhere in a line.
pub(super) fn escape(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (at, c) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        match c {
            '[' if names_a_kind(after) => out.extend(["\\[", BREAK]),
            '*' if after.starts_with("iteration:") => out.extend(["\\*", BREAK]),
            '!' | '~' if begins_reference(after) => out.extend(["\\", c.encode_utf8(&mut [0; 4]), BREAK]),
            '%' | '^' if begins_reference(after) => out.extend([c.encode_utf8(&mut [0; 4]), BREAK]),
            '&' | '$' if begins_with_digit(after) => out.extend(["&#", &u32::from(c).to_string(), ";", BREAK]),
            // Entities where a backslash means something else in tables, in HTML or in formulas.
            '&' | '<' | '>' | '|' | '\\' | '`' | '$' => out.extend(["&#", &u32::from(c).to_string(), ";"]),
            '*' | '_' | '[' | ']' | '~' | '!' => out.extend(['\\', c]),
            '#' => {
                out.push_str("\\#");
                out.push_str(if begins_with_digit(after) { BREAK } else { "" });
            }
            '@' => out.extend(["@", BREAK]),
            '-' if ends_with(before, "gh") && begins_with_digit(after) => out.extend(["-", BREAK]),
            ':' if after.starts_with("//") => out.extend([":", BREAK]),
            '.' if ends_with(before, "www") => out.extend([BREAK, "."]),
            // At the beginning of a line: lists, headings and rules below, commands to GitLab and to build servers.
            '-' | '+' | '=' | '/' | ':' if at == 0 => out.extend(['\\', c]),
            '.' | ')' if at > 0 && before.bytes().all(|byte| byte.is_ascii_digit()) => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Text as it is, in the typeface of code.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    // A tick at the edge would join the others; Markdown takes one blank off each end.
    let pad = if text.is_empty() || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether what follows could be what a sign refers to: a number, or a name in letters or quotes.
fn begins_reference(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() || c == '"')
}

/// Whether it goes on as `issue:12]`, in which GitLab sees a reference.
fn names_a_kind(text: &str) -> bool {
    let kind = text.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    kind.len() < text.len() && kind.starts_with(':')
}

/// Whether it ends with these lower-case letters, in whatever case.
fn ends_with(text: &str, end: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len().checked_sub(end.len()).is_some_and(|at| bytes[at..].eq_ignore_ascii_case(end.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_acts() {
        let cases = [
            ("a | b \\| c", "a &#124; b &#92;&#124; c"),
            ("<b>&amp;</b> `x` $y$", "&#60;b&#62;&#38;amp;&#60;/b&#62; &#96;x&#96; &#36;y&#36;"),
            ("*a* _b_ ~c~ ![d](e)", "\\*a\\* \\_b\\_ \\~&#8203;c\\~ \\!\\[d\\](e)"),
            ("# a #12, o/r#1, GH-7, #x", "\\# a \\#&#8203;12, o/r\\#&#8203;1, GH-&#8203;7, \\#x"),
            (
                "!7 a!b &8 $9 %\"x\" ~y ^alert#1 5 %",
                "\\!&#8203;7 a\\!&#8203;b &#38;&#8203;8 &#36;&#8203;9 %&#8203;\"x\" \\~&#8203;y ^&#8203;alert\\#&#8203;1 5 %",
            ),
            ("[issue:1] [x] *iteration:2 *x", "\\[&#8203;issue:1\\] \\[x\\] \\*&#8203;iteration:2 \\*x"),
            ("@kari post@kommune.no", "@&#8203;kari post@&#8203;kommune.no"),
            ("https://a.no WWW.b.no", "https:&#8203;//a.no WWW&#8203;.b.no"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("3) a", "3\\) a"),
            ("=== a", "\\=== a"),
            ("/close", "\\/close"),
            ("::error::x", "\\::error::x"),
            ("kostnad 2,5 mill. (ca.)", "kostnad 2,5 mill. (ca.)"),
            ("a\n# b\r\u{1b}[1m", "a \\# b&#92;u{d}&#92;u{1b}\\[1m"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(code("a.yaml:1"), "`a.yaml:1`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`a"), "`` `a ``");
    }
}
