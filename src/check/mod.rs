//! The rules of a portfolio, one a file, and what they find.
//!
//! A rule knows its name, its level, its first status, its words in three languages, an example that trips it and one
//! that does not. Everything that lists rules loops over [`RULES`]; nothing matches on their names. A check never writes.

mod acceptance;
mod counterpart;
mod facts;
mod findings;
mod level;

mod anchoring;
mod benefits;
mod figures;
mod form;
mod governance;
mod links;
mod money;
mod people;
mod reuse;
mod safeguards;
mod strategy;
mod systems;

pub use acceptance::Checked;
use facts::approved_plans;
pub use facts::{Decided, Facts};
pub use findings::Findings;

use crate::{
    load::Loaded,
    locale::Words,
    model::{Date, Filed, Measure, Status},
    problem::{Level, Problem},
};

/// A rule.
pub struct Rule {
    /// Its name, which says the fault: `benefit-without-owner`.
    pub name: &'static str,
    /// How serious it is unless the strategy says otherwise.
    pub level: Level,
    /// The first status at which it bites; none for rules that are not about one measure.
    pub from: Option<Status>,
    /// Whether it is on in a small portfolio (`profile = "small"`).
    pub in_small: bool,
    /// Whether it becomes a note for what lies before a measure was registered.
    pub softens: bool,
    /// Where it comes from: rows of the strategies (N, L), Prosjektveiviseren (PV), DFØ.
    pub source: &'static str,
    /// Its words: the fault in short, `why`, `cure`, and for each thing it can say `says…` and, where the cure depends on
    /// it, `help…`.
    pub words: Words,
    /// A file that trips it, and no other rule.
    pub bad: Example,
    /// The same file without the fault.
    pub good: Example,
    /// How it looks.
    pub check: Check,
}

impl Rule {
    /// What most rules have in common: on in every profile, and lenient towards history that nobody knows.
    pub const COMMON: Self = Self {
        name: "",
        level: Level::Error,
        from: None,
        in_small: true,
        softens: true,
        source: "",
        words: Words { nb: "", nn: "", en: "" },
        bad: Example { file: "", text: "" },
        good: Example { file: "", text: "" },
        check: Check::Reader,
    };
}

/// An excerpt of a file of a portfolio that is sound but for this: its keys or tables replace those of the same name.
pub struct Example {
    /// The file, from the portfolio's folder.
    pub file: &'static str,
    /// The excerpt.
    pub text: &'static str,
}

/// How a rule looks at a portfolio.
pub enum Check {
    /// The reader of files finds it.
    Reader,
    /// At each measure that has come as far as the rule's first status.
    Measure(fn(&Facts<'_>, &Filed<Measure>, &mut Findings<'_>)),
    /// At the portfolio as a whole.
    Portfolio(fn(&Facts<'_>, &mut Findings<'_>)),
    /// At what has changed since a base, where there is one: the portfolio first, then the base.
    Change(fn(&Facts<'_>, &Facts<'_>, &mut Findings<'_>)),
    /// At what all the others have found, once the strategy has given it its levels.
    Found(fn(&Facts<'_>, &[Problem], &mut Findings<'_>)),
}

/// Every rule, in the order of the manual.
pub static RULES: &[&Rule] = &[
    &form::unreadable_file::RULE,
    &form::bad_yaml::RULE,
    &form::unknown_key::RULE,
    &form::wrong_type::RULE,
    &form::missing_key::RULE,
    &form::duplicate_key::RULE,
    &form::bad_value::RULE,
    &form::ambiguous_number::RULE,
    &links::id_differs_from_file::RULE,
    &links::duplicate_id::RULE,
    &links::dangling_reference::RULE,
    &links::dependency_cycle::RULE,
    &links::depends_on_dropped::RULE,
    &strategy::bad_weights::RULE,
    &strategy::bad_scale::RULE,
    &strategy::key_without_shares::RULE,
    &strategy::criteria_overlap::RULE,
    &figures::range_out_of_order::RULE,
    &governance::start_missing::RULE,
    &anchoring::start_outside_strategy::RULE,
    &governance::plan_revision_overdue::RULE,
    &anchoring::focus_area_without_measure::RULE,
    &anchoring::no_focus_area::RULE,
    &anchoring::no_objective::RULE,
    &anchoring::no_responsible::RULE,
    &anchoring::score_missing::RULE,
    &anchoring::score_without_reason::RULE,
    &anchoring::score_stale::RULE,
    &anchoring::existing_solution_unchecked::RULE,
    &reuse::similar_measure::RULE,
    &reuse::similar_system::RULE,
    &anchoring::need_without_source::RULE,
    &anchoring::user_test_missing::RULE,
    &anchoring::mandatory_without_law::RULE,
    &anchoring::no_alternatives::RULE,
    &money::cost_phase_missing::RULE,
    &money::no_running_cost::RULE,
    &money::no_training_cost::RULE,
    &money::funding_gap::RULE,
    &money::external_funding_not_granted::RULE,
    &money::frame_exceeded::RULE,
    &money::over_frame_without_route::RULE,
    &benefits::no_benefit::RULE,
    &benefits::benefit_without_owner::RULE,
    &benefits::benefit_without_responsible::RULE,
    &benefits::benefit_without_baseline::RULE,
    &benefits::benefit_without_target::RULE,
    &benefits::saving_without_budget::RULE,
    &benefits::benefit_without_action::RULE,
    &benefits::benefit_counted_twice::RULE,
    &benefits::benefit_overclaimed::RULE,
    &benefits::reading_overdue::RULE,
    &benefits::benefit_behind::RULE,
    &money::margin_too_small::RULE,
    &people::role_overloaded::RULE,
    &people::key_person_overloaded::RULE,
    &people::own_effort_uncommitted::RULE,
    &people::participant_undecided::RULE,
    &governance::decision_missing::RULE,
    &governance::condition_overdue::RULE,
    &governance::status_jump::RULE,
    &governance::outside_plan::RULE,
    &governance::record_altered::RULE,
    &safeguards::principle_unanswered::RULE,
    &safeguards::must_principle_broken::RULE,
    &safeguards::should_principle_broken::RULE,
    &safeguards::privacy_unanswered::RULE,
    &safeguards::processor_agreement_missing::RULE,
    &safeguards::risk_assessment_missing::RULE,
    &safeguards::accessibility_unplanned::RULE,
    &safeguards::own_development_unexplained::RULE,
    &safeguards::no_data_ownership::RULE,
    &safeguards::procurement_outside::RULE,
    &safeguards::ai_without_data::RULE,
    &safeguards::codetermination_missing::RULE,
    &systems::function_served_twice::RULE,
    &systems::system_retired_twice::RULE,
    &systems::system_record_incomplete::RULE,
    &systems::contract_notice_due::RULE,
    &anchoring::idea_waiting::RULE,
    &governance::report_overdue::RULE,
    &governance::not_green_without_text::RULE,
    &governance::acceptance_expired::RULE,
    &governance::acceptance_unused::RULE,
];

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// Everything that is wrong, what the reader found included, each at the level that the strategy gives it, and apart from it
/// what the measures accept.
///
/// `as_of` is the day as seen from which something is late.
pub fn check(loaded: &Loaded, as_of: Date) -> Checked {
    checked(loaded, None, as_of)
}

/// The same, and what is wrong with how the portfolio became what it is. What could not be read in the base is taken to be
/// as it was; nothing is said of what is wrong there.
pub fn check_against(base: &Loaded, loaded: &Loaded, as_of: Date) -> Checked {
    checked(
        loaded,
        base.portfolio.as_ref().map(|portfolio| Facts::new(portfolio, &base.doubtful, as_of)).as_ref(),
        as_of,
    )
}

fn checked(loaded: &Loaded, base: Option<&Facts<'_>>, as_of: Date) -> Checked {
    let mut problems = loaded.problems.clone();
    let Some(portfolio) = &loaded.portfolio else { return Checked { problems, accepted: Vec::new() } };
    let mut facts = Facts::new(portfolio, &loaded.doubtful, as_of);
    facts.compared = base.is_some();
    for &rule in RULES {
        if rule.level_in(&portfolio.strategy).is_none() {
            continue;
        }
        let mut findings = Findings::new(rule.name, &loaded.doubtful);
        match rule.check {
            Check::Reader | Check::Found(_) => {}
            Check::Portfolio(look) => look(&facts, &mut findings),
            Check::Change(look) => {
                if let Some(base) = base {
                    look(&facts, base, &mut findings);
                }
            }
            Check::Measure(look) => {
                for measure in portfolio.measures.iter().filter(|measure| facts.bites(rule, measure)) {
                    look(&facts, measure, &mut findings);
                }
            }
        }
        problems.append(&mut findings.into_problems());
    }
    let mut problems = level::settle(&facts, problems);
    let mut later = Vec::new();
    for &rule in RULES {
        if let Check::Found(look) = rule.check {
            let mut findings = Findings::new(rule.name, &loaded.doubtful);
            look(&facts, &problems, &mut findings);
            later.append(&mut findings.into_problems());
        }
    }
    problems.append(&mut level::settle(&facts, later));
    acceptance::part(&facts, problems)
}
