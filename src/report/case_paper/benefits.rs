//! What the measure promises, who answers for it, and how it will be seen.

use super::{case::Case, dated, heading, stated, table};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words},
    model::{Benefit, Indicator, Observation},
    problem::Message,
    report::{counted, explain::decimals, names},
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("benefits-heading", locale));
    let benefits = &case.measure.benefits;
    if benefits.is_empty() {
        blocks.push(Block::Text(locale.text("benefits-none")));
        return;
    }
    let titles = [
        "benefit-column",
        "benefits-type-column",
        "benefits-amount-column",
        "benefits-owner-column",
        "benefits-responsible-column",
    ];
    blocks.push(table(&titles, benefits.iter().map(|benefit| promise(case, benefit, locale)).collect(), locale));
    let cashable: Vec<String> = benefits.iter().filter_map(|benefit| cut(case, benefit, locale)).collect();
    if !cashable.is_empty() {
        blocks.push(Block::List(cashable));
    }
    let titles =
        ["benefits-indicator-column", "benefits-baseline-column", "benefits-target-column", "benefits-every-column"];
    blocks.push(Block::Heading(3, locale.text("benefits-measuring")));
    blocks.push(table(&titles, benefits.iter().map(|benefit| measuring(benefit, locale)).collect(), locale));
    let actions = benefits.iter().flat_map(|benefit| &benefit.actions).map(|action| {
        let done = action.done.map_or_else(|| Cell::Text(locale.text("benefits-not-done")), |done| Cell::Date(done.0));
        let who = action.who.as_deref().map(|who| names::unit(case.strategy(), who));
        vec![stated(action.what.as_deref(), locale), stated(who, locale), dated(action.due, locale), done]
    });
    let actions: Vec<Vec<Cell>> = actions.collect();
    if !actions.is_empty() {
        blocks.push(Block::Heading(3, locale.text("benefits-actions")));
        let titles = ["benefits-what-column", "benefits-who-column", "benefits-due-column", "benefits-done-column"];
        blocks.push(table(&titles, actions, locale));
    }
}

/// What a year gives in full effect before and after the expected realisation, and who answers for it.
fn promise(case: &Case<'_>, benefit: &Benefit, locale: &Locale) -> Vec<Cell> {
    let strategy = case.strategy();
    let kind = counted::benefit_type(strategy, &benefit.kind);
    let unit = counted::counted_in(strategy, &benefit.kind, locale);
    let amount = benefit.per_year.last().map(|last| {
        let share = benefit.realisation.map_or(1.0, |share| share.0);
        let number = |figure: f64| locale.number(share * figure, 0);
        let figures = if last.low() < last.high() {
            format!("{} ({}–{})", number(last.likely().0), number(last.low().0), number(last.high().0))
        } else {
            number(last.likely().0)
        };
        format!("{figures} {unit}")
    });
    let owner = benefit.owner.as_ref().map(|owner| names::unit(strategy, owner));
    vec![
        Cell::Text(benefit.title.to_string()),
        Cell::Text(kind.map_or(benefit.kind.as_str(), |kind| &*kind.title).to_owned()),
        stated(amount.as_deref(), locale),
        stated(owner, locale),
        stated(benefit.responsible.as_deref(), locale),
    ]
}

/// Whose budget a saving is taken out of.
fn cut(case: &Case<'_>, benefit: &Benefit, locale: &Locale) -> Option<String> {
    if !benefit.cashable {
        return None;
    }
    let told = Message::new("benefits-cashable-unknown").with("benefit", &*benefit.title);
    let Some(budget) = &benefit.budget else { return Some(locale.say(&told)) };
    let fund = budget
        .fund
        .as_ref()
        .map_or_else(|| locale.text("not-stated"), |id| names::fund(case.strategy(), id).to_owned());
    let from = budget.from.map_or_else(|| locale.text("not-stated"), |from| from.to_string());
    let told = Message::new("benefits-cashable").with("benefit", &*benefit.title).with("fund", fund);
    Some(locale.say(&told.with("from", from)))
}

/// What is counted, where it stands and shall stand, and how often that is looked at.
fn measuring(benefit: &Benefit, locale: &Locale) -> Vec<Cell> {
    let indicator = benefit.indicator.as_ref();
    let name = indicator.map(|it| it.name.as_deref().unwrap_or(&it.id));
    let name = name.map_or_else(
        || locale.say(&Message::new("benefits-no-indicator").with("benefit", &*benefit.title)),
        str::to_owned,
    );
    let observed = |of: fn(&Indicator) -> Option<&Observation>| {
        let told = indicator.and_then(|it| Some(observation(of(it)?, it.unit.as_deref(), locale)));
        stated(told.as_deref(), locale)
    };
    let every = benefit.measure_every.map(|months| {
        let months = usize::try_from(months.get()).unwrap_or(usize::MAX);
        locale.say(&Message::new("benefits-every").with("months", months))
    });
    vec![
        Cell::Text(name),
        observed(|it| it.baseline.as_ref()),
        observed(|it| it.target.as_ref()),
        stated(every.as_deref(), locale),
    ]
}

fn observation(observation: &Observation, unit: Option<&str>, locale: &Locale) -> String {
    let value = observation.value.map(|value| locale.number(value.0, decimals(value.0)));
    let value =
        value.map_or_else(|| locale.text("not-stated"), |value| format!("{value} {}", unit.unwrap_or_default()));
    let date = observation.date.map(|date| format!(" ({})", locale.date(date.0))).unwrap_or_default();
    format!("{}{date}", value.trim_end())
}

pub(super) static WORDS: Words = Words {
    nb: r"
benefits-heading = Gevinster
benefits-none = Ingen gevinster er oppgitt.
benefits-type-column = Type
benefits-amount-column = I året, fullt uttatt
benefits-owner-column = Eier
benefits-responsible-column = Gevinstansvarlig
benefits-cashable = «{ $benefit }» tas ut i budsjettet: { $fund }, fra { $from }.
benefits-cashable-unknown = «{ $benefit }» kan tas ut i budsjettet, men det er ikke oppgitt hvor.
benefits-measuring = Slik måles gevinstene
benefits-indicator-column = Indikator
benefits-baseline-column = Nullpunkt
benefits-target-column = Mål
benefits-every-column = Måles
benefits-every = { $months ->
    [one] hver måned
   *[other] hver { $months }. måned
}
benefits-no-indicator = ingen oppgitt for «{ $benefit }»
benefits-actions = Det som må gjøres for å ta dem ut
benefits-what-column = Hva
benefits-who-column = Hvem
benefits-due-column = Frist
benefits-done-column = Gjort
benefits-not-done = ikke ennå
",
    nn: r"
benefits-heading = Gevinstar
benefits-none = Ingen gevinstar er oppgitte.
benefits-type-column = Type
benefits-amount-column = I året, fullt teke ut
benefits-owner-column = Eigar
benefits-responsible-column = Gevinstansvarleg
benefits-cashable = «{ $benefit }» blir teken ut i budsjettet: { $fund }, frå { $from }.
benefits-cashable-unknown = «{ $benefit }» kan takast ut i budsjettet, men det er ikkje oppgitt kvar.
benefits-measuring = Slik blir gevinstane målte
benefits-indicator-column = Indikator
benefits-baseline-column = Nullpunkt
benefits-target-column = Mål
benefits-every-column = Blir målt
benefits-every = { $months ->
    [one] kvar månad
   *[other] kvar { $months }. månad
}
benefits-no-indicator = ingen oppgitt for «{ $benefit }»
benefits-actions = Det som må gjerast for å ta dei ut
benefits-what-column = Kva
benefits-who-column = Kven
benefits-due-column = Frist
benefits-done-column = Gjort
benefits-not-done = ikkje enno
",
    en: r"
benefits-heading = Benefits
benefits-none = No benefits are stated.
benefits-type-column = Type
benefits-amount-column = A year in full effect
benefits-owner-column = Owner
benefits-responsible-column = Responsible for the benefit
benefits-cashable = “{ $benefit }” is taken out of the budget: { $fund }, from { $from }.
benefits-cashable-unknown = “{ $benefit }” can be taken out of the budget, but where is not stated.
benefits-measuring = How the benefits are measured
benefits-indicator-column = Indicator
benefits-baseline-column = Baseline
benefits-target-column = Target
benefits-every-column = Measured
benefits-every = { $months ->
    [one] every month
   *[other] every { $months } months
}
benefits-no-indicator = none stated for “{ $benefit }”
benefits-actions = What has to be done to take them out
benefits-what-column = What
benefits-who-column = Who
benefits-due-column = Due
benefits-done-column = Done
benefits-not-done = not yet
",
};
