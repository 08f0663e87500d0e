//! The ranked list beside the board's own order: which measures the two see differently, and what that rests on.

use super::heading;
use crate::{
    doc::Block,
    locale::{Locale, Words},
    problem::Message,
    report::Material,
    score::{Contribution, Ranked},
};

/// So many places apart, the two orders are worth a word.
const APART: usize = 5;

/// A sentence about each measure that the two orders place far apart, the farthest first; nothing where there are not two
/// orders.
pub(super) fn add(material: &Material<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let by_points = material.ranking.ranked.iter().filter(|ranked| ranked.priority.is_some() && ranked.score.is_some());
    let by_points: Vec<&Ranked<'_>> = by_points.collect();
    if by_points.is_empty() {
        return;
    }
    let mut apart: Vec<(usize, String)> = Vec::new();
    for ranked in by_points.iter().filter(|ranked| material.filter.shows(ranked.measure)) {
        // Places among those that have both; equals share theirs.
        let own = by_points.iter().filter(|other| other.rank < ranked.rank).count();
        let board = by_points.iter().filter(|other| other.priority < ranked.priority).count();
        if own.abs_diff(board) >= APART {
            apart.push((own.abs_diff(board), told(ranked, own < board, locale)));
        }
    }
    apart.sort_by_key(|(places, _)| std::cmp::Reverse(*places));
    blocks.push(heading("order-heading", locale));
    let key = if apart.is_empty() { "order-alike" } else { "order-apart" };
    let message = Message::new(key).with("places", APART).with("count", by_points.len());
    blocks.push(Block::Text(locale.say(&message)));
    if !apart.is_empty() {
        blocks.push(Block::List(apart.into_iter().map(|(_, told)| told).collect()));
    }
}

/// Both places, and the criterion that lifts the measure most or holds it down most.
fn told(ranked: &Ranked<'_>, is_higher: bool, locale: &Locale) -> String {
    let gained = |it: &&Contribution<'_>| it.points;
    let lost = |it: &&Contribution<'_>| 100.0 * it.weight - it.points;
    let (key, why) = if is_higher {
        ("order-higher", ranked.contributions.iter().max_by(|a, b| gained(a).total_cmp(&gained(b))))
    } else {
        ("order-lower", ranked.contributions.iter().max_by(|a, b| lost(a).total_cmp(&lost(b))))
    };
    let criterion = why.map_or("", |it| &*it.criterion.title);
    let message = Message::new(key).with("measure", &*ranked.measure.title).with("criterion", criterion);
    let priority = ranked.priority.map_or_else(String::new, |priority| locale.count(priority));
    locale.say(&message.with("own", ranked.rank).with("board", priority))
}

pub(super) static WORDS: Words = Words {
    nb: r"
order-heading = Mot styrets egen rekkefølge
order-alike = Ingen av de { $count } tiltakene som styret har gitt en plass, ville flyttet seg { $places } plasser eller mer om poengene avgjorde rekkefølgen mellom dem.
order-apart = Av de { $count } tiltakene som styret har gitt en plass, ville disse flyttet seg { $places } plasser eller mer om poengene avgjorde rekkefølgen mellom dem:
order-higher = «{ $measure }» er nummer { $own } på poenglisten og har plass { $board } hos styret. Det får mest poeng for «{ $criterion }».
order-lower = «{ $measure }» er nummer { $own } på poenglisten og har plass { $board } hos styret. Det taper mest på «{ $criterion }».
",
    nn: r"
order-heading = Mot styret si eiga rekkjefølgje
order-alike = Ingen av dei { $count } tiltaka som styret har gitt ein plass, ville flytta seg { $places } plassar eller meir om poenga avgjorde rekkjefølgja mellom dei.
order-apart = Av dei { $count } tiltaka som styret har gitt ein plass, ville desse flytta seg { $places } plassar eller meir om poenga avgjorde rekkjefølgja mellom dei:
order-higher = «{ $measure }» er nummer { $own } på poenglista og har plass { $board } hos styret. Det får mest poeng for «{ $criterion }».
order-lower = «{ $measure }» er nummer { $own } på poenglista og har plass { $board } hos styret. Det taper mest på «{ $criterion }».
",
    en: r"
order-heading = Against the board's own order
order-alike = None of the { $count } measures that the board has given a place would move { $places } places or more if points decided their order.
order-apart = Of the { $count } measures that the board has given a place, these would move { $places } places or more if points decided their order:
order-higher = “{ $measure }” is number { $own } by points and has place { $board } with the board. It gets most points for “{ $criterion }”.
order-lower = “{ $measure }” is number { $own } by points and has place { $board } with the board. It loses most on “{ $criterion }”.
",
};
