//! How wide the columns of a table are: no word or figure is broken as long as the page has room for all of them.

use super::super::{line, one_line};

/// What a column asks for, in characters.
#[derive(Clone, Copy)]
pub(super) struct Need {
    /// Less breaks a word or a figure.
    least: usize,
    /// More is of no use.
    most: usize,
}

/// Longer words may be broken, and longer texts are wrapped.
const LONGEST_WORD: usize = 20;
const LONGEST_TEXT: usize = 48;

/// The space between two columns, and what figures have besides, in characters.
const GAP: usize = 2;
const AFTER_FIGURES: usize = 1;

/// The width of a character in tables, in twentieths of a point.
pub(super) const CHARACTER: usize = 100;

impl Need {
    /// What a column with these texts asks for.
    pub(super) fn of(title: &str, values: &[String], is_figures: bool) -> Self {
        let widest = |width: fn(&str) -> usize| values.iter().map(|text| width(&one_line(text))).max().unwrap_or(0);
        let most = widest(line::width);
        let word = if is_figures { most } else { widest(line::longest_word) };
        let gap = GAP + if is_figures { AFTER_FIGURES } else { 0 };
        let least = word.max(line::longest_word(title)).min(LONGEST_WORD) + gap;
        Self { least, most: (most.min(LONGEST_TEXT) + gap).max(least) }
    }
}

/// Shares a width out, in twentieths of a point. What is left when each has the least goes to those that want more.
pub(super) fn widths(needs: &[Need], width: u32) -> Vec<u32> {
    let sum = |of: fn(&Need) -> usize| needs.iter().map(of).sum::<usize>();
    let (least, most) = (sum(|need| need.least), sum(|need| need.most));
    let room = usize::try_from(width).unwrap_or(usize::MAX) / CHARACTER;
    let left = room.min(most).saturating_sub(least);
    let share =
        |need: &Need| need.least * most.max(1) + (need.most - need.least) * left * most.max(1) / (most - least).max(1);
    let all = needs.iter().map(share).sum::<usize>().max(1);
    let part = |share: usize| u32::try_from(usize::try_from(width).unwrap_or(0) * share / all).unwrap_or(width);
    needs.iter().map(|need| part(share(need))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(title: &str, values: &[&str], is_figures: bool) -> Need {
        Need::of(title, &values.iter().map(|&text| text.to_owned()).collect::<Vec<_>>(), is_figures)
    }

    #[test]
    fn words_and_figures_keep_their_room_and_texts_share_the_rest() {
        let long = "Helhetlig digital arkitektur og forvaltning i hele fylket";
        let needs =
            [need("Nr.", &["1", "10"], true), need("Tiltak", &[long], false), need("Sum (kr)", &["−1 499 500"], true)];
        let wide = widths(&needs, 9600);
        assert!(wide.iter().sum::<u32>() <= 9600);
        assert!(wide[0] >= 5 * 100 && wide[1] > 6 * wide[0] && wide[2] >= 12 * 100, "{wide:?}");
        let narrow = widths(&needs, 3000);
        assert!(narrow[2] >= 10 * 100 && narrow[1] >= 12 * 100 - 200, "{narrow:?}");
    }

    #[test]
    fn there_may_be_nothing_to_share() {
        assert_eq!(widths(&[], 9600), [0_u32; 0]);
        assert_eq!(widths(&[need("", &[], false)], 9600), [9600]);
        assert_eq!(widths(&[need("", &[], false)], 0), [0]);
    }
}
