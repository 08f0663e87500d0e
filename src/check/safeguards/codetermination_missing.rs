//! A change of people's work that was not discussed with their representatives in time.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "codetermination-missing",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "N 8",
    words: Words {
        nb: r"
codetermination-missing = Tiltaket er ikke drøftet med de tillitsvalgte i tide
    .why = Etter Hovedavtalen skal de ansatte ha medbestemmelse. Når anskaffelsen er kunngjort, er det meste bestemt.
    .cure = Drøft tiltaket med de tillitsvalgte før kunngjøringen, og skriv datoen i «staff.codetermination».
    .says = tiltaket berører ansatte, men er ikke drøftet med de tillitsvalgte
    .says-late = tiltaket ble drøftet { $date }, etter at anskaffelsen ble kunngjort { $announced }
    .help-late = drøft før kunngjøringen neste gang; rett datoene hvis de er feil
",
        nn: r"
codetermination-missing = Tiltaket er ikkje drøfta med dei tillitsvalde i tide
    .why = Etter Hovudavtalen skal dei tilsette ha medråderett. Når innkjøpet er kunngjort, er det meste bestemt.
    .cure = Drøft tiltaket med dei tillitsvalde før kunngjeringa, og skriv datoen i «staff.codetermination».
    .says = tiltaket vedkjem tilsette, men er ikkje drøfta med dei tillitsvalde
    .says-late = tiltaket vart drøfta { $date }, etter at innkjøpet vart kunngjort { $announced }
    .help-late = drøft før kunngjeringa neste gong; rett datoane dersom dei er feil
",
        en: r"
codetermination-missing = The measure was not discussed with the staff in time
    .why = By the Basic Agreement the staff have a say. Once the purchase has been announced, most of it is decided.
    .cure = Discuss the measure with the staff's representatives before the announcement, and write the date in “staff.codetermination”.
    .says = the measure affects staff, but has not been discussed with their representatives
    .says-late = the measure was discussed on { $date }, after the purchase was announced on { $announced }
    .help-late = discuss before the announcement next time; mend the dates if they are wrong
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "status: planning\nstaff: {affected: true}\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nstaff: {affected: true, codetermination: 2026-03-20}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let Some(staff) = measure.staff.as_ref().filter(|staff| staff.affected == Some(true)) else { return };
    let announced = measure.procurement.as_ref().and_then(|procurement| procurement.announced);
    let message = match (staff.codetermination, announced) {
        (None, _) => Message::new("codetermination-missing.says"),
        (Some(date), Some(announced)) if date > announced => {
            Message::new("codetermination-missing.says-late").with("date", date).with("announced", announced)
        }
        (Some(_), _) => return,
    };
    findings.add(Place::value(&measure.file, route!["staff", "codetermination"]), message);
}
