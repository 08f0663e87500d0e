//! What is wrong in the files: as a document, and as `prioritize.check/1`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::Counts;
use crate::{
    check::RULES,
    doc::{Block, Doc, ProblemList, ShownProblem, ShownRule, ShownSpot},
    load::{lines_in, node_of},
    locale::{Locale, Words},
    problem::{Message, Place, Problem, Span, Spot},
    syntax::FIRST_CHARACTER,
};

pub(super) static WORDS: Words = Words {
    nb: r"
check-title = Kontroll av porteføljen
check-clean = { $files ->
    [one] Én fil er lest. Ingen problemer.
   *[other] { $files } filer er lest. Ingen problemer.
}
check-found = { $files ->
    [one] Én fil er lest: { $errors }, { $warnings } og { $notes }.
   *[other] { $files } filer er lest: { $errors }, { $warnings } og { $notes }.
}
check-clean-part = Ingen problemer i det du spurte om.
check-found-part = I det du spurte om: { $errors }, { $warnings } og { $notes }.
check-accepted = { $count ->
    [one] Ett problem er godtatt inntil videre.
   *[other] { $count } problemer er godtatt inntil videre.
}
accepted-heading = Godtatt inntil videre
check-base = Sammenlignet med { $commit }.
check-base-nothing = I { $commit } var det ingen portefølje her, så det er ikke noe å sammenligne med.
check-base-unreadable = I { $commit } kan strategy.toml ikke leses, så ingenting er sammenlignet.
",
    nn: r"
check-title = Kontroll av porteføljen
check-clean = { $files ->
    [one] Éi fil er lesen. Ingen problem.
   *[other] { $files } filer er lesne. Ingen problem.
}
check-found = { $files ->
    [one] Éi fil er lesen: { $errors }, { $warnings } og { $notes }.
   *[other] { $files } filer er lesne: { $errors }, { $warnings } og { $notes }.
}
check-clean-part = Ingen problem i det du spurde om.
check-found-part = I det du spurde om: { $errors }, { $warnings } og { $notes }.
check-accepted = { $count ->
    [one] Eitt problem er godteke inntil vidare.
   *[other] { $count } problem er godtekne inntil vidare.
}
accepted-heading = Godteke inntil vidare
check-base = Samanlikna med { $commit }.
check-base-nothing = I { $commit } var det ingen portefølje her, så det er ikkje noko å samanlikne med.
check-base-unreadable = I { $commit } kan strategy.toml ikkje lesast, så ingenting er samanlikna.
",
    en: r"
check-title = Check of the portfolio
check-clean = { $files ->
    [one] One file was read. No problems.
   *[other] { $files } files were read. No problems.
}
check-found = { $files ->
    [one] One file was read: { $errors }, { $warnings } and { $notes }.
   *[other] { $files } files were read: { $errors }, { $warnings } and { $notes }.
}
check-clean-part = No problems in what you asked about.
check-found-part = In what you asked about: { $errors }, { $warnings } and { $notes }.
check-accepted = { $count ->
    [one] One problem is accepted for now.
   *[other] { $count } problems are accepted for now.
}
accepted-heading = Accepted for now
check-base = Compared with { $commit }.
check-base-nothing = In { $commit } there was no portfolio here, so there is nothing to compare with.
check-base-unreadable = In { $commit } strategy.toml cannot be read, so nothing was compared.
",
};

/// Problems in words and with their lines, sorted by file, place and rule.
///
/// `read` gives the text of a file again; only files with problems are asked for.
pub fn show(problems: &[Problem], read: impl Fn(&str) -> Option<String>, locale: &Locale) -> Vec<ShownProblem> {
    let mut places: Vec<(&Place, usize, Option<usize>)> = Vec::new();
    for (nth, problem) in problems.iter().enumerate() {
        places.push((&problem.place, nth, None));
        places.extend(problem.related.iter().enumerate().map(|(other, (place, _))| (place, nth, Some(other))));
    }
    places.sort_by(|(a, ..), (b, ..)| a.file.cmp(&b.file));

    let mut shown: Vec<ShownProblem> = problems.iter().map(|problem| in_words(problem, locale)).collect();
    for of_file in places.chunk_by(|(a, ..), (b, ..)| a.file == b.file) {
        let Some((first, ..)) = of_file.first() else { continue };
        let text = read(&first.file).unwrap_or_default();
        let node = node_of(&first.file, &text);
        let lines = lines_in(&first.file, &text);
        // Many problems of a long line share it.
        let mut sources: BTreeMap<(u32, u32), Arc<str>> = BTreeMap::new();
        for (place, nth, other) in of_file {
            let span = match (&place.spot, &node) {
                (Spot::Span(span), _) => *span,
                (spot, Some(node)) => node.locate(spot),
                (_, None) => FIRST_CHARACTER,
            };
            let source =
                sources.entry((span.start.line, span.end.line)).or_insert_with(|| lines_of(&lines, span).into());
            let spot = ShownSpot { file: place.file.to_string(), span, source: source.clone() };
            match other {
                None => shown[*nth].spot = spot,
                Some(other) => shown[*nth].related[*other].0 = spot,
            }
        }
    }
    shown.sort_by(|a, b| (&a.spot.file, a.spot.span, a.rule).cmp(&(&b.spot.file, b.spot.span, b.rule)));
    shown
}

fn in_words(problem: &Problem, locale: &Locale) -> ShownProblem {
    let message = problem.message.brief();
    let own = message.key.contains(".says");
    let help = Message { key: message.key.replacen(".says", ".help", 1).into(), ..message.clone() };
    let cure = Message { key: format!("{}.cure", problem.rule).into(), ..Message::new("") };
    let nowhere = |file: &str| ShownSpot { file: file.to_owned(), span: Span::default(), source: "".into() };
    ShownProblem {
        rule: problem.rule,
        level: problem.level,
        message: locale.say(&message),
        gist: problem.message.gist(),
        help: own.then(|| locale.try_say(&help)).flatten().or_else(|| locale.try_say(&cure)),
        measure: problem.measure().map(str::to_owned),
        spot: nowhere(&problem.place.file),
        related: problem
            .related
            .iter()
            .map(|(place, message)| (nowhere(&place.file), locale.say(&message.brief())))
            .collect(),
    }
}

/// The lines that a span touches.
fn lines_of(lines: &[&str], span: Span) -> String {
    let first = usize::try_from(span.start.line).unwrap_or(usize::MAX).saturating_sub(1);
    let last = usize::try_from(span.end.line).unwrap_or(usize::MAX).max(first + 1).min(lines.len());
    lines.get(first..last).unwrap_or_default().join("\n")
}

/// What `check` has to tell.
pub struct Verdict {
    /// What is wrong.
    pub found: Vec<ShownProblem>,
    /// What is wrong too, and accepted for now.
    pub accepted: Vec<ShownProblem>,
    /// How many there are of each level, the accepted ones not among them.
    pub counts: Counts,
    /// How many files were read.
    pub files: usize,
    /// Whether only some of them were asked about.
    pub partial: bool,
    /// What they were compared with, where they were.
    pub base: Option<Compared>,
}

/// A commit that a portfolio was compared with.
pub struct Compared {
    /// Its whole hash.
    pub commit: String,
    /// The beginning of it, for people.
    pub short: String,
    /// What stands in it.
    pub with: With,
}

/// What stands in a commit that a portfolio was compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    /// A portfolio.
    Portfolio,
    /// A portfolio whose strategy cannot be read.
    Unreadable,
    /// No portfolio.
    Nothing,
}

/// All problems, and how many there are; the accepted ones where they were asked for.
pub fn problems(verdict: &Verdict, show_accepted: bool, locale: &Locale) -> Doc {
    let clean = verdict.found.is_empty();
    let key = match (clean, verdict.partial) {
        (true, true) => "check-clean-part",
        (true, false) => "check-clean",
        (false, true) => "check-found-part",
        (false, false) => "check-found",
    };
    let message = Message::new(key).with("files", verdict.files);
    let mut blocks = vec![
        Block::Problems(listed(&verdict.found, false, locale)),
        Block::Text(locale.say(&verdict.counts.told(message, locale))),
    ];
    if let Some(base) = &verdict.base {
        let key = match base.with {
            With::Portfolio => "check-base",
            With::Unreadable => "check-base-unreadable",
            With::Nothing => "check-base-nothing",
        };
        blocks.push(Block::Text(locale.say(&Message::new(key).with("commit", &*base.short))));
    }
    if !verdict.accepted.is_empty() {
        let accepted = Message::new("check-accepted").with("count", verdict.accepted.len());
        blocks.push(Block::Text(locale.say(&accepted)));
        if show_accepted {
            blocks.push(Block::Heading(2, locale.text("accepted-heading")));
            blocks.push(Block::Problems(listed(&verdict.accepted, true, locale)));
        }
    }
    Doc { title: locale.text("check-title"), blocks }
}

/// Problems with the rules that they break.
pub(super) fn listed(problems: &[ShownProblem], accepted: bool, locale: &Locale) -> ProblemList {
    let broken: BTreeSet<&str> = problems.iter().map(|problem| problem.rule).collect();
    let rules = RULES.iter().filter(|rule| broken.contains(rule.name)).map(|rule| {
        let words = |part: &str| locale.text(&format!("{}.{part}", rule.name));
        let fault = locale.text(rule.name);
        ShownRule { name: rule.name, level: rule.level, fault, why: words("why"), cure: words("cure") }
    });
    ProblemList { problems: problems.to_vec(), rules: rules.collect(), accepted }
}
