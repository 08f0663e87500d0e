//! One self-contained page: it asks nobody for anything, needs no script, and prints on A4.
//!
//! Every text is escaped by `maud`; nothing is marked as safe but style sheets, the script for lists to explore and its data.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use crate::{
    doc::{Block, Doc},
    locale::Locale,
    model::Language,
};

use super::{
    Format, Paths, Screen, clean,
    clean::{inert, one_line},
    outline::{Outline, title},
    page::is_wide,
};

use self::names::Names;

mod chart;
mod explorer;
mod names;
mod problem;
mod svg;
mod table;

pub(super) static FORMAT: Format =
    Format { name: "html", extensions: &["html", "htm"], also: &[], paths: Paths::Portfolio, write };

const STYLE: &str = include_str!("html/style.css");

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let lang = match locale.language() {
        Language::Nb => "nb",
        Language::Nn => "nn",
        Language::En => "en",
    };
    let explores = doc.blocks.iter().any(|block| matches!(block.laid_open(), Block::Explorer(_)));
    let (styles, scripts): (&[_], &[_]) =
        if explores { (&[STYLE, explorer::STYLE], &[explorer::SCRIPT]) } else { (&[STYLE], &[]) };
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(styles, scripts));
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (one_line(title(doc))) }
                @for style in styles { style { (PreEscaped(style)) } }
            }
            body class=[is_wide(doc).then_some("wide")] {
                main {
                    h1 { (one_line(title(doc))) }
                    (contents(doc, locale))
                }
                @for script in scripts { script { (PreEscaped(script)) } }
            }
        }
    };
    writeln!(out, "{}", page.into_string())
}

/// Lets in these style sheets and scripts, by their hashes, and nothing else: no picture, no request.
fn policy(styles: &[&str], scripts: &[&str]) -> String {
    let sources = |kind: &str, texts: &[&str]| {
        let hash = |text: &&str| format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
        if texts.is_empty() {
            String::new()
        } else {
            format!("; {kind}-src{}", texts.iter().map(hash).collect::<String>())
        }
    };
    format!(
        "default-src 'none'{}{}; base-uri 'none'; form-action 'none'",
        sources("style", styles),
        sources("script", scripts)
    )
}

fn contents(doc: &Doc, locale: &Locale) -> Markup {
    let mut page = Page { outline: Outline::new(), names: Names::after(title(doc)), cards: cards(doc), locale };
    html! { @for block in doc.blocks.iter().filter(|block| !block.is_empty()) { (page.block(block)) } }
}

/// Ids for what tells more of the items of lists, by the lines that it is folded behind.
fn cards(doc: &Doc) -> BTreeMap<&str, String> {
    let mut cards = BTreeMap::new();
    for block in &doc.blocks {
        let Block::Explorer(shown) = block.laid_open() else { continue };
        for item in &shown.items {
            let id = format!("m{}", cards.len() + 1);
            cards.entry(&*item.opens).or_insert(id);
        }
    }
    cards
}

/// What is known of the page so far.
struct Page<'p> {
    outline: Outline,
    names: Names,
    cards: BTreeMap<&'p str, String>,
    locale: &'p Locale,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(level, text) => {
                self.names.head(text);
                heading(self.outline.level(*level), text)
            }
            Block::Text(text) => html! { p { (lines(text)) } },
            Block::List(items) => html! { ul { @for item in items { li { (lines(item)) } } } },
            Block::Table(table) => table::table(table, &self.names.next(), self.locale),
            Block::Explorer(shown) => {
                let cards: Vec<String> =
                    shown.items.iter().filter_map(|item| self.cards.get(&*item.opens).cloned()).collect();
                explorer::explorer(shown, &cards, &self.names.next(), self.locale)
            }
            Block::Chart(shown) => chart::figure(shown, &mut self.names, self.locale),
            Block::Problems(list) => problem::list(list, self.locale),
            Block::Code(text) => code(text),
            Block::Folded(summary, inner) => {
                let heading = self.names.head(summary);
                let inner = self.block(inner);
                self.names.head(&heading);
                // A link to the line also moves the keyboard there.
                html! { details { summary id=[self.cards.get(&**summary)] { (one_line(summary)) } (inner) } }
            }
            Block::Mark(_) => Markup::default(),
        }
    }
}

fn heading(level: u8, text: &str) -> Markup {
    let text = one_line(text);
    match level {
        ..=2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        4 => html! { h4 { (text) } },
        5 => html! { h5 { (text) } },
        6.. => html! { h6 { (text) } },
    }
}

/// A text whose lines stay lines.
fn lines(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (nth, line) in text.lines().enumerate() {
            @if nth > 0 { br; }
            (line)
        }
    }
}

fn code(text: &str) -> Markup {
    let text: Vec<String> = clean(text).lines().map(|line| inert(line).into_owned()).collect();
    html! { pre { code { (text.join("\n")) } } }
}

#[cfg(test)]
mod tests;
