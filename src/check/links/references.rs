//! Every reference of every kind of file, as format.md lists them.

use super::targets::{Checker, Kind};
use crate::{
    model::{Decision, Measure, Payer, Plan, Source, Split, Strategy, System},
    route,
};

pub(super) fn of_strategy(strategy: &Strategy, check: &mut Checker<'_, '_, '_, '_>) {
    let head = &strategy.head;
    check.optional(Kind::Unit, head.procurement.as_ref(), || route!["strategy", "procurement"]);
    let adopted_by = head.adopted.as_ref().and_then(|adopted| adopted.body.as_ref());
    check.optional(Kind::Body, adopted_by, || route!["strategy", "adopted", "body"]);
    for (nth, area) in strategy.focus_areas.iter().enumerate() {
        check.optional(Kind::Set, area.set.as_ref(), || route!["focus_area", nth, "set"]);
    }
    for (nth, principle) in strategy.principles.iter().enumerate() {
        check.optional(Kind::Set, principle.set.as_ref(), || route!["principle", nth, "set"]);
    }
    for (nth, criterion) in strategy.criteria.iter().enumerate() {
        check.optional(Kind::Criterion, criterion.parent.as_ref(), || route!["criterion", nth, "parent"]);
        if let Some(Source::Benefit(kind)) = &criterion.source {
            check.value(Kind::BenefitType, kind, || route!["criterion", nth, "source"]);
        }
    }
    for (nth, unit) in strategy.units.iter().enumerate() {
        check.optional(Kind::Unit, unit.parent.as_ref(), || route!["unit", nth, "parent"]);
    }
    for (nth, key) in strategy.cost_keys.iter().enumerate() {
        check.keys(Kind::Unit, key.shares.keys(), || route!["cost_key", nth, "shares"]);
    }
    check.keys(Kind::Rule, strategy.rules.keys(), || route!["rules"]);
    for (nth, meeting) in strategy.meetings.iter().enumerate() {
        check.value(Kind::Body, &meeting.body, || route!["meeting", nth, "body"]);
    }
    for (nth, scenario) in strategy.scenarios.iter().enumerate() {
        check.keys(Kind::Criterion, scenario.weights.keys(), || route!["scenario", nth, "weights"]);
        check.keys(Kind::Fund, scenario.frames.keys(), || route!["scenario", nth, "frames"]);
        check.keys(Kind::Role, scenario.capacity.keys(), || route!["scenario", nth, "capacity"]);
    }
}

pub(super) fn of_measure(measure: &Measure, check: &mut Checker<'_, '_, '_, '_>) {
    of_anchoring(measure, check);
    of_economy(measure, check);
    of_benefits(measure, check);
    check.list(Kind::Measure, &measure.depends_on, || route!["depends_on"]);
    check.list(Kind::Measure, &measure.excludes, || route!["excludes"]);
    check.optional(Kind::Measure, measure.merged_into.as_ref(), || route!["merged_into"]);
    let systems = &measure.systems;
    check.list(Kind::System, &systems.uses, || route!["systems", "uses"]);
    check.list(Kind::System, &systems.adds, || route!["systems", "adds"]);
    check.list(Kind::System, &systems.changes, || route!["systems", "changes"]);
    check.list(Kind::System, &systems.retires, || route!["systems", "retires"]);
    if let Some(existing) = &measure.existing_solutions {
        check.list(Kind::MeasureOrSystem, &existing.found, || route!["existing_solutions", "found"]);
    }
    for (nth, acceptance) in measure.accepts.iter().enumerate() {
        check.value(Kind::Rule, &acceptance.rule, || route!["accepts", nth, "rule"]);
    }
}

fn of_anchoring(measure: &Measure, check: &mut Checker<'_, '_, '_, '_>) {
    check.value(Kind::Unit, &measure.owner, || route!["owner"]);
    check.list(Kind::FocusArea, &measure.focus_areas, || route!["focus_areas"]);
    check.list(Kind::Objective, &measure.objectives, || route!["objectives"]);
    let proposer = measure.proposer.as_ref().and_then(|proposer| proposer.unit.as_ref());
    check.optional(Kind::Unit, proposer, || route!["proposer", "unit"]);
    for (nth, participant) in measure.participants.iter().enumerate() {
        let told = matches!(participant, crate::model::Participant::Told(_));
        let route = || route!["participants", nth];
        check.value(Kind::Unit, participant.unit(), || if told { route().then("unit") } else { route() });
    }
    check.optional(Kind::CostKey, measure.cost_key.as_ref(), || route!["cost_key"]);
    check.keys(Kind::Principle, measure.principles.keys(), || route!["principles"]);
    check.keys(Kind::Criterion, measure.scores.keys(), || route!["scores"]);
    let buyer = measure.procurement.as_ref().and_then(|procurement| procurement.by.as_ref());
    check.optional(Kind::Unit, buyer, || route!["procurement", "by"]);
}

fn of_economy(measure: &Measure, check: &mut Checker<'_, '_, '_, '_>) {
    for (nth, cost) in measure.costs.iter().enumerate() {
        check.value(Kind::CostPhase, &cost.phase, || route!["costs", nth, "phase"]);
        check.optional(Kind::Fund, cost.fund.as_ref(), || route!["costs", nth, "fund"]);
        if let Some(Payer::Unit(unit)) = &cost.payer {
            check.value(Kind::Unit, unit, || route!["costs", nth, "payer"]);
        }
    }
    for (nth, funding) in measure.funding.iter().enumerate() {
        check.value(Kind::Fund, &funding.fund, || route!["funding", nth, "fund"]);
    }
    for (nth, effort) in measure.effort.iter().enumerate() {
        check.value(Kind::Role, &effort.role, || route!["effort", nth, "role"]);
    }
    for (nth, effort) in measure.own_effort.iter().enumerate() {
        check.value(Kind::Unit, &effort.unit, || route!["own_effort", nth, "unit"]);
    }
    for (nth, actual) in measure.actuals.iter().enumerate() {
        check.optional(Kind::CostPhase, actual.phase.as_ref(), || route!["actuals", nth, "phase"]);
    }
}

fn of_benefits(measure: &Measure, check: &mut Checker<'_, '_, '_, '_>) {
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        check.value(Kind::BenefitType, &benefit.kind, || route!["benefits", nth, "type"]);
        check.optional(Kind::Unit, benefit.owner.as_ref(), || route!["benefits", nth, "owner"]);
        match &benefit.split {
            Some(Split::Key(key)) => check.value(Kind::CostKey, key, || route!["benefits", nth, "split"]),
            Some(Split::Parts(parts)) => check.keys(Kind::Unit, parts.keys(), || route!["benefits", nth, "split"]),
            None => {}
        }
        let fund = benefit.budget.as_ref().and_then(|budget| budget.fund.as_ref());
        check.optional(Kind::Fund, fund, || route!["benefits", nth, "budget", "fund"]);
    }
}

pub(super) fn of_decision(decision: &Decision, check: &mut Checker<'_, '_, '_, '_>) {
    check.value(Kind::Body, &decision.body, || route!["body"]);
    for (nth, item) in decision.decides.iter().enumerate() {
        check.optional(Kind::Measure, item.measure.as_ref(), || route!["decides", nth, "measure"]);
        check.optional(Kind::Plan, item.plan.as_ref(), || route!["decides", nth, "plan"]);
        check.optional(Kind::Principle, item.waives.as_ref(), || route!["decides", nth, "waives"]);
    }
}

pub(super) fn of_plan(plan: &Plan, check: &mut Checker<'_, '_, '_, '_>) {
    check.optional(Kind::Scenario, plan.scenario.as_ref(), || route!["scenario"]);
    for (nth, item) in plan.items.iter().enumerate() {
        check.value(Kind::Measure, &item.measure, || route!["items", nth, "measure"]);
    }
    for (nth, left_out) in plan.left_out.iter().enumerate() {
        check.optional(Kind::Measure, left_out.measure.as_ref(), || route!["left_out", nth, "measure"]);
    }
    for (nth, fund) in plan.funds.iter().enumerate() {
        check.optional(Kind::Fund, fund.fund.as_ref(), || route!["funds", nth, "fund"]);
    }
}

pub(super) fn of_system(system: &System, check: &mut Checker<'_, '_, '_, '_>) {
    check.optional(Kind::Unit, system.owner.as_ref(), || route!["owner"]);
    check.list(Kind::Unit, &system.users, || route!["users"]);
}
