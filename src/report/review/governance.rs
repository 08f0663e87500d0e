//! What somebody with a mandate has to look at: it comes first.

use super::list::Page;
use crate::{
    locale::{Locale, Words},
    problem::Message,
    review::{Concern, Effect},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    if effect.governance.is_empty() {
        return;
    }
    page.heading("review-governance");
    let mut lines: Vec<String> = effect.governance.iter().map(|concern| told(concern, page.locale)).collect();
    lines.dedup();
    page.lines(lines);
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

pub(super) static WORDS: Words = Words {
    nb: r"
review-governance = Trenger en avgjørelse
review-undecided = «{ $what }»: { $problem }
review-altered = { $what }: { $problem }
review-criteria = Det tiltakene rangeres etter, er endret: { $names }
review-rules = Hvor strenge reglene er, er endret: { $names }
review-mandates = Hvem som kan vedta hva, er endret: { $names }
review-accepted = «{ $what }»: problemet { $rule } skal godtas til { $until }, fordi: { $why }
",
    nn: r"
review-governance = Treng ei avgjerd
review-undecided = «{ $what }»: { $problem }
review-altered = { $what }: { $problem }
review-criteria = Det tiltaka blir rangerte etter, er endra: { $names }
review-rules = Kor strenge reglane er, er endra: { $names }
review-mandates = Kven som kan vedta kva, er endra: { $names }
review-accepted = «{ $what }»: problemet { $rule } skal godtakast til { $until }, fordi: { $why }
",
    en: r"
review-governance = Needs a decision
review-undecided = “{ $what }”: { $problem }
review-altered = { $what }: { $problem }
review-criteria = What measures are ranked by was changed: { $names }
review-rules = How strict the rules are was changed: { $names }
review-mandates = Who may decide what was changed: { $names }
review-accepted = “{ $what }”: the problem { $rule } is to be accepted until { $until }, because: { $why }
",
};
