//! What somebody with a mandate has to look at: it comes first.

use super::list::Page;
use crate::{
    locale::Locale,
    problem::Message,
    review::{Concern, Effect},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    if effect.governance.is_empty() {
        return;
    }
    page.heading("review-governance");
    page.lines(effect.governance.iter().map(|concern| told(concern, page.locale)).collect());
}

/// A concern in words.
pub(super) fn told(concern: &Concern, locale: &Locale) -> String {
    let names = |key, names: &[String]| Message::new(key).with("names", names.join(", "));
    locale.say(&match concern {
        Concern::Undecided(measure, problem) => {
            let message = Message::new("review-undecided").with("what", &*measure.title);
            message.with("problem", locale.say(&problem.message))
        }
        Concern::Altered(record, problem) => {
            let message = Message::new("review-altered").with("what", &*record.title);
            message.with("problem", locale.say(&problem.message))
        }
        Concern::Criteria(criteria) => names("review-criteria", criteria),
        Concern::Rules(rules) => names("review-rules", rules),
        Concern::Mandates(bodies) => names("review-mandates", bodies),
        Concern::Accepted { measure, rule, why, until } => Message::new("review-accepted")
            .with("what", &*measure.title)
            .with("rule", rule.as_str())
            .with("why", why.as_str())
            .with("until", *until),
    })
}
