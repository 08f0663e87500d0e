//! What does something on a screen besides being seen on it. Counted up here once more, apart from what the program
//! escapes.

/// Fails where an output has a character that acts or hides.
#[track_caller]
pub(crate) fn assert_harmless(output: &str, text: &str) {
    // Spreadsheets know UTF-8 by its mark only, and end lines with both characters.
    let text = if output == "csv" { text.trim_start_matches('\u{feff}') } else { text };
    for (nth, line) in text.split('\n').enumerate() {
        let line = if output == "csv" { line.trim_end_matches('\r') } else { line };
        if let Some(c) = line.chars().find(|c| acts(*c)) {
            panic!("{output} has {} in line {}: {line:?}", c.escape_unicode(), nth + 1);
        }
    }
}

fn acts(c: char) -> bool {
    let ascii = c < ' ' || c == '\u{7f}';
    let later_controls = ('\u{80}'..='\u{9f}').contains(&c);
    let writes_backwards =
        matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks_lines = matches!(c, '\u{2028}' | '\u{2029}');
    let is_unseen =
        matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}');
    ascii || later_controls || writes_backwards || breaks_lines || is_unseen
}
