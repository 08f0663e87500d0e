//! What the paper itself shows as not stated, by the names it uses.

use super::case::Case;
use crate::{
    locale::{Locale, Words},
    model::{Benefit, Dpia, Measure},
    problem::Message,
};

pub(super) fn all(case: &Case<'_>, locale: &Locale) -> Vec<String> {
    let measure = &**case.measure;
    let own = fields(measure).into_iter().filter(|(_, lacks)| *lacks).map(|(key, _)| locale.text(key));
    let of_benefits = measure.benefits.iter().flat_map(|benefit| of_benefit(benefit, locale));
    own.chain(of_benefits).collect()
}

/// What a paper tells of every measure, by its key, and whether it lacks.
fn fields(measure: &Measure) -> [(&'static str, bool); 19] {
    let security = measure.security.as_ref();
    let proposed = measure.proposer.as_ref().is_some_and(|it| it.unit.is_some());
    let assessed = |dpia: &Dpia| dpia.done.is_some() || dpia.needed.is_some();
    let staff = measure.staff.as_ref().is_some_and(|it| it.affected.is_some() || it.codetermination.is_some());
    let checked = measure.existing_solutions.as_ref().is_some_and(|it| it.checked.is_some());
    let chosen = measure.technology.as_ref().is_some_and(|it| it.choice.is_some() || it.why.is_some());
    let procurement = measure.procurement.as_ref();
    let bought = procurement.is_some_and(|it| it.by.is_some() || it.value.is_some() || it.supplier.is_some());
    [
        ("head-responsible", measure.responsible.is_none()),
        ("head-proposer", !proposed),
        ("background-heading", measure.needs.is_empty()),
        ("unstated-involvement", measure.user_involvement.iter().all(|it| it.how.is_none())),
        ("unstated-alternatives", measure.alternatives.is_empty()),
        ("people-heading", measure.effort.is_empty() && measure.own_effort.is_empty()),
        ("benefits-heading", measure.benefits.is_empty()),
        ("risk-heading", measure.risks.is_empty()),
        ("privacy-data", security.is_none_or(|it| it.personal_data.is_none())),
        ("privacy-dpia", !security.and_then(|it| it.dpia.as_ref()).is_some_and(assessed)),
        ("privacy-risk-assessment", security.is_none_or(|it| it.risk_assessment.is_none())),
        ("privacy-processor", security.is_none_or(|it| it.processor_agreement.is_none())),
        ("privacy-levels", security.is_none_or(|it| it.cross_level_data.is_none())),
        ("privacy-ownership", security.is_none_or(|it| it.data_ownership.is_none())),
        ("privacy-accessibility", security.is_none_or(|it| it.accessibility.is_none())),
        ("staff-heading", !staff),
        ("solution-existing", !checked),
        ("solution-choice", !chosen),
        ("solution-procurement", !bought),
    ]
}

/// What lacks of a benefit: how much it is, who answers for it, and how it is measured.
fn of_benefit(benefit: &Benefit, locale: &Locale) -> Vec<String> {
    let fields = [
        ("benefits-amount-column", benefit.per_year.is_empty()),
        ("benefits-owner-column", benefit.owner.is_none()),
        ("benefits-responsible-column", benefit.responsible.is_none()),
        ("benefits-indicator-column", benefit.indicator.is_none()),
        ("benefits-baseline-column", benefit.indicator.as_ref().is_some_and(|it| it.baseline.is_none())),
        ("benefits-target-column", benefit.indicator.as_ref().is_some_and(|it| it.target.is_none())),
        ("benefits-every-column", benefit.measure_every.is_none()),
    ];
    let lacking = fields.into_iter().filter(|(_, lacks)| *lacks).map(|(key, _)| {
        let message = Message::new("unstated-of-benefit").with("field", locale.text(key));
        locale.say(&message.with("benefit", &*benefit.title))
    });
    lacking.collect()
}

pub(super) static WORDS: Words = Words {
    nb: r"
unstated-involvement = Hvordan brukerne har vært med
unstated-alternatives = Alternativer
unstated-of-benefit = { $field } («{ $benefit }»)
",
    nn: r"
unstated-involvement = Korleis brukarane har vore med
unstated-alternatives = Alternativ
unstated-of-benefit = { $field } («{ $benefit }»)
",
    en: r"
unstated-involvement = How users took part
unstated-alternatives = Alternatives
unstated-of-benefit = { $field } (“{ $benefit }”)
",
};
