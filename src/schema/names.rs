//! What a portfolio's files may refer to, each with what people call it.

use std::collections::BTreeSet;

use crate::{
    check::RULES,
    load::Loaded,
    locale::Locale,
    model::{Criterion, Id, Strategy},
    problem::Message,
    source::STRATEGY,
};

/// The most files of a kind that are listed. Beyond that a schema would take longer to load than it saves to type, and
/// nobody looks for an id in such a list.
const MOST: usize = 1000;

/// A portfolio, and the language to speak of it in.
pub(super) struct Known<'p> {
    pub(super) loaded: &'p Loaded,
    pub(super) strategy: &'p Strategy,
    pub(super) locale: &'p Locale,
}

/// What can be referred to at a place.
pub(super) struct Names {
    /// The ids, in the order of the files, each with what it stands for.
    pub(super) list: Vec<(String, String)>,
    /// The name under which the list stays apart, where many places share it. Such a list is only offered; of others one
    /// id has to stand there.
    pub(super) offered_as: Option<&'static str>,
}

impl Known<'_> {
    /// What a table of the strategy names: nothing at all where some of it could not be read.
    fn table<'i>(&self, table: &'static str, named: impl Iterator<Item = (&'i Id, String)>) -> Names {
        let mut seen = BTreeSet::new();
        let readable = !self.loaded.doubtful.hides_ids(STRATEGY, table);
        let once = named.filter(|(id, _)| readable && seen.insert(*id));
        Names { list: once.map(|(id, says)| (id.to_string(), says)).collect(), offered_as: None }
    }

    /// What a criterion is about, and what its scale is.
    fn about(&self, criterion: &Criterion) -> String {
        let number = |figure: f64| self.locale.number(figure, u8::from(figure.fract() != 0.0));
        let scale = criterion.scale.map(|scale| {
            let message = Message::new("schema-scale-of").with("worst", number(scale.worst.0));
            self.locale.say(&message.with("best", number(scale.best.0)))
        });
        let question = criterion.question.as_deref().map(str::to_owned);
        let levels = (!criterion.levels.is_empty()).then(|| format!("{}.", criterion.levels.join(", ")));
        let parts = [Some(format!("{}.", criterion.title)), question, scale, levels];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// What has files of its own. Such files come every day, while a schema may be older: an id that is not listed is none
/// the worse for it.
fn files<'i>(name: &'static str, named: impl Iterator<Item = (&'i Id, &'i str)>) -> Names {
    let mut list: Vec<_> = named.map(|(id, title)| (id.to_string(), title.to_owned())).collect();
    list.dedup_by(|later, earlier| later.0 == earlier.0);
    if list.len() > MOST {
        list.clear();
    }
    Names { list, offered_as: Some(name) }
}

/// A title, and what more there is to say.
fn titled(title: &str, more: Option<&str>) -> String {
    more.map_or_else(|| title.to_owned(), |more| format!("{title}: {more}"))
}

pub(super) fn sets(known: &Known<'_>) -> Names {
    let title = |set: &crate::model::Set| set.title.as_deref().unwrap_or_default().to_owned();
    known.table("set", known.strategy.sets.iter().map(|set| (&set.id, title(set))))
}

pub(super) fn focus_areas(known: &Known<'_>) -> Names {
    let areas = known.strategy.focus_areas.iter();
    known.table("focus_area", areas.map(|area| (&area.id, titled(&area.title, area.goal.as_deref()))))
}

pub(super) fn objectives(known: &Known<'_>) -> Names {
    let areas = known.strategy.focus_areas.iter();
    let objectives = areas.flat_map(|area| area.objectives.iter().map(move |objective| (area, objective)));
    known.table("focus_area", objectives.map(|(area, one)| (&one.id, titled(&area.title, one.title.as_deref()))))
}

pub(super) fn principles(known: &Known<'_>) -> Names {
    let principles = known.strategy.principles.iter();
    known.table("principle", principles.map(|one| (&one.id, titled(&one.title, one.purpose.as_deref()))))
}

pub(super) fn benefit_types(known: &Known<'_>) -> Names {
    let types = known.strategy.benefit_types.iter();
    known.table("benefit_type", types.map(|kind| (&kind.id, format!("{} ({})", kind.title, kind.unit))))
}

/// Benefit types as sources of criteria.
pub(super) fn benefit_sources(known: &Known<'_>) -> Names {
    let types = benefit_types(known);
    let list = types.list.into_iter().map(|(id, says)| (format!("benefit:{id}"), says)).collect();
    Names { list, ..types }
}

pub(super) fn criteria(known: &Known<'_>) -> Names {
    known.table("criterion", known.strategy.criteria.iter().map(|one| (&one.id, known.about(one))))
}

pub(super) fn cost_phases(known: &Known<'_>) -> Names {
    known.table("cost_phase", known.strategy.cost_phases.iter().map(|phase| (&phase.id, phase.title.to_string())))
}

pub(super) fn units(known: &Known<'_>) -> Names {
    known.table("unit", known.strategy.units.iter().map(|unit| (&unit.id, unit.title.to_string())))
}

pub(super) fn cost_keys(known: &Known<'_>) -> Names {
    let words = known.locale.text("schema-cost-key-name");
    known.table("cost_key", known.strategy.cost_keys.iter().map(|key| (&key.id, words.clone())))
}

pub(super) fn bodies(known: &Known<'_>) -> Names {
    known.table("body", known.strategy.bodies.iter().map(|body| (&body.id, body.title.to_string())))
}

pub(super) fn roles(known: &Known<'_>) -> Names {
    known.table("role", known.strategy.roles.iter().map(|role| (&role.id, role.title.to_string())))
}

pub(super) fn funds(known: &Known<'_>) -> Names {
    known.table("fund", known.strategy.funds.iter().map(|fund| (&fund.id, fund.title.to_string())))
}

pub(super) fn scenarios(known: &Known<'_>) -> Names {
    let title = |scenario: &crate::model::Scenario| scenario.title.as_deref().unwrap_or_default().to_owned();
    known.table("scenario", known.strategy.scenarios.iter().map(|scenario| (&scenario.id, title(scenario))))
}

pub(super) fn measures(known: &Known<'_>) -> Names {
    let measures = known.loaded.portfolio.iter().flat_map(|portfolio| &portfolio.measures);
    files("measures", measures.map(|measure| (&measure.value.id, &*measure.value.title)))
}

pub(super) fn systems(known: &Known<'_>) -> Names {
    let systems = known.loaded.portfolio.iter().flat_map(|portfolio| &portfolio.systems);
    files("systems", systems.map(|system| (&system.value.id, &*system.value.title)))
}

pub(super) fn plans(known: &Known<'_>) -> Names {
    let plans = known.loaded.portfolio.iter().flat_map(|portfolio| &portfolio.plans);
    files("plans", plans.map(|plan| (&plan.value.id, "")))
}

pub(super) fn rules(known: &Known<'_>) -> Names {
    let rules = RULES.iter().map(|rule| (rule.name.to_owned(), known.locale.text(rule.name)));
    Names { list: rules.collect(), offered_as: None }
}
