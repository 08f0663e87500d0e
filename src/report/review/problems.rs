//! Which problems came, and which are solved.

use super::{ReviewView, list::Page};
use crate::{
    doc::{Block, ShownProblem},
    locale::Words,
    report::problems::listed,
};

pub(super) fn add(view: &ReviewView<'_>, page: &mut Page<'_>) {
    if view.new_problems.is_empty() && view.solved_problems.is_empty() {
        return;
    }
    page.heading("review-problems");
    // The most serious first; the document has them by file otherwise.
    let mut new: Vec<ShownProblem> = view.new_problems.to_vec();
    new.sort_by_key(|problem| std::cmp::Reverse(problem.level));
    let cut = new.len().saturating_sub(page.most);
    new.truncate(page.most);
    page.blocks.push(Block::Problems(listed(&new, false, page.locale)));
    page.tell_cut(cut);
    let solved = view.solved_problems.iter().map(|problem| format!("{}: {}", problem.spot.file, problem.message));
    page.folded("review-solved", solved.collect());
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-problems = Problemer
review-solved = { $count ->
    [one] Ett problem er løst
   *[other] { $count } problemer er løst
}
",
    nn: r"
review-problems = Problem
review-solved = { $count ->
    [one] Eitt problem er løyst
   *[other] { $count } problem er løyste
}
",
    en: r"
review-problems = Problems
review-solved = { $count ->
    [one] One problem is solved
   *[other] { $count } problems are solved
}
",
};
