//! Lines of text on a screen: cut and wrapped by the width that characters have there.

use std::{borrow::Cow, iter};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns of the screen a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text, or as much of it as fits in `room` with an ellipsis at its end.
pub(super) fn cut(text: &str, room: usize) -> Cow<'_, str> {
    if text.width() <= room {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut left = room.saturating_sub(1);
    for cluster in clusters(text) {
        let Some(rest) = left.checked_sub(cluster.width()) else {
            break;
        };
        left = rest;
        out.push_str(cluster);
    }
    let mut out = out.trim_end().to_owned();
    if room > 0 {
        out.push('…');
    }
    Cow::Owned(out)
}

/// The lines of a paragraph. A word that is longer than the line stands alone and is longer than the line: a terminal
/// breaks it without harm, while an address in two parts could not be copied.
pub(super) fn wrap(text: &str, room: Option<usize>) -> Vec<String> {
    let Some(room) = room else {
        return vec![text.trim_end_matches(' ').to_owned()];
    };
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let needs = word.width();
        if taken > 0 && taken + 1 + needs > room {
            lines.push(std::mem::take(&mut line));
            taken = 0;
        }
        if taken > 0 {
            line.push(' ');
            taken += 1;
        }
        line.push_str(word);
        taken += needs;
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The widest word: what a heading needs at least.
pub(super) fn longest_word(text: &str) -> usize {
    text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// What a reader takes for one character: a character with the marks on it, an emoji with its skin, a flag.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        let mut flag = false;
        let end = rest
            .char_indices()
            .skip(1)
            .zip(rest.chars())
            .find(|((_, c), before)| {
                flag = is_flag_half(*before) && !flag;
                let joins = c.width().unwrap_or(0) == 0 || matches!(c, '\u{1f3fb}'..='\u{1f3ff}');
                let second_half = flag && is_flag_half(*c);
                !(joins || second_half)
            })
            .map_or(rest.len(), |((at, _), _)| at);
        let (cluster, after) = rest.split_at(end);
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

fn is_flag_half(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_belongs_together_is_cut_together() {
        let parts: Vec<_> = clusters("ae\u{301}学👍🏽🇳🇴🇸🇪❤\u{fe0f}b").collect();
        assert_eq!(parts, ["a", "e\u{301}", "学", "👍🏽", "🇳🇴", "🇸🇪", "❤\u{fe0f}", "b"]);
        assert_eq!(cut("学校学校", 6), "学校…");
        assert_eq!(cut("学校学校", 8), "学校学校");
        assert_eq!(cut("cafe\u{301}er", 5), "cafe\u{301}…");
        assert_eq!(cut("ab cd", 4), "ab…");
        assert_eq!(cut("1\u{a0}234", 5), "1\u{a0}234");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn paragraphs_are_wrapped_at_blanks() {
        assert_eq!(wrap("en to  tre fire", Some(6)), ["en to", "tre", "fire"]);
        assert_eq!(wrap("kr 1\u{a0}234 a", Some(5)), ["kr", "1\u{a0}234", "a"]);
        assert_eq!(wrap("etlangtord b", Some(4)), ["etlangtord", "b"]);
        assert_eq!(wrap("", Some(4)), [""]);
        assert_eq!(wrap("en to  tre ", None), ["en to  tre"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_cut_is_too_wide(text in any::<String>(), room in 0_usize..40) {
            prop_assert_eq!(clusters(&text).collect::<String>(), &text[..]);
            let text = crate::render::one_line(&text);
            prop_assert!(cut(&text, room).width() <= room);
        }
    }
}
