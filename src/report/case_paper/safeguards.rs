//! What may go wrong, privacy and security, the staff, the purchase, and what the measure depends on.

use super::{case::Case, heading, stated, table};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words, capitalised},
    model::{Date, Dpia, Id, PersonalData, ResidualRisk, Risk, TechnologyChoice},
    problem::Message,
    report::names,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    add_risks(case, locale, blocks);
    let rows = |pairs: Vec<(&str, Cell)>| -> Vec<Vec<Cell>> {
        pairs.into_iter().map(|(key, cell)| vec![Cell::Text(locale.text(key)), cell]).collect()
    };
    blocks.push(heading("privacy-heading", locale));
    blocks.push(table(&["head-key-column", "head-value-column"], rows(privacy(case, locale)), locale));
    blocks.push(heading("staff-heading", locale));
    blocks.push(Block::Text(staff(case, locale)));
    blocks.push(heading("solution-heading", locale));
    blocks.push(table(&["head-key-column", "head-value-column"], rows(solution(case, locale)), locale));
}

/// The gravest first.
fn add_risks(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
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

fn yes_or_no(answer: Option<bool>, locale: &Locale) -> Cell {
    Cell::Text(locale.text(match answer {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "not-stated",
    }))
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

/// What was looked at, what is bought, and what the measure stands in connection with.
fn solution(case: &Case<'_>, locale: &Locale) -> Vec<(&'static str, Cell)> {
    let (strategy, measure) = (case.strategy(), &**case.measure);
    let mut rows = vec![("solution-existing", Cell::Text(existing(case, locale)))];
    let technology = measure.technology.as_ref();
    let choice = technology.and_then(|it| it.choice).map(|choice| locale.text(technology_choice(choice)));
    let why = technology.and_then(|it| it.why.as_deref()).map(str::to_owned);
    let choice: Vec<String> = choice.into_iter().chain(why).collect();
    rows.push((
        "solution-choice",
        stated((!choice.is_empty()).then(|| capitalised(&choice.join(". "))).as_deref(), locale),
    ));
    let components: Vec<&str> = technology.into_iter().flat_map(|it| &it.components).map(|it| &**it).collect();
    if !components.is_empty() {
        rows.push(("solution-components", Cell::Text(components.join(", "))));
    }
    rows.extend(technology.and_then(|it| it.ai).map(|ai| ("solution-ai", yes_or_no(Some(ai), locale))));
    let procurement = measure.procurement.as_ref();
    let by = procurement.and_then(|it| it.by.as_ref()).map(|by| names::unit(strategy, by).to_owned());
    let value = procurement.and_then(|it| it.value).map(|value| locale.money(value.0));
    let supplier = procurement.and_then(|it| it.supplier.as_deref()).map(str::to_owned);
    let bought: Vec<String> = by.into_iter().chain(value).chain(supplier).collect();
    rows.push(("solution-procurement", stated((!bought.is_empty()).then(|| bought.join(", ")).as_deref(), locale)));
    let titles = |ids: &[Id]| ids.iter().map(|id| title(case, id)).collect::<Vec<_>>().join(", ");
    let systems = &measure.systems;
    let linked = [
        ("solution-uses", &systems.uses),
        ("solution-adds", &systems.adds),
        ("solution-changes", &systems.changes),
        ("solution-retires", &systems.retires),
        ("solution-depends", &measure.depends_on),
        ("solution-excludes", &measure.excludes),
    ];
    rows.extend(linked.into_iter().filter(|(_, ids)| !ids.is_empty()).map(|(key, ids)| (key, Cell::Text(titles(ids)))));
    rows
}

fn existing(case: &Case<'_>, locale: &Locale) -> String {
    let existing = case.measure.existing_solutions.as_ref();
    let Some(existing) = existing.filter(|it| it.checked.is_some()) else { return locale.text("solution-unchecked") };
    let checked = existing.checked.map(|date| locale.date(date.0)).unwrap_or_default();
    if existing.found.is_empty() {
        return locale.say(&Message::new("solution-nothing").with("date", checked));
    }
    let found: Vec<String> = existing.found.iter().map(|id| title(case, id)).collect();
    let why = existing.why_not.as_deref().map_or_else(|| locale.text("not-stated"), str::to_owned);
    let told = Message::new("solution-found").with("date", checked).with("found", found.join(", "));
    locale.say(&told.with("why", why))
}

/// What a measure or a system is called.
fn title(case: &Case<'_>, id: &Id) -> String {
    let portfolio = case.material.portfolio;
    let system = || portfolio.systems.iter().find(|system| system.id == *id).map(|system| system.title.to_string());
    let measure = portfolio.measure(id).map(|measure| measure.title.to_string());
    measure.or_else(system).unwrap_or_else(|| id.to_string())
}

const fn technology_choice(choice: TechnologyChoice) -> &'static str {
    match choice {
        TechnologyChoice::National => "technology-national",
        TechnologyChoice::Ks => "technology-ks",
        TechnologyChoice::Shared => "technology-shared",
        TechnologyChoice::Standard => "technology-standard",
        TechnologyChoice::Own => "technology-own",
    }
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
answer-yes = ja
answer-no = nei
staff-heading = Medbestemmelse
staff-discussed = Tiltaket ble drøftet med de tillitsvalgte { $date }.
staff-to-discuss = Tiltaket berører de ansatte. Det er ikke oppgitt at det er drøftet med de tillitsvalgte.
staff-unaffected = Tiltaket berører ikke de ansatte slik at det må drøftes.
staff-unknown = Det er ikke oppgitt om tiltaket berører de ansatte.
solution-heading = Løsning, anskaffelse og avhengigheter
solution-existing = Det som finnes fra før
solution-unchecked = Det er ikke oppgitt at noen har sett etter.
solution-nothing = Sett etter { $date }, og ikke funnet noe.
solution-found = Sett etter { $date }, og funnet: { $found }. Hvorfor det ikke er nok: { $why }.
solution-choice = Valg av løsning
technology-national = nasjonal felles løsning
technology-ks = felles løsning fra KS
technology-shared = delt med andre kommuner eller fylker
technology-standard = standardprodukt fra markedet
technology-own = egen utvikling
solution-components = Felleskomponenter
solution-ai = Bruker kunstig intelligens
solution-procurement = Anskaffelse
solution-uses = Bruker systemene
solution-adds = Tar i bruk
solution-changes = Endrer
solution-retires = Tar ut av bruk
solution-depends = Må vente på
solution-excludes = Kan ikke gjøres sammen med
",
    nn: r"
risk-heading = Risiko
risk-none = Ingen risiko er oppgitt.
risk-how = Sannsyn gonger konsekvens, kvar frå 1 (lågast) til 5 (høgast).
risk-column = Kva som kan gå gale
risk-grade-column = S × K
risk-action-column = Kva vi gjer med det
risk-owner-column = Blir følgd opp av
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
answer-yes = ja
answer-no = nei
staff-heading = Medråderett
staff-discussed = Tiltaket vart drøfta med dei tillitsvalde { $date }.
staff-to-discuss = Tiltaket rører ved arbeidet til dei tilsette. Det er ikkje oppgitt at det er drøfta med dei tillitsvalde.
staff-unaffected = Tiltaket rører ikkje ved arbeidet til dei tilsette slik at det må drøftast.
staff-unknown = Det er ikkje oppgitt om tiltaket rører ved arbeidet til dei tilsette.
solution-heading = Løysing, innkjøp og avhengigheiter
solution-existing = Det som finst frå før
solution-unchecked = Det er ikkje oppgitt at nokon har sett etter.
solution-nothing = Sett etter { $date }, og ikkje funne noko.
solution-found = Sett etter { $date }, og funne: { $found }. Kvifor det ikkje er nok: { $why }.
solution-choice = Val av løysing
technology-national = nasjonal felles løysing
technology-ks = felles løysing frå KS
technology-shared = delt med andre kommunar eller fylke
technology-standard = standardprodukt frå marknaden
technology-own = eiga utvikling
solution-components = Felleskomponentar
solution-ai = Bruker kunstig intelligens
solution-procurement = Innkjøp
solution-uses = Bruker systema
solution-adds = Tek i bruk
solution-changes = Endrar
solution-retires = Tek ut av bruk
solution-depends = Må vente på
solution-excludes = Kan ikkje gjerast saman med
",
    en: r"
risk-heading = Risk
risk-none = No risk is stated.
risk-how = Probability times consequence, each from 1 (lowest) to 5 (highest).
risk-column = What may go wrong
risk-grade-column = P × C
risk-action-column = What we do about it
risk-owner-column = Followed up by
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
answer-yes = yes
answer-no = no
staff-heading = Codetermination
staff-discussed = The measure was discussed with the employees' representatives on { $date }.
staff-to-discuss = The measure affects the staff. That it was discussed with their representatives is not stated.
staff-unaffected = The measure does not affect the staff so that it has to be discussed.
staff-unknown = Whether the measure affects the staff is not stated.
solution-heading = Solution, procurement and dependencies
solution-existing = What exists already
solution-unchecked = That somebody has looked is not stated.
solution-nothing = Looked on { $date }, and found nothing.
solution-found = Looked on { $date }, and found: { $found }. Why that will not do: { $why }.
solution-choice = Choice of solution
technology-national = common national solution
technology-ks = common solution of the municipalities' association KS
technology-shared = shared with other municipalities or counties
technology-standard = standard product from the market
technology-own = own development
solution-components = Common components
solution-ai = Uses artificial intelligence
solution-procurement = Procurement
solution-uses = Uses the systems
solution-adds = Puts to use
solution-changes = Changes
solution-retires = Takes out of use
solution-depends = Has to wait for
solution-excludes = Cannot be done together with
",
};
