//! A list that a script lets readers explore. Without the script it is a table; what only the script can use is hidden.

use std::fmt::Write as _;

use maud::{Markup, PreEscaped, html};
use serde::Serialize;

use crate::{
    doc::{
        Cell, Explorer, Table,
        explorer::{Choice, Criterion, Ranked},
    },
    locale::Locale,
    problem::Message,
};

use super::{super::one_line, names::Name, table};

/// What pages have besides, where something can be explored.
pub(super) const STYLE: &str = include_str!("explorer.css");
pub(super) const SCRIPT: &str = include_str!("explorer.js");

/// The list, and before it what the script shows to explore it with. `cards` are the ids of what tells more of each item.
pub(super) fn explorer(shown: &Explorer, cards: &[String], name: &Name, locale: &Locale) -> Markup {
    let id = &name.id;
    html! {
        div class="explorer" {
            div class="tools" role="search" aria-label=(one_line(&locale.text("explorer-tools"))) hidden {
                p {
                    label for={ (id) "text" } { (locale.text("explorer-text")) }
                    input id={ (id) "text" } type="search" autocomplete="off";
                }
                @for (nth, choice) in shown.choices.iter().enumerate().filter(|(_, choice)| choice.options.len() > 1) {
                    (select(choice, nth, id, locale))
                }
                p { button type="button" { (locale.text("explorer-reset")) } }
            }
            @if !shown.criteria.is_empty() || most_money(shown) > 0 { (what_if(shown, id, locale)) }
            p class="told" role="status" hidden {}
            (table::linked(&shown.table, cards, name, locale))
            p class="more" hidden { button type="button" { (say_all(shown, locale)) } }
            script type="application/json" { (PreEscaped(data(shown, cards, locale))) }
        }
    }
}

/// What shows all rows of a long list.
fn say_all(shown: &Explorer, locale: &Locale) -> String {
    locale.say(&Message::new("explorer-all").with("count", shown.items.len()))
}

fn select(choice: &Choice, nth: usize, id: &str, locale: &Locale) -> Markup {
    html! {
        p {
            label for={ (id) "c" (nth) } { (one_line(&choice.title)) }
            select id={ (id) "c" (nth) } data-choice=(nth) {
                option value="" { (locale.text("explorer-any")) }
                @for (value, option) in choice.options.iter().enumerate() { option value=(value) { (one_line(option)) } }
            }
        }
    }
}

/// Other weights, and less money.
fn what_if(shown: &Explorer, id: &str, locale: &Locale) -> Markup {
    let all = most_money(shown);
    let step = round_up(all.div_euclid(100).max(1));
    let most = all.saturating_add(step - 1).div_euclid(step).saturating_mul(step);
    html! {
        details class="what-if" hidden {
            summary { (locale.text("explorer-what-if")) }
            @if !shown.criteria.is_empty() {
                p { (locale.text("explorer-what-if-how")) }
                (weights(&shown.criteria, None, id, locale))
            }
            @if most > 0 {
                fieldset {
                    legend { (locale.text("explorer-money")) }
                    p { (locale.text("explorer-budget-how")) }
                    div class="slider" {
                        label for={ (id) "budget" } { (locale.text("explorer-budget")) }
                        input id={ (id) "budget" } type="range" min="0" max=(most) step=(step) value=(most) data-budget;
                        output for={ (id) "budget" } {}
                    }
                }
            }
        }
    }
}

/// A slider for each criterion of a family, and the families below it.
fn weights(criteria: &[Criterion], parent: Option<usize>, id: &str, locale: &Locale) -> Markup {
    let legend = parent.and_then(|parent| criteria.get(parent)).map_or_else(
        || locale.text("explorer-weights"),
        |parent| locale.say(&Message::new("explorer-parts").with("title", &*parent.title)),
    );
    let family: Vec<(usize, &Criterion)> = Criterion::family(criteria, parent).collect();
    if family.is_empty() {
        return Markup::default();
    }
    let largest = family.iter().map(|(_, criterion)| criterion.weight).fold(0.0, f64::max);
    let most = reach(largest);
    html! {
        fieldset {
            legend { (one_line(&legend)) }
            @for (nth, criterion) in &family {
                div class="slider" {
                    label for={ (id) "w" (nth) } { (one_line(&criterion.title)) }
                    input id={ (id) "w" (nth) } type="range" min="0" max=(most) step=(most / 100.0) value=(criterion.weight) data-weight=(nth);
                    output for={ (id) "w" (nth) } {}
                }
            }
            @for (nth, _) in &family { (weights(criteria, Some(*nth), id, locale)) }
        }
    }
}

/// A round number half as large again as the largest weight, or a little more: there is room to raise it.
fn reach(largest: f64) -> f64 {
    let power = (largest * 1.5).max(1e-6).log10().floor();
    let unit = 10_f64.powf(power);
    let steps = [1.0, 2.0, 5.0, 10.0].into_iter().map(|step| step * unit);
    steps.into_iter().find(|most| *most >= largest * 1.5).unwrap_or(unit * 10.0)
}

/// The next of 1, 2, 5, 10, 20 …
fn round_up(amount: i64) -> i64 {
    let mut unit = 1_i64;
    loop {
        if let Some(round) = [1, 2, 5].into_iter().map(|step| unit.saturating_mul(step)).find(|it| *it >= amount) {
            return round;
        }
        unit = unit.saturating_mul(10);
    }
}

/// What everything that has a rank costs.
fn most_money(shown: &Explorer) -> i64 {
    let ranked = shown.items.iter().filter_map(|item| item.ranked.as_ref()).chain(&shown.hidden);
    ranked.fold(0_i64, |sum, ranked| sum.saturating_add(ranked.cost))
}

/// What the script knows.
#[derive(Serialize)]
struct Data<'e> {
    /// The columns of ranks and scores.
    rank: usize,
    score: Option<usize>,
    items: Vec<ItemData<'e>>,
    hidden: Vec<RankedData<'e>>,
    criteria: Vec<CriterionData>,
    words: Vec<(&'static str, String)>,
    /// What stands between thousands, and before decimals.
    group: String,
    decimal: String,
}

#[derive(Serialize)]
struct ItemData<'e> {
    card: &'e str,
    options: &'e [Vec<usize>],
    /// For each column, what it is sorted by.
    keys: Vec<Option<f64>>,
    place: Option<RankedData<'e>>,
}

#[derive(Serialize)]
struct RankedData<'e> {
    id: &'e str,
    rank: usize,
    values: &'e [f64],
    cost: i64,
}

impl<'e> From<&'e Ranked> for RankedData<'e> {
    fn from(ranked: &'e Ranked) -> Self {
        // Ids are plain; the script compares them as the program does.
        Self { id: &ranked.id, rank: ranked.rank, values: &ranked.values, cost: ranked.cost }
    }
}

#[derive(Serialize)]
struct CriterionData {
    parent: Option<usize>,
    weight: f64,
}

/// As JSON that no text in it can end.
fn data(shown: &Explorer, cards: &[String], locale: &Locale) -> String {
    let keys: Vec<Vec<Option<f64>>> =
        (0..shown.table.columns.len()).map(|nth| keys(&shown.table, nth, locale)).collect();
    let items = shown.items.iter().enumerate().map(|(nth, item)| ItemData {
        card: cards.get(nth).map_or("", String::as_str),
        options: &item.options,
        keys: keys.iter().map(|keys| keys.get(nth).copied().flatten()).collect(),
        place: item.ranked.as_ref().map(RankedData::from),
    });
    let data = Data {
        rank: shown.rank,
        score: shown.score,
        items: items.collect(),
        hidden: shown.hidden.iter().map(RankedData::from).collect(),
        criteria: shown.criteria.iter().map(|it| CriterionData { parent: it.parent, weight: it.weight }).collect(),
        words: words(locale),
        group: locale.count(1000).trim_matches(|c: char| c.is_ascii_digit()).to_owned(),
        decimal: locale.number(0.5, 1).trim_matches(|c: char| c.is_ascii_digit()).to_owned(),
    };
    let json = serde_json::to_string(&data).unwrap_or_default();
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && !matches!(c, '<' | '>' | '&') {
            text.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    text
}

/// What the cells of a column are sorted by: their values, and for texts their places in the alphabet.
fn keys(table: &Table, nth: usize, locale: &Locale) -> Vec<Option<f64>> {
    let cells = || table.rows.iter().map(|row| row.get(nth).unwrap_or(&Cell::Empty));
    let mut texts: Vec<&str> =
        cells().filter_map(|cell| if let Cell::Text(text) = cell { Some(&**text) } else { None }).collect();
    texts.sort_by(|a, b| locale.compare(a, b));
    texts.dedup();
    #[expect(clippy::cast_precision_loss, reason = "only the order counts")]
    let key = |cell: &Cell| match cell {
        Cell::Empty => None,
        Cell::Text(text) => texts.binary_search_by(|other| locale.compare(other, text)).ok().map(|at| at as f64),
        Cell::Count(whole) | Cell::Year(whole) | Cell::Money(whole) => Some(*whole as f64),
        Cell::Number(value, _) | Cell::Share(value) | Cell::Points(value) | Cell::Bar(value) => {
            value.is_finite().then_some(*value)
        }
        Cell::Date(date) => Some(f64::from(date.year()) * 366.0 + f64::from(date.day_of_year())),
    };
    cells().map(key).collect()
}

/// What the script says. Its own figures come where a name stands in braces.
fn words(locale: &Locale) -> Vec<(&'static str, String)> {
    let say = |key: &'static str, parts: &[&'static str]| {
        let message = parts.iter().fold(Message::new(key), |message, part| message.with(part, format!("{{{part}}}")));
        one_line(&locale.say(&message)).into_owned()
    };
    vec![
        ("shown", say("explorer-shown", &["shown", "all"])),
        ("up", say("explorer-up", &["column"])),
        ("down", say("explorer-down", &["column"])),
        ("moved", say("explorer-moved", &["count", "title"])),
        ("unmoved", say("explorer-unmoved", &[])),
        ("was", say("explorer-was", &["rank"])),
        ("weight", say("explorer-weight", &["weight", "share"])),
        ("weightless", say("explorer-weightless", &[])),
        ("line", say("explorer-line", &["money", "count", "cost"])),
        ("limitless", say("explorer-limitless", &[])),
        ("written", say("explorer-written", &[])),
        ("money", locale.money(0).replace('0', "{figure}")),
        ("percent", locale.share(0.0, 0).replace('0', "{figure}")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sliders_have_room_and_round_ends() {
        for (largest, most) in [(30.0, 50.0), (60.0, 100.0), (0.75, 2.0), (3.0, 5.0), (7.0, 20.0)] {
            assert!((reach(largest) - most).abs() < 1e-9, "{largest}: {}", reach(largest));
        }
        assert!(reach(0.0) > 0.0 && reach(1e15).is_finite());
        assert_eq!([1, 3, 5, 6, 312_000].map(round_up), [1, 5, 5, 10, 500_000]);
        assert_eq!(round_up(i64::MAX), i64::MAX);
    }
}
