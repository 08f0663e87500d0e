//! What is proposed to the body that decides the list.

use super::{first_year, starting};
use crate::{
    locale::{Locale, Words},
    model::{Body, Measure},
    problem::Message,
    report::{Material, PlanView, plan::quoted},
};

/// The list, what starts first, what is asked for outside the frames, and what comes back.
pub(super) fn told(
    material: &Material<'_>,
    view: &PlanView<'_, '_>,
    body: Option<&Body>,
    locale: &Locale,
) -> Vec<String> {
    let label = view.problem.strategy.labels.plan.as_deref();
    let label = label.map_or_else(|| locale.text("plan-label").to_lowercase(), str::to_owned);
    let name = body.map_or_else(|| locale.text("list-the-body"), |body| body.title.to_string());
    let years = view.problem.years;
    let propose = Message::new("list-propose").with("body", name).with("plan", label);
    let mut all = vec![propose.with("first", years.0.to_string()).with("last", years.1.to_string())];
    if let Some(year) = first_year(view) {
        let titles: Vec<String> = starting(view, year).map(|item| quoted(item.measure, locale)).collect();
        let starts = Message::new("list-propose-starts").with("year", year.to_string());
        all.extend((!titles.is_empty()).then(|| starts.with("measures", locale.together(&titles))));
    }
    if view.figures.beyond_frames != 0 {
        let amount = locale.money_rounded(view.figures.beyond_frames);
        all.push(Message::new("list-propose-beyond").with("amount", amount));
    }
    if !view.left_out.is_empty() {
        all.push(Message::new("list-propose-wait").with("count", view.left_out.len()));
    }
    // What is under way goes on whether it is ranked or not.
    let is_under_way = |measure: &Measure| view.figures.items.iter().any(|item| item.measure.id == measure.id);
    let waiting = material.ranking.unranked.iter().filter(|unranked| !is_under_way(unranked.measure)).count();
    if waiting > 0 {
        all.push(Message::new("list-propose-unranked").with("count", waiting));
    }
    all.iter().map(|message| locale.say(message)).collect()
}

pub(in crate::report::case_paper) static WORDS: Words = Words {
    nb: r"
list-the-body = Organet
list-propose = { $body } vedtar den prioriterte listen under som grunnlag for { $plan } { $first }–{ $last }.
list-propose-starts = Disse tiltakene starter i { $year }, innenfor rammene: { $measures }.
list-propose-beyond = Behovet for { $amount } utenfor rammene, fordelt over levetiden til tiltakene, tas til etterretning. Den delen som faller i økonomiplanperioden, meldes inn i økonomiplanen.
list-propose-wait = { $count ->
    [one] Tiltaket som ikke får plass, vurderes på nytt neste gang planen revideres.
   *[other] De { $count } tiltakene som ikke får plass, vurderes på nytt neste gang planen revideres.
}
list-propose-unranked = { $count ->
    [one] Tiltaket som ikke er rangert, legges fram når opplysningene er på plass.
   *[other] De { $count } tiltakene som ikke er rangert, legges fram når opplysningene er på plass.
}
",
    nn: r"
list-the-body = Organet
list-propose = { $body } vedtek den prioriterte lista under som grunnlag for { $plan } { $first }–{ $last }.
list-propose-starts = Desse tiltaka startar i { $year }, innanfor rammene: { $measures }.
list-propose-beyond = Behovet for { $amount } utanfor rammene, fordelt over levetida til tiltaka, blir teke til vitande. Den delen som fell i økonomiplanperioden, blir meld inn i økonomiplanen.
list-propose-wait = { $count ->
    [one] Tiltaket som ikkje får plass, blir vurdert på nytt neste gong planen blir revidert.
   *[other] Dei { $count } tiltaka som ikkje får plass, blir vurderte på nytt neste gong planen blir revidert.
}
list-propose-unranked = { $count ->
    [one] Tiltaket som ikkje er rangert, blir lagt fram når opplysningane er på plass.
   *[other] Dei { $count } tiltaka som ikkje er rangerte, blir lagde fram når opplysningane er på plass.
}
",
    en: r"
list-the-body = The body
list-propose = { $body } adopts the ranked list below as the basis of the { $plan } { $first }–{ $last }.
list-propose-starts = These measures start in { $year }, within the frames: { $measures }.
list-propose-beyond = The need of { $amount } beyond the frames, over the measures' lifetimes, is noted. The part that falls within the years of the financial plan is put into it.
list-propose-wait = { $count ->
    [one] The measure that has no room is considered again the next time the plan is revised.
   *[other] The { $count } measures that have no room are considered again the next time the plan is revised.
}
list-propose-unranked = { $count ->
    [one] The measure that is not ranked is put forward when what is known of it is complete.
   *[other] The { $count } measures that are not ranked are put forward when what is known of them is complete.
}
",
};
