//! What may go wrong.

use super::{case::Case, heading, stated, table};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words},
    model::Risk,
    report::names,
};

/// The gravest first.
pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("risk-heading", locale));
    if case.measure.risks.is_empty() {
        blocks.push(Block::Text(locale.text("risk-none")));
        return;
    }
    let gravity = |risk: &Risk| Some(risk.probability?.get() * risk.consequence?.get());
    let mut risks: Vec<&Risk> = case.measure.risks.iter().collect();
    risks.sort_by_key(|risk| std::cmp::Reverse(gravity(risk)));
    let row = |risk: &&Risk| {
        let unknown = || Cell::Text(locale.text("not-stated"));
        let grade = gravity(risk).map_or_else(unknown, |gravity| {
            let factors =
                [risk.probability, risk.consequence].map(|it| it.map(|grade| grade.to_string()).unwrap_or_default());
            Cell::Text(format!("{} × {} = {gravity}", factors[0], factors[1]))
        });
        vec![
            stated(risk.what.as_deref(), locale),
            grade,
            stated(risk.action.as_deref(), locale),
            stated(risk.owner.as_deref().map(|owner| names::unit(case.strategy(), owner)), locale),
        ]
    };
    blocks.push(Block::Text(locale.text("risk-how")));
    let titles = ["risk-column", "risk-grade-column", "risk-action-column", "risk-owner-column"];
    blocks.push(table(&titles, risks.iter().map(row).collect(), locale));
}

pub(super) static WORDS: Words = Words {
    nb: r"
risk-heading = Risiko
risk-none = Ingen risiko er oppgitt.
risk-how = Sannsynlighet ganger konsekvens, hver fra 1 (lavest) til 5 (høyest).
risk-column = Hva som kan gå galt
risk-grade-column = S × K
risk-action-column = Hva vi gjør med det
risk-owner-column = Følges opp av
",
    nn: r"
risk-heading = Risiko
risk-none = Ingen risiko er oppgitt.
risk-how = Sannsyn gonger konsekvens, kvar frå 1 (lågast) til 5 (høgast).
risk-column = Kva som kan gå gale
risk-grade-column = S × K
risk-action-column = Kva vi gjer med det
risk-owner-column = Blir følgd opp av
",
    en: r"
risk-heading = Risk
risk-none = No risk is stated.
risk-how = Probability times consequence, each from 1 (lowest) to 5 (highest).
risk-column = What may go wrong
risk-grade-column = P × C
risk-action-column = What we do about it
risk-owner-column = Followed up by
",
};
