//! The conditions that a proposal sets: what is open in the file and has to be in order at a later step.

use super::case::Case;
use crate::{
    locale::{Locale, Words},
    model::{FundingState, ParticipationState, PersonalData, Status},
    problem::{Level, Message},
    report::names,
};

/// What has to be met, one sentence each.
pub(super) fn open(case: &Case<'_>, to: Status, locale: &Locale) -> Vec<String> {
    let mut all = earlier(case, locale);
    let errors = case.problems().iter().filter(|problem| problem.level == Level::Error).count();
    if errors > 0 {
        all.push(Message::new("condition-errors").with("count", errors));
    }
    if to <= Status::Execution {
        all.extend(before_execution(case));
    }
    if to <= Status::Realising && handles_personal_data(case) && processor_agreement_lacks(case) {
        all.push(Message::new("condition-processor"));
    }
    all.iter().map(|message| locale.say(message)).collect()
}

/// Conditions of earlier decisions that nobody has closed.
fn earlier(case: &Case<'_>, locale: &Locale) -> Vec<Message> {
    let mut all = Vec::new();
    for (meeting, item) in case.decisions() {
        for condition in item.conditions.iter().filter(|condition| condition.closed.is_none()) {
            let key = if condition.due.is_some() { "condition-earlier-due" } else { "condition-earlier" };
            let due = condition.due.map(|due| locale.date(due.0)).unwrap_or_default();
            let what = condition.what.as_deref().unwrap_or_default();
            all.push(Message::new(key).with("what", what).with("date", meeting.date).with("due", due));
        }
    }
    all
}

fn before_execution(case: &Case<'_>) -> Vec<Message> {
    let measure = &**case.measure;
    let security = measure.security.as_ref();
    let dpia = security.and_then(|security| security.dpia.as_ref());
    let dpia_open = dpia.is_some_and(|dpia| dpia.needed == Some(true) && dpia.done.is_none());
    let assessed = security.is_some_and(|security| security.risk_assessment.is_some());
    let staff = measure.staff.as_ref();
    let to_discuss = staff.is_some_and(|staff| staff.affected == Some(true) && staff.codetermination.is_none());
    let strategy = case.strategy();
    let mut all = Vec::new();
    all.extend(dpia_open.then(|| Message::new("condition-dpia")));
    all.extend((handles_personal_data(case) && !assessed).then(|| Message::new("condition-risk-assessment")));
    all.extend(to_discuss.then(|| Message::new("condition-codetermination")));
    let considering = measure.participants.iter().filter(|it| it.state() == ParticipationState::Considering);
    let considering: Vec<&str> = considering.map(|it| names::unit(strategy, it.unit())).collect();
    all.extend(
        (!considering.is_empty()).then(|| Message::new("condition-considering").with("units", considering.join(", "))),
    );
    let applied = measure.funding.iter().filter(|funding| funding.state == Some(FundingState::Applied));
    all.extend(applied.map(|funding| {
        let scheme = funding.scheme.as_deref().unwrap_or_else(|| names::fund(strategy, &funding.fund));
        Message::new("condition-applied").with("scheme", scheme)
    }));
    let orphans = measure.benefits.iter().filter(|benefit| benefit.responsible.is_none());
    all.extend(orphans.map(|benefit| Message::new("condition-responsible").with("benefit", &*benefit.title)));
    let unmeasured = measure.benefits.iter().filter_map(|benefit| benefit.indicator.as_ref().map(|it| (benefit, it)));
    let unmeasured =
        unmeasured.filter(|(_, indicator)| indicator.baseline.as_ref().and_then(|baseline| baseline.value).is_none());
    all.extend(unmeasured.map(|(benefit, _)| Message::new("condition-baseline").with("benefit", &*benefit.title)));
    all
}

fn handles_personal_data(case: &Case<'_>) -> bool {
    let data = case.measure.security.as_ref().and_then(|security| security.personal_data);
    matches!(data, Some(PersonalData::Ordinary | PersonalData::Special))
}

fn processor_agreement_lacks(case: &Case<'_>) -> bool {
    case.measure.security.as_ref().is_some_and(|security| security.processor_agreement.is_none())
}

pub(super) static WORDS: Words = Words {
    nb: r"
condition-earlier = Vilkåret fra { $date } er oppfylt: { $what }.
condition-earlier-due = Vilkåret fra { $date } er oppfylt innen { $due }: { $what }.
condition-errors = { $count ->
    [one] Feilen i opplysningene om tiltaket er rettet før vedtaket tar til å gjelde.
   *[other] De { $count } feilene i opplysningene om tiltaket er rettet før vedtaket tar til å gjelde.
}
condition-dpia = Personvernkonsekvensene er vurdert (DPIA) før gjennomføringen starter.
condition-risk-assessment = Risiko og sårbarhet er vurdert (ROS) før gjennomføringen starter.
condition-codetermination = Tiltaket er drøftet med de tillitsvalgte før gjennomføringen starter.
condition-considering = Disse har avgjort om de deltar, før gjennomføringen starter: { $units }.
condition-applied = Tilskuddet fra { $scheme } er innvilget, eller beløpet er dekket på annen måte, før gjennomføringen starter.
condition-responsible = Det er utpekt en gevinstansvarlig for «{ $benefit }» før gjennomføringen starter.
condition-baseline = Nullpunktet for «{ $benefit }» er målt før gjennomføringen starter.
condition-processor = Databehandleravtale er inngått, eller det er avklart at den ikke trengs, før løsningen tas i bruk.
",
    nn: r"
condition-earlier = Vilkåret frå { $date } er oppfylt: { $what }.
condition-earlier-due = Vilkåret frå { $date } er oppfylt innan { $due }: { $what }.
condition-errors = { $count ->
    [one] Feilen i opplysningane om tiltaket er retta før vedtaket tek til å gjelde.
   *[other] Dei { $count } feila i opplysningane om tiltaket er retta før vedtaket tek til å gjelde.
}
condition-dpia = Personvernkonsekvensane er vurderte (DPIA) før gjennomføringa startar.
condition-risk-assessment = Risiko og sårbarheit er vurdert (ROS) før gjennomføringa startar.
condition-codetermination = Tiltaket er drøfta med dei tillitsvalde før gjennomføringa startar.
condition-considering = Desse har avgjort om dei deltek, før gjennomføringa startar: { $units }.
condition-applied = Tilskotet frå { $scheme } er innvilga, eller beløpet er dekt på anna vis, før gjennomføringa startar.
condition-responsible = Det er peika ut ein gevinstansvarleg for «{ $benefit }» før gjennomføringa startar.
condition-baseline = Nullpunktet for «{ $benefit }» er målt før gjennomføringa startar.
condition-processor = Databehandlaravtale er inngått, eller det er avklart at ho ikkje trengst, før løysinga blir teken i bruk.
",
    en: r"
condition-earlier = The condition of { $date } is met: { $what }.
condition-earlier-due = The condition of { $date } is met by { $due }: { $what }.
condition-errors = { $count ->
    [one] The error in what is known of the measure is mended before the decision takes effect.
   *[other] The { $count } errors in what is known of the measure are mended before the decision takes effect.
}
condition-dpia = The consequences for privacy are assessed (DPIA) before execution begins.
condition-risk-assessment = Risk and vulnerability are assessed before execution begins.
condition-codetermination = The measure is discussed with the employees' representatives before execution begins.
condition-considering = These have decided whether they take part before execution begins: { $units }.
condition-applied = The grant from { $scheme } is promised, or the amount is met in another way, before execution begins.
condition-responsible = Somebody answers for the benefit “{ $benefit }” before execution begins.
condition-baseline = The baseline of “{ $benefit }” is measured before execution begins.
condition-processor = An agreement with the data processor is made, or it is settled that none is needed, before the solution is put to use.
",
};
