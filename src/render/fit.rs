//! Which columns of a table are shown, and how wide: everything where there is room; else headings are wrapped and texts cut,
//! then bars go, then columns, the least important first. Figures are never cut: rather the line is too long.

use crate::doc::Fit;

/// Blanks between two columns.
pub(super) const GAP: usize = 2;

/// What a column needs, in columns of the screen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    /// How it behaves where room is scarce.
    pub fit: Fit,
    /// The heading on one line.
    pub heading: usize,
    /// The longest word of the heading.
    pub word: usize,
    /// The longest text, which may be cut.
    pub text: usize,
    /// The longest value that may not.
    pub figure: usize,
    /// The same with the bar beside it.
    pub figure_with_bar: usize,
}

/// How a table is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// The columns shown, by number and width.
    pub columns: Vec<(usize, usize)>,
    /// Whether points have their bars.
    pub bars: bool,
}

/// Finds the layout that shows the most.
pub(super) fn fit(needs: &[Need], room: Option<usize>) -> Layout {
    let mut shown: Vec<usize> = (0..needs.len()).collect();
    let Some(room) = room else {
        return Layout { columns: shown.into_iter().map(|nth| (nth, needs[nth].widest(true))).collect(), bars: true };
    };
    let without_gaps = |shown: &[usize]| room.saturating_sub(GAP * shown.len().saturating_sub(1));
    loop {
        for bars in [true, false] {
            let least: usize = shown.iter().map(|&nth| needs[nth].least(bars)).sum();
            let last_way_out = !bars && least_important(needs, &shown).is_none();
            if least <= without_gaps(&shown) || last_way_out {
                let spare = without_gaps(&shown).saturating_sub(least);
                let mut columns = widen(needs, &shown, bars, spare);
                squeeze(needs, &mut columns, least.saturating_sub(without_gaps(&shown)));
                return Layout { columns, bars };
            }
        }
        if let Some(at) = least_important(needs, &shown) {
            shown.remove(at);
        }
    }
}

impl Need {
    fn body(&self, bars: bool) -> usize {
        self.text.max(if bars { self.figure_with_bar } else { self.figure })
    }

    fn widest(&self, bars: bool) -> usize {
        self.body(bars).max(self.heading).max(1)
    }

    /// With the heading wrapped but no text cut.
    fn whole(&self, bars: bool) -> usize {
        self.body(bars).max(self.word).max(1)
    }

    /// With texts cut too.
    fn least(&self, bars: bool) -> usize {
        match self.fit {
            Fit::Cut(floor) => self.cut_to(usize::from(floor), bars),
            Fit::Drop(_) => self.cut_to(FLOOR, bars),
            Fit::Whole => self.whole(bars),
        }
    }

    /// The width with texts cut down to a floor; a heading is wrapped, and a figure is never cut.
    fn cut_to(&self, floor: usize, bars: bool) -> usize {
        let figure = if bars { self.figure_with_bar } else { self.figure };
        self.text.min(floor.max(1)).max(figure).max(self.word.min(floor.max(1))).max(1)
    }
}

/// Texts of a column are cut down to this width before the column is left out.
const FLOOR: usize = 16;

/// Which of the shown columns goes first; of two alike the one further right.
fn least_important(needs: &[Need], shown: &[usize]) -> Option<usize> {
    let numbered = shown.iter().enumerate().filter_map(|(at, &nth)| match needs[nth].fit {
        Fit::Drop(number) => Some((number, std::cmp::Reverse(at), at)),
        Fit::Whole | Fit::Cut(_) => None,
    });
    numbered.min().map(|(_, _, at)| at)
}

/// Where nothing more can be left out, texts are cut below their floors, but stay recognisable.
fn squeeze(needs: &[Need], columns: &mut [(usize, usize)], mut excess: usize) {
    for (nth, width) in columns {
        if let Fit::Cut(_) = needs[*nth].fit {
            let given = width.saturating_sub(LAST_FLOOR.max(needs[*nth].figure)).min(excess);
            *width -= given;
            excess -= given;
        }
    }
}

/// The width below which a cut text says nothing.
const LAST_FLOOR: usize = 12;

/// Gives room that is left to the texts first, evenly, and then to headings.
fn widen(needs: &[Need], shown: &[usize], bars: bool, mut spare: usize) -> Vec<(usize, usize)> {
    let mut columns: Vec<(usize, usize)> = shown.iter().map(|&nth| (nth, needs[nth].least(bars))).collect();
    loop {
        let before = spare;
        for (nth, width) in &mut columns {
            if spare > 0 && *width < needs[*nth].whole(bars) {
                *width += 1;
                spare -= 1;
            }
        }
        if spare == before {
            break;
        }
    }
    for (nth, width) in &mut columns {
        let missing = needs[*nth].widest(bars).saturating_sub(*width);
        if missing <= spare {
            *width += missing;
            spare -= missing;
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn need(fit: Fit, heading: usize, word: usize, text: usize, figure: usize, bar: usize) -> Need {
        Need { fit, heading, word, text, figure, figure_with_bar: figure + bar }
    }

    #[test]
    fn texts_are_cut_then_bars_go_then_columns() {
        let needs = [
            need(Fit::Whole, 1, 1, 0, 2, 0),
            need(Fit::Cut(10), 6, 6, 30, 0, 0),
            need(Fit::Drop(2), 6, 6, 0, 3, 9),
            need(Fit::Drop(1), 12, 8, 0, 6, 0),
            need(Fit::Drop(1), 4, 4, 0, 4, 0),
        ];
        let at = |room| {
            let layout = fit(&needs, Some(room));
            (layout.columns, layout.bars)
        };
        assert_eq!(at(80), (vec![(0, 2), (1, 30), (2, 12), (3, 12), (4, 4)], true));
        assert_eq!(at(64), (vec![(0, 2), (1, 30), (2, 12), (3, 8), (4, 4)], true));
        assert_eq!(at(50), (vec![(0, 2), (1, 16), (2, 12), (3, 8), (4, 4)], true));
        assert_eq!(at(40), (vec![(0, 2), (1, 12), (2, 6), (3, 8), (4, 4)], false));
        assert_eq!(at(36), (vec![(0, 2), (1, 14), (2, 6), (3, 8)], false));
        assert_eq!(at(30), (vec![(0, 2), (1, 12), (2, 12)], true));
        assert_eq!(at(16), (vec![(0, 2), (1, 12)], true));
        assert_eq!(at(5), (vec![(0, 2), (1, 10)], false));
        assert_eq!(fit(&needs, None).columns[1], (1, 30));
        assert_eq!(fit(&[], Some(80)).columns, []);
    }

    fn any_need() -> impl Strategy<Value = Need> {
        let fit = prop_oneof![Just(Fit::Whole), (0_u16..20).prop_map(Fit::Cut), (0_u8..4).prop_map(Fit::Drop)];
        (fit, 0_usize..20, 0_usize..60, 0_usize..12, 0_usize..9)
            .prop_map(|(fit, heading, text, figure, bar)| need(fit, heading, heading / 2, text, figure, bar))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_fits_where_it_can_and_figures_are_whole(
            needs in prop::collection::vec(any_need(), 0..9), room in 0_usize..200,
        ) {
            let layout = fit(&needs, Some(room));
            let total: usize = layout.columns.iter().map(|(_, width)| width).sum();
            let gaps = GAP * layout.columns.len().saturating_sub(1);
            let kept_only = layout.columns.iter().all(|(nth, _)| !matches!(needs[*nth].fit, Fit::Drop(_)));
            let all_least = layout.columns.iter().all(|(nth, width)| *width <= needs[*nth].least(layout.bars));
            prop_assert!(total + gaps <= room || (kept_only && all_least));
            for (nth, width) in layout.columns {
                prop_assert!(width >= needs[nth].figure);
            }
        }
    }
}
