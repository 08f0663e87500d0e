//! What a change does, as a document and for programs.

mod changes;
mod governance;
mod json;
mod list;
mod plan;
mod problems;
mod ranks;
mod resources;
mod sentence;
mod shown;
mod unchanged;
mod words;

pub use json::review_json;

use super::basis;
use crate::{
    doc::{Block, Doc, ShownProblem},
    locale::{Locale, Words},
    model::Strategy,
    problem::Message,
    review::{Effect, Which},
};

/// The words of everything here.
pub(super) static WORDS: &[&Words] = &[
    &words::WORDS,
    &changes::WORDS,
    &governance::WORDS,
    &list::WORDS,
    &plan::WORDS,
    &problems::WORDS,
    &ranks::WORDS,
    &resources::WORDS,
    &sentence::WORDS,
    &shown::WORDS,
    &unchanged::WORDS,
];

/// By which a program finds the comment that it wrote before.
const MARK: &str = "prioritize:review";

/// What is told of a change.
pub struct ReviewView<'v> {
    /// What it does.
    pub effect: &'v Effect,
    /// The strategy that it is seen under: the new one.
    pub strategy: &'v Strategy,
    /// The problems that came, with their lines.
    pub new_problems: &'v [ShownProblem],
    /// The problems that are solved, with the lines where they were.
    pub solved_problems: &'v [ShownProblem],
    /// The two versions, as people know them; none where nobody needs to be told.
    pub between: Option<(&'v str, &'v str)>,
    /// No more entries of a list than this are shown.
    pub most: usize,
}

/// The effect as a document. Of each list no more than so many entries are shown, the most important ones.
///
/// Empty where the change does nothing.
pub fn review(view: &ReviewView<'_>, most: usize, locale: &Locale) -> Doc {
    let effect = view.effect;
    if effect.is_nothing() {
        return Doc::default();
    }
    let mut blocks = vec![Block::Mark(MARK), Block::Text(sentence::sentence(effect, locale))];
    add_unread(effect, locale, &mut blocks);
    let mut page = list::Page { blocks, most: most.min(view.most), locale };
    governance::add(effect, &mut page);
    problems::add(view, &mut page);
    changes::add(effect, &mut page);
    ranks::add(effect, &mut page);
    plan::add(effect, &mut page);
    resources::add(effect, &mut page);
    let between = view
        .between
        .map(|(before, after)| locale.say(&Message::new("review-between").with("before", before).with("after", after)));
    let footer = [unchanged::unchanged(effect, locale), basis(view.strategy, locale), between];
    page.blocks.push(Block::Text(footer.into_iter().flatten().collect::<Vec<_>>().join(" ")));
    Doc { title: String::new(), blocks: page.blocks }
}

/// The document with longer and with shorter lists, the longest first: for places with little room.
pub fn shorter_and_shorter<'v>(view: &'v ReviewView<'v>, locale: &'v Locale) -> impl Iterator<Item = Doc> + 'v {
    [usize::MAX, 500, 200, 100, 50, 20, 10, 5, 2, 0].into_iter().map(|most| review(view, most, locale))
}

/// Files that could be read in one version only.
fn add_unread(effect: &Effect, locale: &Locale, blocks: &mut Vec<Block>) {
    let told = effect.unread.iter().map(|unread| {
        let key = match unread.version {
            Which::Before => "review-unread-before",
            Which::After => "review-unread-after",
        };
        locale.say(&Message::new(key).with("file", &*unread.file))
    });
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        blocks.push(Block::List(told));
    }
}
