//! Privacy and security, and the staff.

use super::{case::Case, facts, heading, stated, yes_or_no};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words},
    model::{Date, Dpia, PersonalData, ResidualRisk},
    problem::Message,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("privacy-heading", locale));
    blocks.push(facts(privacy(case, locale), locale));
    blocks.push(heading("staff-heading", locale));
    blocks.push(Block::Text(staff(case, locale)));
}

fn privacy(case: &Case<'_>, locale: &Locale) -> Vec<(&'static str, Cell)> {
    let security = case.measure.security.as_ref();
    let data = security.and_then(|it| it.personal_data).map_or("not-stated", personal_data);
    let done = |date: Option<Date>| {
        date.map_or_else(|| Cell::Text(locale.text("privacy-not-done")), |date| Cell::Date(date.0))
    };
    vec![
        ("privacy-data", Cell::Text(locale.text(data))),
        ("privacy-dpia", Cell::Text(dpia(security.and_then(|it| it.dpia.as_ref()), locale))),
        ("privacy-risk-assessment", done(security.and_then(|it| it.risk_assessment))),
        ("privacy-processor", done(security.and_then(|it| it.processor_agreement))),
        ("privacy-levels", yes_or_no(security.and_then(|it| it.cross_level_data), locale)),
        ("privacy-ownership", yes_or_no(security.and_then(|it| it.data_ownership), locale)),
        ("privacy-accessibility", stated(security.and_then(|it| it.accessibility.as_deref()), locale)),
    ]
}

const fn personal_data(data: PersonalData) -> &'static str {
    match data {
        PersonalData::None => "personal-data-none",
        PersonalData::Ordinary => "personal-data-ordinary",
        PersonalData::Special => "personal-data-special",
        PersonalData::Unknown => "personal-data-unknown",
    }
}

/// Whether the consequences for privacy have to be assessed, were, and what was found.
fn dpia(dpia: Option<&Dpia>, locale: &Locale) -> String {
    let residual = |risk: ResidualRisk| match risk {
        ResidualRisk::Low => "residual-low",
        ResidualRisk::Medium => "residual-medium",
        ResidualRisk::High => "residual-high",
    };
    let Some(dpia) = dpia else { return locale.text("not-stated") };
    match (dpia.done, dpia.needed) {
        (Some(done), _) => {
            let risk = dpia.residual_risk.map(|risk| format!(", {}", locale.text(residual(risk)))).unwrap_or_default();
            format!("{}{risk}", locale.date(done.0))
        }
        (None, Some(true)) => locale.text("privacy-dpia-missing"),
        (None, Some(false)) => locale.text("privacy-dpia-not-needed"),
        (None, None) => locale.text("not-stated"),
    }
}

fn staff(case: &Case<'_>, locale: &Locale) -> String {
    let staff = case.measure.staff.as_ref();
    let discussed = staff.and_then(|staff| staff.codetermination);
    locale.say(&match (staff.and_then(|staff| staff.affected), discussed) {
        (_, Some(date)) => Message::new("staff-discussed").with("date", date),
        (Some(true), None) => Message::new("staff-to-discuss"),
        (Some(false), None) => Message::new("staff-unaffected"),
        (None, None) => Message::new("staff-unknown"),
    })
}

pub(super) static WORDS: Words = Words {
    nb: r"
privacy-heading = Personvern, sikkerhet og universell utforming
privacy-data = Personopplysninger
privacy-dpia = Vurdering av personvernkonsekvenser (DPIA)
privacy-dpia-missing = trengs, og er ikke gjort
privacy-dpia-not-needed = trengs ikke
privacy-risk-assessment = Risiko- og sårbarhetsanalyse (ROS)
privacy-processor = Databehandleravtale
privacy-not-done = ikke oppgitt
privacy-levels = Data går mellom forvaltningsnivåer
privacy-ownership = Avtalen gir oss eierskap til dataene
privacy-accessibility = Universell utforming
personal-data-none = ingen
personal-data-ordinary = alminnelige
personal-data-special = særlige kategorier
personal-data-unknown = ikke avklart
residual-low = lav restrisiko
residual-medium = middels restrisiko
residual-high = høy restrisiko: Datatilsynet skal spørres først
staff-heading = Medbestemmelse
staff-discussed = Tiltaket ble drøftet med de tillitsvalgte { $date }.
staff-to-discuss = Tiltaket berører de ansatte. Det er ikke oppgitt at det er drøftet med de tillitsvalgte.
staff-unaffected = Tiltaket berører ikke de ansatte slik at det må drøftes.
staff-unknown = Det er ikke oppgitt om tiltaket berører de ansatte.
",
    nn: r"
privacy-heading = Personvern, tryggleik og universell utforming
privacy-data = Personopplysningar
privacy-dpia = Vurdering av personvernkonsekvensar (DPIA)
privacy-dpia-missing = trengst, og er ikkje gjord
privacy-dpia-not-needed = trengst ikkje
privacy-risk-assessment = Risiko- og sårbarheitsanalyse (ROS)
privacy-processor = Databehandlaravtale
privacy-not-done = ikkje oppgitt
privacy-levels = Data går mellom forvaltningsnivå
privacy-ownership = Avtalen gir oss eigarskap til dataa
privacy-accessibility = Universell utforming
personal-data-none = ingen
personal-data-ordinary = alminnelege
personal-data-special = særlege kategoriar
personal-data-unknown = ikkje avklart
residual-low = låg restrisiko
residual-medium = middels restrisiko
residual-high = høg restrisiko: Datatilsynet skal spørjast først
staff-heading = Medråderett
staff-discussed = Tiltaket vart drøfta med dei tillitsvalde { $date }.
staff-to-discuss = Tiltaket rører ved arbeidet til dei tilsette. Det er ikkje oppgitt at det er drøfta med dei tillitsvalde.
staff-unaffected = Tiltaket rører ikkje ved arbeidet til dei tilsette slik at det må drøftast.
staff-unknown = Det er ikkje oppgitt om tiltaket rører ved arbeidet til dei tilsette.
",
    en: r"
privacy-heading = Privacy, security and accessibility
privacy-data = Personal data
privacy-dpia = Data protection impact assessment (DPIA)
privacy-dpia-missing = needed, and not done
privacy-dpia-not-needed = not needed
privacy-risk-assessment = Risk and vulnerability assessment
privacy-processor = Agreement with the data processor
privacy-not-done = not stated
privacy-levels = Data pass between levels of government
privacy-ownership = The agreement gives us our data
privacy-accessibility = Accessibility
personal-data-none = none
personal-data-ordinary = ordinary
personal-data-special = special categories
personal-data-unknown = not settled
residual-low = low residual risk
residual-medium = medium residual risk
residual-high = high residual risk: the authority has to be asked first
staff-heading = Codetermination
staff-discussed = The measure was discussed with the employees' representatives on { $date }.
staff-to-discuss = The measure affects the staff. That it was discussed with their representatives is not stated.
staff-unaffected = The measure does not affect the staff so that it has to be discussed.
staff-unknown = Whether the measure affects the staff is not stated.
",
};
