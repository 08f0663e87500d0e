//! A contract that has to be ended or renewed before anybody is ready.

use jiff::Span;

use super::replacements::{self, is_in_service};
use crate::{
    check::{Check, Example, Facts, Findings, Rule, money::demand::Starts},
    economy,
    locale::Words,
    model::{Contract, Date, Filed, Measure, Status, Whole},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "contract-notice-due",
    level: Level::Warning,
    source: "L 3.2",
    words: Words {
        nb: r#"
contract-notice-due = Avtalen må sies opp eller fornyes
    .why = Går oppsigelsesfristen ut før noen har bestemt seg, bestemmer leverandøren. Da er forhandlingsstyrken borte.
    .cure = Avgjør i tide om avtalen skal fornyes, forlenges eller sies opp. Skriv den nye sluttdatoen i «contract.ends», eller foreslå et tiltak som erstatter systemet.
    .says = avtalen må sies opp senest { $notice }, og ingen tiltak erstatter systemet
    .help = forny avtalen og skriv den nye datoen, eller foreslå et tiltak med systemet i «retires»
    .says-late = avtalen må sies opp senest { $notice }, men «{ $measure }» er ikke ferdig før i slutten av { NUMBER($year, useGrouping: "false") }
    .help-late = forleng avtalen til systemet er erstattet, eller gjør tiltaket ferdig før
    .measure = dette tiltaket erstatter systemet
"#,
        nn: r#"
contract-notice-due = Avtalen må seiast opp eller fornyast
    .why = Går oppseiingsfristen ut før nokon har bestemt seg, bestemmer leverandøren. Då er forhandlingsstyrken borte.
    .cure = Avgjer i tide om avtalen skal fornyast, forlengjast eller seiast opp. Skriv den nye sluttdatoen i «contract.ends», eller føreslå eit tiltak som erstattar systemet.
    .says = avtalen må seiast opp seinast { $notice }, og ingen tiltak erstattar systemet
    .help = forny avtalen og skriv den nye datoen, eller føreslå eit tiltak med systemet i «retires»
    .says-late = avtalen må seiast opp seinast { $notice }, men «{ $measure }» er ikkje ferdig før i slutten av { NUMBER($year, useGrouping: "false") }
    .help-late = forleng avtalen til systemet er erstatta, eller gjer tiltaket ferdig før
    .measure = dette tiltaket erstattar systemet
"#,
        en: r#"
contract-notice-due = The contract has to be ended or renewed
    .why = Where the day of notice passes before anybody has made up their mind, the supplier decides. Then there is no strength left to negotiate with.
    .cure = Decide in time whether to renew, extend or end the contract. Write its new last day in “contract.ends”, or propose a measure that replaces the system.
    .says = notice has to be given by { $notice }, and no measure replaces the system
    .help = renew the contract and write the new day, or propose a measure with the system in “retires”
    .says-late = notice has to be given by { $notice }, but “{ $measure }” is not finished before the end of { NUMBER($year, useGrouping: "false") }
    .help-late = extend the contract until the system is replaced, or finish the measure earlier
    .measure = this measure replaces the system
"#,
    },
    bad: Example {
        file: "portfolio/systems/websak.yaml",
        text: "contract: {ends: 2027-06-30, notice_months: 6, data_ownership: true}\n",
    },
    good: Example {
        file: "portfolio/systems/websak.yaml",
        text: "contract: {ends: 2027-12-31, notice_months: 6, data_ownership: true}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// How long before the day of notice somebody should have decided, in days.
const AHEAD: i32 = 90;

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let retiring = replacements::retiring(facts);
    let starts = Starts::new(facts);
    let soon = facts.as_of.0.checked_add(Span::new().days(AHEAD)).map_or(facts.as_of, Date);
    for system in facts.portfolio.systems.iter().filter(|system| is_in_service(system)) {
        let Some(notice) = system.contract.as_ref().and_then(notice) else { continue };
        let replacing = retiring.get(system.id.as_str()).map_or(&[][..], Vec::as_slice).iter();
        let replacing = replacing.filter(|(measure, _)| measure.status != Status::OnHold);
        let first =
            replacing.map(|(measure, nth)| (last_year(facts, &starts, measure), measure, nth)).min_by_key(|it| it.0);
        let place = Place::value(&system.file, route!["contract", "ends"]);
        match first {
            None if notice <= soon => {
                findings.add(place, Message::new("contract-notice-due.says").with("notice", notice));
            }
            Some((Some(year), measure, nth)) if notice.year() <= year => {
                #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
                let message = Message::new("contract-notice-due.says-late")
                    .with("notice", notice)
                    .with("measure", &*measure.title)
                    .with("year", year as f64);
                let there = Place::value(&measure.file, route!["systems", "retires", *nth]);
                findings.add_related(place, message, vec![(there, Message::new("contract-notice-due.measure"))]);
            }
            None | Some(_) => {}
        }
    }
}

/// The last day on which notice can be given; without a period of notice the contract's own last day.
fn notice(contract: &Contract) -> Option<Date> {
    let ends = contract.ends?;
    let months = contract.notice_months.map_or(0, Whole::get);
    let before = Span::new().try_months(months).and_then(|span| ends.0.checked_sub(span));
    Some(before.map_or(ends, Date))
}

/// The calendar year at whose end a measure is finished; none where it is already.
fn last_year(facts: &Facts<'_>, starts: &Starts<'_, '_>, measure: &Filed<Measure>) -> Option<i64> {
    if matches!(measure.status, Status::Realising | Status::Evaluated) {
        return None;
    }
    let finished = measure.schedule.finished.map(Whole::get);
    let reckoned = || starts.of(measure) + economy::duration(&facts.portfolio.strategy, measure) - 1;
    Some(finished.unwrap_or_else(reckoned))
}
