//! Why this plan and no other: what each measure left out would displace and need, and what each chosen one is worth to the
//! plan.

use super::{PlanView, left_out::name_of, quoted, unit};
use crate::{
    doc::Block,
    locale::{Locale, Words},
    model::PlanObjective,
    plan::{Change, Grounds, Lack, PlanningProblem, Remedy, Requirement, Trial, Tried},
    problem::Message,
};

/// What keeps a candidate out, what it would displace, and what would bring it in; each without a full stop.
pub(super) fn of_left_out(
    candidate: usize,
    grounds: &Grounds<'_>,
    problem: &PlanningProblem<'_>,
    locale: &Locale,
) -> Vec<String> {
    let trial = grounds.put_in(candidate).map(|trial| put_in(trial, problem, locale));
    let changes: Vec<String> = grounds.remedies(candidate).iter().map(|it| remedy(it, problem, locale)).collect();
    let remedies = Message::new("grounds-remedies").with("changes", changes.join("; "));
    trial.into_iter().chain((!changes.is_empty()).then(|| locale.say(&remedies))).collect()
}

fn put_in(trial: &Trial, problem: &PlanningProblem<'_>, locale: &Locale) -> String {
    let change = match &trial.result {
        Tried::Changed(change) => change,
        Tried::Impossible => return locale.text("grounds-impossible"),
        Tried::Unknown => return locale.text("grounds-unknown"),
    };
    let key = if change.leave.is_empty() { "grounds-fits" } else { "grounds-displaces" };
    let told = Message::new(key).with("measures", titles(&change.leave, problem, locale));
    locale.say(&told.with("loss", loss(change, problem.objective, locale)))
}

fn remedy(remedy: &Remedy<'_>, problem: &PlanningProblem<'_>, locale: &Locale) -> String {
    let message = match &remedy.what {
        Lack::Money { fund, year, amount, or_cheaper } => {
            let key = if *or_cheaper { "grounds-more-money-or-cheaper" } else { "grounds-more-money" };
            let fund = name_of(Requirement::Fund(fund, *year), problem);
            Message::new(key).with("amount", locale.money(*amount)).with("fund", fund).with("year", year.to_string())
        }
        Lack::People { role, year, months } => {
            let role = name_of(Requirement::Role(role, *year), problem);
            let months = locale.number(up(months.number()), 1);
            Message::new("grounds-more-people").with("months", months).with("role", role).with("year", year.to_string())
        }
        Lack::Points(points) => Message::new("grounds-more-points").with("points", locale.number(up(*points), 1)),
        Lack::Npv(amount) => Message::new("grounds-more-npv").with("amount", locale.money(*amount)),
    };
    let change = locale.say(&message);
    if remedy.is_proven { change } else { locale.say(&Message::new("grounds-at-most").with("loss", change)) }
}

/// To one decimal, and never too little.
fn up(figure: f64) -> f64 {
    (figure * 10.0 - 1e-6).ceil() / 10.0
}

/// What the plan loses without a chosen measure, and what would take its place.
pub(super) fn of_chosen(trial: &Trial, problem: &PlanningProblem<'_>, locale: &Locale) -> Option<String> {
    let change = trial.change()?;
    let key = if change.enter.is_empty() { "grounds-not-replaced" } else { "grounds-replaced-by" };
    let told = Message::new(key)
        .with("measure", &*problem.candidates[trial.candidate].measure.title)
        .with("measures", titles(&change.enter, problem, locale))
        .with("loss", loss(change, problem.objective, locale));
    Some(locale.say(&told))
}

/// What each chosen measure is worth to the plan, the most first, and what the ranked list would have given.
pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let Some(grounds) = view.grounds else { return };
    let shown = grounds.take_out.iter().filter(|it| view.filter.shows(view.problem.candidates[it.candidate].measure));
    let mut lines: Vec<(i64, String)> =
        shown.filter_map(|trial| Some((trial.change()?.loss, of_chosen(trial, view.problem, locale)?))).collect();
    lines.sort_by_key(|(loss, _)| std::cmp::Reverse(*loss));
    if !lines.is_empty() {
        blocks.push(Block::Heading(2, locale.text("grounds-replaced")));
        blocks.push(Block::List(lines.into_iter().map(|(_, told)| told).collect()));
    }
    blocks.push(Block::Text(list(grounds, view, locale)));
}

/// What going down the list would have given, and whom it would have chosen instead.
#[expect(clippy::cast_precision_loss, reason = "a share is for people to judge")]
fn list(grounds: &Grounds<'_>, view: &PlanView<'_, '_>, locale: &Locale) -> String {
    let (plan, list) = (view.plan, &grounds.list);
    let less = plan.worth.saturating_sub(list.worth) as f64 / (plan.worth as f64).abs().max(1.0);
    let verdict = match (list.is_kept, less <= 0.0) {
        (false, _) => locale.text("grounds-list-broken"),
        (true, true) => locale.text("grounds-list-better"),
        (true, false) => locale.say(&Message::new("grounds-list").with("share", locale.share(less, 1))),
    };
    let only = |a: &[Option<i64>], b: &[Option<i64>]| -> Vec<usize> {
        (0..a.len()).filter(|place| a[*place].is_some() && b[*place].is_none()).collect()
    };
    let others =
        [("grounds-list-in", only(&list.starts, &plan.starts)), ("grounds-list-out", only(&plan.starts, &list.starts))];
    let others = others.iter().filter(|(_, places)| !places.is_empty());
    let others = others
        .map(|(key, places)| locale.say(&Message::new(key).with("measures", titles(places, view.problem, locale))));
    [verdict].into_iter().chain(others).collect::<Vec<_>>().join(" ")
}

/// What a plan loses, in points or money.
#[expect(clippy::cast_precision_loss, reason = "people are shown whole points")]
fn loss(change: &Change, aim: PlanObjective, locale: &Locale) -> String {
    let figure = match aim {
        PlanObjective::Value => {
            let points = locale.number(change.loss as f64 / unit(aim) as f64, 1);
            locale.say(&Message::new("grounds-points").with("loss", points))
        }
        PlanObjective::Npv => locale.money_rounded(change.loss),
    };
    if change.is_proven { figure } else { locale.say(&Message::new("grounds-at-most").with("loss", figure)) }
}

/// The titles of candidates in quotation marks.
pub(super) fn titles(places: &[usize], problem: &PlanningProblem<'_>, locale: &Locale) -> String {
    let titles = places.iter().map(|place| quoted(problem.candidates[*place].measure, locale));
    locale.together(&titles.collect::<Vec<_>>())
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
grounds-displaces = Må det være med, går { $measures } ut, og planen blir { $loss } mindre verdt
grounds-fits = Må det være med, går ingen andre ut, men planen blir { $loss } mindre verdt
grounds-impossible = Det finnes ingen plan der det er med
grounds-points = { $loss } poeng
grounds-at-most = høyst { $loss }
grounds-replaced = Hva planen taper uten hvert tiltak
grounds-replaced-by = { $measure }: { $loss }, og { $measures } kommer inn.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Å gå nedover listen og ta alt det er plass til, ville gitt { $share } mindre verdi.
grounds-list-broken = Å gå nedover listen og ta alt det er plass til, ville brutt minst ett av kravene.
grounds-list-better = Å gå nedover listen og ta alt det er plass til, ville gitt like mye.
grounds-unknown = Det ble ikke tid til å finne ut hva det ville fortrengt
grounds-remedies = Det kan komme med uten at planen blir mindre verdt, om én av disse tingene endres: { $changes }
grounds-more-money = { $amount } mer i «{ $fund }» i { $year }
grounds-more-money-or-cheaper = { $amount } mer i «{ $fund }» i { $year } (eller like mye lavere kostnad)
grounds-more-people = { $months } månedsverk mer hos «{ $role }» i { $year }
grounds-more-points = { $points } poeng mer
grounds-more-npv = { $amount } mer i netto nåverdi
grounds-list-in = Da ville { $measures } kommet inn.
grounds-list-out = Da ville { $measures } gått ut.
",
    nn: r"
grounds-displaces = Må det vere med, går { $measures } ut, og planen blir { $loss } mindre verd
grounds-fits = Må det vere med, går ingen andre ut, men planen blir { $loss } mindre verd
grounds-impossible = Det finst ingen plan der det er med
grounds-points = { $loss } poeng
grounds-at-most = høgst { $loss }
grounds-replaced = Kva planen taper utan kvart tiltak
grounds-replaced-by = { $measure }: { $loss }, og { $measures } kjem inn.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Å gå nedover lista og ta alt det er plass til, ville gitt { $share } mindre verdi.
grounds-list-broken = Å gå nedover lista og ta alt det er plass til, ville brote minst eitt av krava.
grounds-list-better = Å gå nedover lista og ta alt det er plass til, ville gitt like mykje.
grounds-unknown = Det vart ikkje tid til å finne ut kva det ville fortrengt
grounds-remedies = Det kan kome med utan at planen blir mindre verd, om éin av desse tinga blir endra: { $changes }
grounds-more-money = { $amount } meir i «{ $fund }» i { $year }
grounds-more-money-or-cheaper = { $amount } meir i «{ $fund }» i { $year } (eller like mykje lågare kostnad)
grounds-more-people = { $months } månadsverk meir hos «{ $role }» i { $year }
grounds-more-points = { $points } poeng meir
grounds-more-npv = { $amount } meir i netto noverdi
grounds-list-in = Då ville { $measures } kome inn.
grounds-list-out = Då ville { $measures } gått ut.
",
    en: r"
grounds-displaces = If it had to be done, { $measures } would go out, and the plan would be worth { $loss } less
grounds-fits = If it had to be done, nothing else would go out, but the plan would be worth { $loss } less
grounds-impossible = There is no plan with it
grounds-points = { $loss } points
grounds-at-most = at most { $loss }
grounds-replaced = What the plan loses without each measure
grounds-replaced-by = { $measure }: { $loss }, and { $measures } come in.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Going down the list and taking all that there is room for would give { $share } less value.
grounds-list-broken = Going down the list and taking all that there is room for would break at least one requirement.
grounds-list-better = Going down the list and taking all that there is room for would give as much.
grounds-unknown = There was no time to find out what it would displace
grounds-remedies = It could come in without the plan losing value if one of these were different: { $changes }
grounds-more-money = { $amount } more in “{ $fund }” in { $year }
grounds-more-money-or-cheaper = { $amount } more in “{ $fund }” in { $year } (or a cost that is as much lower)
grounds-more-people = { $months } person-months more of “{ $role }” in { $year }
grounds-more-points = { $points } points more
grounds-more-npv = { $amount } more net present value
grounds-list-in = Then { $measures } would come in.
grounds-list-out = Then { $measures } would go out.
",
};
