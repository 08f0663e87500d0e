//! What a plan comes to: money by fund, people by role, shares of the focus areas, and who pays.

use std::collections::{BTreeMap, BTreeSet};

use super::{ActionPlan, problem::PlanningProblem};
use crate::{
    economy::{self, Needs, PersonMonths, Taken},
    model::{Filed, FocusArea, Fund, Inclusion, Measure, Role},
};

/// What a plan comes to.
pub struct Figures<'f, 'p> {
    /// What is done, chosen or running, by year of start and id.
    pub items: Vec<Item<'f, 'p>>,
    /// Sum of the delayed scores of what was chosen, where there are scores. Points.
    pub value: Option<f64>,
    /// Net present value of what was chosen, as seen from the plan's first year. Whole money.
    pub npv: i64,
    /// One-off cost of what was chosen. Whole money.
    pub one_off_cost: i64,
    /// What the chosen measures take from funds in years without a frame. Whole money.
    pub beyond_frames: i64,
    /// Money of all that runs, is done or was chosen, in the strategy's order of funds.
    pub funds: Vec<FundYear<'p>>,
    /// People of all that runs or was chosen, in the strategy's order of roles.
    pub roles: Vec<RoleYear<'p>>,
    /// The focus areas' parts of the one-off cost, in the strategy's order.
    pub areas: Vec<AreaPart<'p>>,
    /// What units pay for what runs or was chosen, before funding, by unit and year.
    pub units: Vec<UnitMoney<'p>>,
}

/// A measure in a plan.
pub struct Item<'f, 'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// Why it is in the plan.
    pub why: Inclusion,
    /// Whether it lacks a rank and takes part all the same.
    pub is_unranked: bool,
    /// The calendar year in which it starts.
    pub start: i64,
    /// The last year in which it runs.
    pub finish: i64,
    /// Its delayed score, where it was chosen and has one. Points.
    pub value: Option<f64>,
    /// One-off cost. Whole money.
    pub one_off_cost: i64,
    /// What it takes, by project year.
    pub needs: &'f Needs<'p>,
}

/// Money of a fund in a year. Whole money.
#[derive(Debug, Clone, Copy)]
pub struct FundYear<'p> {
    /// The fund.
    pub fund: &'p Fund,
    /// The calendar year.
    pub year: i64,
    /// What may be used; none: it is not limited.
    pub frame: Option<i64>,
    /// What is used.
    pub used: i64,
}

/// Time of a role in a year.
#[derive(Debug, Clone, Copy)]
pub struct RoleYear<'p> {
    /// The role.
    pub role: &'p Role,
    /// The calendar year.
    pub year: i64,
    /// What there is; none: it is not limited.
    pub capacity: Option<PersonMonths>,
    /// What is used.
    pub used: PersonMonths,
}

/// A focus area's part of the one-off cost of what was chosen.
#[derive(Debug, Clone, Copy)]
pub struct AreaPart<'p> {
    /// The focus area.
    pub area: &'p FocusArea,
    /// Whole money; a measure counts wholly in each of its areas.
    pub amount: i64,
    /// Part of all, 0–1; none where nothing costs anything.
    pub share: Option<f64>,
}

/// What a unit pays in a year. Whole money.
#[derive(Debug, Clone, Copy)]
pub struct UnitMoney<'p> {
    /// The unit.
    pub unit: &'p str,
    /// The calendar year.
    pub year: i64,
    /// The amount.
    pub amount: i64,
}

impl<'f, 'p> Figures<'f, 'p> {
    /// Adds a plan up.
    pub fn new(problem: &'f PlanningProblem<'p>, plan: &ActionPlan) -> Self {
        let chosen = problem.candidates.iter().zip(&plan.starts);
        let chosen: Vec<_> = chosen.filter_map(|(candidate, start)| Some((candidate, (*start)?))).collect();
        let mut items: Vec<Item<'f, 'p>> = chosen
            .iter()
            .map(|(candidate, start)| Item {
                measure: candidate.measure,
                why: candidate.why,
                is_unranked: candidate.rank.is_none(),
                start: *start,
                finish: candidate.finish(*start),
                value: problem.value(candidate, *start),
                one_off_cost: candidate.one_off_cost,
                needs: &candidate.needs,
            })
            .chain(problem.running.iter().map(|running| Item {
                measure: running.measure,
                why: Inclusion::Running,
                is_unranked: false,
                start: running.start,
                finish: running.start + economy::duration(problem.strategy, running.measure) - 1,
                value: None,
                one_off_cost: economy::assess(problem.strategy, running.measure).one_off_cost,
                needs: &running.needs,
            }))
            .collect();
        items.sort_by_key(|item| (item.start, &item.measure.value.id));

        let sum = |figure: &dyn Fn(&Item<'_, '_>) -> i64| {
            items.iter().filter(|item| item.why != Inclusion::Running).map(figure).fold(0, i64::saturating_add)
        };
        let one_off_cost = sum(&|item| item.one_off_cost);
        let values: Option<Vec<f64>> =
            chosen.iter().map(|(candidate, start)| problem.value(candidate, *start)).collect();
        let in_area = |area: &FocusArea| {
            sum(&|item| if item.measure.focus_areas.contains(&area.id) { item.one_off_cost } else { 0 })
        };
        let areas = problem.strategy.focus_areas.iter().map(|area| {
            let amount = in_area(area);
            AreaPart { area, amount, share: share(amount, one_off_cost) }
        });
        let (funds, beyond_frames) = funds(problem, &items);
        Self {
            value: values.filter(|_| !problem.strategy.criteria.is_empty()).map(|values| values.iter().sum()),
            npv: chosen
                .iter()
                .map(|(candidate, start)| problem.present_npv(candidate, *start))
                .fold(0, i64::saturating_add),
            one_off_cost,
            beyond_frames,
            funds,
            roles: roles(problem, &items),
            areas: areas.collect(),
            units: units(problem, &items),
            items,
        }
    }
}

impl<'p> Item<'_, 'p> {
    /// What it takes of each fund by calendar year, after funding. Whole money, without zeros.
    pub fn cost(&self) -> impl Iterator<Item = (&'p str, i64, i64)> {
        let of_fund = |(fund, amounts): (&&'p str, &Vec<i64>)| {
            let fund = *fund;
            (self.start..).zip(amounts.clone()).map(move |(year, amount)| (fund, year, amount))
        };
        self.needs.money.iter().flat_map(of_fund).filter(|(_, _, amount)| *amount != 0)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share is for people to judge")]
fn share(part: i64, whole: i64) -> Option<f64> {
    (whole != 0).then(|| part as f64 / whole as f64)
}

/// Every fund and year with a frame or with use, and what the chosen measures use beyond the frames.
fn funds<'p>(problem: &PlanningProblem<'p>, items: &[Item<'_, 'p>]) -> (Vec<FundYear<'p>>, i64) {
    let (mut all, mut chosen) = (Taken::default(), Taken::default());
    let mut years: BTreeSet<(&str, i64)> = BTreeSet::new();
    for item in items {
        all.add(item.needs, item.start);
        if item.why != Inclusion::Running {
            chosen.add(item.needs, item.start);
        }
        years.extend(item.cost().map(|(fund, year, _)| (fund, year)));
    }
    for done in &problem.done {
        all.add(&done.needs, done.start);
    }
    let frames: BTreeMap<(&str, i64), i64> =
        problem.frames.iter().map(|frame| ((frame.fund.id.as_str(), frame.year), frame.frame)).collect();
    years.extend(frames.keys());
    let mut funds = Vec::new();
    let mut beyond = 0_i64;
    for fund in &problem.strategy.funds {
        for (_, year) in years.range((fund.id.as_str(), i64::MIN)..=(fund.id.as_str(), i64::MAX)) {
            let frame = frames.get(&(fund.id.as_str(), *year)).copied();
            if frame.is_none() {
                beyond = beyond.saturating_add(chosen.money(&fund.id, *year));
            }
            funds.push(FundYear { fund, year: *year, frame, used: all.money(&fund.id, *year) });
        }
    }
    (funds, beyond)
}

/// Every role and year with a capacity or with use.
fn roles<'p>(problem: &PlanningProblem<'p>, items: &[Item<'_, 'p>]) -> Vec<RoleYear<'p>> {
    let mut all = Taken::default();
    for item in items {
        all.add(item.needs, item.start);
    }
    let mut roles = Vec::new();
    for role in &problem.strategy.roles {
        let of_role = problem.capacities.iter().filter(|capacity| capacity.role.id == role.id);
        let mut years: BTreeMap<i64, Option<PersonMonths>> =
            all.measures(&role.id).map(|(year, _)| (year, None)).collect();
        years.extend(of_role.map(|capacity| (capacity.year, Some(capacity.capacity))));
        let of_year = |(year, capacity)| RoleYear { role, year, capacity, used: all.months(&role.id, year) };
        roles.extend(years.into_iter().map(of_year));
    }
    roles
}

fn units<'p>(problem: &PlanningProblem<'p>, items: &[Item<'_, 'p>]) -> Vec<UnitMoney<'p>> {
    let mut sums: BTreeMap<(&str, i64), i64> = BTreeMap::new();
    for item in items {
        let measure: &'p Measure = item.measure;
        for row in economy::by_unit(problem.strategy, measure, item.start).rows {
            let sum = sums.entry((row.unit, row.year)).or_default();
            *sum = sum.saturating_add(row.cost);
        }
    }
    let sums = sums.into_iter().filter(|(_, amount)| *amount != 0);
    sums.map(|((unit, year), amount)| UnitMoney { unit, year, amount }).collect()
}
