//! What else could be done, how the measure scores, and where that puts it.

use super::{case::Case, head, heading, stated, summed_table, table};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words},
    model::{Alternative, Criterion, Measure, Score},
    report::explain::{decimals, score_chart},
    score::Contribution,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("assessment-heading", locale));
    if case.measure.alternatives.is_empty() {
        blocks.push(Block::Text(locale.text("assessment-no-alternatives")));
    } else {
        let row = |it: &Alternative| {
            let npv = it.npv.map_or_else(|| Cell::Text(locale.text("not-stated")), |npv| Cell::Money(npv.0));
            let chosen = if it.chosen { Cell::Text(locale.text("alternative-chosen")) } else { Cell::Empty };
            vec![stated(it.title.as_deref(), locale), chosen, npv, stated(it.why.as_deref(), locale)]
        };
        let rows = case.measure.alternatives.iter().map(row).collect();
        let titles = ["alternative-column", "alternative-chosen-column", "npv-column", "why-column"];
        blocks.push(table(&titles, rows, locale));
    }
    let contributions = match case.material.ranking.of(&case.measure.id) {
        Some(Ok(ranked)) => &ranked.contributions[..],
        Some(Err(unranked)) => &unranked.contributions[..],
        None => &[],
    };
    if !contributions.is_empty() {
        blocks.push(Block::Heading(3, locale.text("assessment-scores")));
        blocks.push(scores(contributions, case.measure, locale));
        blocks.extend(score_chart(contributions, locale).map(Block::Chart));
    }
    let standing = head::rank(case, locale).into_iter().chain([head::place(case, locale)]);
    blocks.push(Block::List(standing.map(|message| locale.say(&message)).collect()));
}

fn scores(contributions: &[Contribution<'_>], measure: &Measure, locale: &Locale) -> Block {
    let row = |it: &Contribution<'_>| {
        let why = why(it.criterion, measure, locale);
        vec![
            Cell::Text(it.criterion.title.to_string()),
            Cell::Text(figure(it, locale)),
            Cell::Text(why),
            Cell::Number(it.points, 1),
            Cell::Number(100.0 * it.weight, 1),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = contributions.iter().map(row).collect();
    let sum = |figure: fn(&Contribution<'_>) -> f64| contributions.iter().map(figure).sum::<f64>();
    let sums = [Cell::Number(sum(|it| it.points), 1), Cell::Number(sum(|it| 100.0 * it.weight), 1)];
    let total = [Cell::Text(locale.text("total")), Cell::Empty, Cell::Empty].into_iter().chain(sums);
    rows.push(total.collect());
    summed_table(&["criterion-column", "figure-column", "why-column", "points-column", "most-column"], rows, locale)
}

/// The figure, and the word for it where the criterion has one.
fn figure(contribution: &Contribution<'_>, locale: &Locale) -> String {
    let figure = locale.number(contribution.raw, decimals(contribution.raw));
    match level(contribution.criterion, contribution.raw) {
        Some(level) => format!("{figure} ({level})"),
        None => figure,
    }
}

/// The word for a whole step of a judged scale, counted from its lower end.
fn level(criterion: &Criterion, raw: f64) -> Option<&str> {
    let scale = criterion.scale.as_ref()?;
    let lowest = scale.worst.0.min(scale.best.0);
    let found = criterion.levels.iter().zip(0_u32..).find(|(_, step)| (lowest + f64::from(*step) - raw).abs() < 1e-9);
    found.map(|(level, _)| &**level)
}

/// What a judgement rests on, who judged and when; what is counted needs no grounds.
fn why(criterion: &Criterion, measure: &Measure, locale: &Locale) -> String {
    let source = criterion.source.as_ref().map(ToString::to_string).unwrap_or_default();
    let Some(score) = measure.scores.get(&criterion.id).filter(|_| source == "judged") else {
        return locale.text(&format!("source-{}", source.split(':').next().unwrap_or_default()));
    };
    match score {
        Score::Bare(_) => locale.text("assessment-no-grounds"),
        Score::Judged(judgement) => {
            let why = judgement.why.as_deref().map_or_else(|| locale.text("assessment-no-grounds"), str::to_owned);
            let date = judgement.date.map(|date| locale.date(date.0));
            let by: Vec<String> = judgement.by.as_deref().map(str::to_owned).into_iter().chain(date).collect();
            if by.is_empty() { why } else { format!("{why} ({})", by.join(", ")) }
        }
    }
}

pub(super) static WORDS: Words = Words {
    nb: r"
assessment-heading = Vurdering
assessment-no-alternatives = Ingen alternativer er oppgitt, heller ikke å la være.
assessment-scores = Poeng
assessment-no-grounds = begrunnelse er ikke oppgitt
alternative-column = Alternativ
alternative-chosen-column = Valg
alternative-chosen = valgt
why-column = Begrunnelse
",
    nn: r"
assessment-heading = Vurdering
assessment-no-alternatives = Ingen alternativ er oppgitte, heller ikkje å la vere.
assessment-scores = Poeng
assessment-no-grounds = grunngiving er ikkje oppgitt
alternative-column = Alternativ
alternative-chosen-column = Val
alternative-chosen = valt
why-column = Grunngiving
",
    en: r"
assessment-heading = Assessment
assessment-no-alternatives = No alternatives are stated, nor what happens if nothing is done.
assessment-scores = Points
assessment-no-grounds = no grounds stated
alternative-column = Alternative
alternative-chosen-column = Choice
alternative-chosen = chosen
why-column = Grounds
",
};
