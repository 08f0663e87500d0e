//! Tables that name their columns and rows, and scroll by themselves where they are wider than the window.

use std::iter;

use maud::{Markup, html};

use crate::{
    doc::{Cell, Column, Table},
    locale::Locale,
};

use super::{
    super::{cell, one_line, row_header::row_header},
    lines,
    names::Name,
};

/// A table in a region that can be reached and scrolled with the keyboard.
pub(super) fn table(table: &Table, name: &Name, locale: &Locale) -> Markup {
    linked(table, &[], name, locale)
}

/// The same, with a link in each row to what has this id on the page.
pub(super) fn linked(table: &Table, links: &[String], name: &Name, locale: &Locale) -> Markup {
    if table.columns.is_empty() {
        return Markup::default();
    }
    let columns: Vec<Shown<'_>> =
        table.columns.iter().enumerate().map(|(nth, column)| shown(table, nth, column)).collect();
    let header = row_header(table);
    html! {
        div class="scroll" role="region" aria-labelledby=(name.id) tabindex="0" {
            table {
                caption id=(name.id) { (one_line(&name.text)) }
                thead { tr { @for column in &columns { (heading(column, locale)) } } }
                tbody {
                    @for (row, link) in (0..table.rows.len()).zip(links.iter().map(Some).chain(iter::repeat(None))) {
                        tr class=[table.is_sum(row).then_some("sum")] {
                            @for (nth, column) in columns.iter().enumerate() {
                                @let is_header = header == Some(nth);
                                @let contents = contents(table, row, nth, locale);
                                (body(&contents, column.class, is_header, link.filter(|_| is_header)))
                            }
                        }
                    }
                }
            }
        }
    }
}

struct Shown<'t> {
    column: &'t Column,
    class: Option<&'static str>,
}

fn shown<'t>(table: &Table, nth: usize, column: &'t Column) -> Shown<'t> {
    Shown { column, class: cell::is_figures(table, nth).then_some("n") }
}

/// A column without a title names nothing, and a heading that is empty would say that it does.
fn heading(shown: &Shown<'_>, locale: &Locale) -> Markup {
    if shown.column.title.is_empty() {
        return html! { td {} };
    }
    let title = cell::heading(shown.column, locale);
    html! { th scope="col" class=[shown.class] { (one_line(&title)) } }
}

fn body(contents: &Markup, class: Option<&str>, is_header: bool, link: Option<&String>) -> Markup {
    let contents = html! {
        @if let Some(id) = link { a href={ "#" (id) } { (contents) } } @else { (contents) }
    };
    if is_header {
        html! { th scope="row" class=[class] { (contents) } }
    } else {
        html! { td class=[class] { (contents) } }
    }
}

fn contents(table: &Table, row: usize, nth: usize, locale: &Locale) -> Markup {
    let value = table.cell(row, nth);
    let is_titled = table.columns.get(nth).is_some_and(|column| !column.title.is_empty());
    let text = || cell::text_at(table, row, nth, locale);
    match value {
        Cell::Text(text) => lines(text),
        Cell::Points(points) if points.is_finite() => html! { (text()) " " (bar(points / 100.0)) },
        // Without a title it draws what another column says.
        Cell::Bar(share) if share.is_finite() && !is_titled => bar(*share),
        Cell::Bar(share) if share.is_finite() => html! { (text()) " " (bar(*share)) },
        Cell::Empty
        | Cell::Count(_)
        | Cell::Year(_)
        | Cell::Number(..)
        | Cell::Money(_)
        | Cell::Share(_)
        | Cell::Points(_)
        | Cell::Bar(_)
        | Cell::Date(_) => html! { (text()) },
    }
}

/// A part of a whole, drawn with a frame around the whole. The figure stands beside it.
fn bar(share: f64) -> Markup {
    let length = (share.clamp(0.0, 1.0) * 100.0).round();
    html! {
        svg class="bar" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true" {
            rect width=(length) height="9" {}
        }
    }
}
