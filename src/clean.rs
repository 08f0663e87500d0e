//! Text from strangers, made visible: what a terminal would act on, or a reader could not see, becomes an escape.
//!
//! Kept as they are: letters and marks of every script, the no-break space (Norwegian numbers need it) and the variation
//! selectors that emoji consist of. Shown as escapes: controls, overrides and isolates of the writing direction, line and
//! paragraph separators, characters without a look (also the zero-width joiner: terminals do not agree on the width of what
//! it joins, and the soft hyphen: it is seen on some of them only), and non-characters, which `problems` uses as marks.

use std::borrow::Cow;

/// The same text with everything hidden in it made visible, such as `\u{202e}`. Tabs become a space; line ends stay (as
/// `\n`), and are the caller's business.
pub fn clean(text: &str) -> Cow<'_, str> {
    let harmless = |c: char| c == '\n' || (!hidden(c) && c != '[');
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\r' && chars.peek() == Some(&'\n') {
            continue;
        }
        if c == '\n' { out.push(c) } else { push(&mut out, c) }
    }
    Cow::Owned(out)
}

/// The same as [`clean`], on one line.
pub fn one_line(text: &str) -> Cow<'_, str> {
    let text = clean(text);
    if text.contains('\n') || text.starts_with(' ') || text.ends_with(' ') {
        let parts = text.split('\n').map(|part| part.trim_matches(' ')).filter(|part| !part.is_empty());
        Cow::Owned(parts.collect::<Vec<_>>().join(" "))
    } else {
        text
    }
}

/// Adds one character, visible, to a text that is clean so far.
pub(crate) fn push(out: &mut String, c: char) {
    if c == '\t' {
        out.push(' ');
    } else if hidden(c) || (c == '[' && ends_like_command(out)) {
        out.extend(c.escape_unicode());
    } else {
        out.push(c);
    }
}

/// A line that no build server takes for a command to itself: GitHub does so with every line that begins with `::`.
pub(crate) fn inert(line: &str) -> Cow<'_, str> {
    let text = line.trim_start();
    match text.strip_prefix("::") {
        // Three are the mark of a second place among problems, and begin no command.
        Some(rest) if !rest.starts_with(':') => {
            Cow::Owned(format!("{}\\u{{3a}}:{rest}", &line[..line.len() - text.len()]))
        }
        _ => Cow::Borrowed(line),
    }
}

/// Whether a `[` would make it a command of a build server, wherever in the line: `##[group]`, `##vso[…]`, `##teamcity[…]`.
fn ends_like_command(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).ends_with("##")
}

/// Whether a character acts on a screen or cannot be seen on it.
pub(crate) fn hidden(c: char) -> bool {
    // Nearly every character, and a tab among them.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    // The default-ignorable characters of Unicode but for the selectors U+FE00–FE0F, and the separators.
    let unseen = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}');
    unseen || c.is_control() || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_or_hides_is_shown() {
        assert_eq!(clean("a\u{1b}[31mb\u{7}\u{7f}\u{9b}c"), "a\\u{1b}[31mb\\u{7}\\u{7f}\\u{9b}c");
        assert_eq!(clean("x\u{202e}y\u{2066}z\u{61c}"), "x\\u{202e}y\\u{2066}z\\u{61c}");
        assert_eq!(clean("a\u{200b}b\u{200d}c\u{ad}d\u{feff}"), "a\\u{200b}b\\u{200d}c\\u{ad}d\\u{feff}");
        assert_eq!(clean("a\tb\rb\r\nc\u{2028}d\u{ffff}"), "a b\\u{d}b\nc\\u{2028}d\\u{ffff}");
    }

    #[test]
    fn ordinary_text_is_untouched() {
        for text in ["Ærlig talt: 1\u{a0}234 kr – «nå» [1]", "e\u{301} 学校 ❤\u{fe0f}", "a\nb"] {
            assert_eq!(clean(text), text);
        }
        assert!(matches!(clean("a\nb"), Cow::Borrowed(_)));
        assert_eq!(one_line(" a \n b "), "a b");
    }

    #[test]
    fn build_servers_are_not_spoken_to() {
        assert_eq!(clean("x ##[error]y ##vso[z #[ok]"), "x ##\\u{5b}error]y ##vso\\u{5b}z #[ok]");
        assert_eq!(inert("  ::add-mask::a"), "  \\u{3a}:add-mask::a");
        assert_eq!(inert("a::b"), "a::b");
        assert_eq!(inert(" ::: a.yaml"), " ::: a.yaml");
    }
}
