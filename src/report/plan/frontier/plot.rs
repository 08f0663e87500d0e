//! A plot of value against money in characters.

use super::{Frontier, in_units};
use crate::{locale::Locale, model::PlanObjective, problem::Message};

const WIDTH: usize = 60;
const HEIGHT: usize = 12;

/// The points that have a plan, with axes and what they mean. None where there is nothing to see.
pub(super) fn plot(frontier: &Frontier<'_>, locale: &Locale) -> Option<String> {
    let points: Vec<(i64, i64, bool)> = frontier
        .points
        .iter()
        .filter_map(|point| Some((point.money?, point.plan.as_ref()?.worth, point.percent == Some(100))))
        .collect();
    let most = points.iter().map(|(money, ..)| *money).max().filter(|most| *most > 0)?;
    let best = points.iter().map(|(_, worth, _)| *worth).max().filter(|best| *best > 0)?;
    let mut cells = vec![[' '; WIDTH + 1]; HEIGHT + 1];
    for (money, worth, is_today) in points {
        let mark = if is_today { '◆' } else { '•' };
        cells[HEIGHT - place(worth, best, HEIGHT)][place(money, most, WIDTH)] = mark;
    }
    let mut lines: Vec<String> =
        cells.iter().map(|line| format!("│{}", line.iter().collect::<String>()).trim_end().to_owned()).collect();
    lines.push(format!("└{}", "─".repeat(WIDTH + 1)));
    let best = match frontier.objective {
        PlanObjective::Value => {
            let points = locale.number(in_units(best, frontier.objective), 0);
            locale.say(&Message::new("grounds-points").with("loss", points))
        }
        PlanObjective::Npv => locale.money_rounded(best),
    };
    lines.push(locale.say(&Message::new("frontier-plot").with("most", locale.money_rounded(most)).with("best", best)));
    Some(lines.join("\n"))
}

/// Where a figure from 0 to `most` stands on an axis of so many steps.
fn place(figure: i64, most: i64, steps: usize) -> usize {
    let steps_exact = i128::try_from(steps).unwrap_or(0);
    let at = (i128::from(figure) * steps_exact * 2 + i128::from(most)) / (i128::from(most) * 2);
    usize::try_from(at.clamp(0, steps_exact)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_where_they_belong() {
        let at = |figure| place(figure, 100, 10);
        assert_eq!([at(0), at(4), at(5), at(50), at(100), at(-5)], [0, 0, 1, 5, 10, 0]);
        assert_eq!(place(1_000_000_000_000_000, 1_000_000_000_000_000, WIDTH), WIDTH);
    }
}
