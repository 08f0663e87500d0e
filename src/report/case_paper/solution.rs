//! What was looked at, what is bought, and what the measure depends on.

use super::{case::Case, facts, heading, stated, yes_or_no};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words, capitalised},
    model::{Id, TechnologyChoice},
    problem::Message,
    report::names,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("solution-heading", locale));
    blocks.push(facts(solution(case, locale), locale));
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
solution-heading = Løsning, anskaffelse og avhengigheter
solution-existing = Det som finnes fra før
solution-unchecked = Det er ikke oppgitt at noen har sett etter.
solution-nothing = Undersøkt { $date }. Fant ikke noe.
solution-found = Undersøkt { $date }. Fant: { $found }. Hvorfor det ikke er nok: { $why }.
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
solution-heading = Løysing, innkjøp og avhengigheiter
solution-existing = Det som finst frå før
solution-unchecked = Det er ikkje oppgitt at nokon har sett etter.
solution-nothing = Undersøkt { $date }. Fann ikkje noko.
solution-found = Undersøkt { $date }. Fann: { $found }. Kvifor det ikkje er nok: { $why }.
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
solution-heading = Solution, procurement and dependencies
solution-existing = What exists already
solution-unchecked = That somebody has looked is not stated.
solution-nothing = Examined on { $date }. Found nothing.
solution-found = Examined on { $date }. Found: { $found }. Why that will not do: { $why }.
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
