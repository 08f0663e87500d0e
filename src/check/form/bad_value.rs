//! A value of the right kind that cannot be.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy,
    locale::Words,
    model::{Criterion, Filed, Measure, Score, Source, Status, Track},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "bad-value",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
bad-value = En verdi som ikke er gyldig
    .why = Verdien er av riktig slag, men finnes ikke eller ligger utenfor det som er tillatt.
    .cure = Skriv en av de tillatte verdiene.
    .says-choice = «{ $found }» er ikke en av de tillatte verdiene
    .help-choice = velg { $choices }
    .says-choice-like = «{ $found }» er ikke en av de tillatte verdiene
    .help-choice-like = mente du «{ $like }»?
    .says-no-choice = her mangler en verdi
    .help-no-choice = velg { $choices }
    .says-id = «{ $found }» er ikke en gyldig id
    .help-id = en id er små bokstaver a–z og sifre, med bindestrek mellom ordene, høyst 60 tegn
    .says-id-like = «{ $found }» er ikke en gyldig id
    .help-id-like = skriv den med små bokstaver a–z, sifre og bindestrek: «{ $like }»
    .says-date = «{ $found }» er ikke en dato
    .help-date = skriv år-måned-dag, som 2026-05-12
    .says-no-such-day = dagen «{ $found }» finnes ikke
    .help-no-such-day = se etter i kalenderen
    .says-empty = teksten er tom
    .help-empty = skriv 1 til { $max } tegn
    .says-too-long = teksten har { $count } tegn
    .help-too-long = høyst { $max } tegn får plass her
    .says-not-whole = «{ $found }» er ikke et helt tall
    .help-not-whole = skriv hele tall; beløp er i hele kroner
    .says-range = «{ $found }» ligger utenfor det tillatte
    .help-range = skriv et tall fra { $min } til { $max }
    .says-length = listen har { $count } ledd; her skal det være { $expected }
    .says-light = forenklet løp er ikke tillatt her: levetidskostnaden er { $cost }
    .help-light = forenklet løp er for tiltak under { $limit }; skriv «track: full»
    .says-no-light = strategien har ikke forenklet løp
    .help-no-light = skriv «track: full», eller sett «light_below» under [track] i strategy.toml
    .says-score = { $found } ligger utenfor skalaen til «{ $criterion }»
    .help-score = skriv et tall fra { $min } til { $max }
",
        nn: r"
bad-value = Ein verdi som ikkje er gyldig
    .why = Verdien er av rett slag, men finst ikkje eller ligg utanfor det som er tillate.
    .cure = Skriv ein av dei tillatne verdiane.
    .says-choice = «{ $found }» er ikkje ein av dei tillatne verdiane
    .help-choice = vel { $choices }
    .says-choice-like = «{ $found }» er ikkje ein av dei tillatne verdiane
    .help-choice-like = meinte du «{ $like }»?
    .says-no-choice = her manglar ein verdi
    .help-no-choice = vel { $choices }
    .says-id = «{ $found }» er ikkje ein gyldig id
    .help-id = ein id er små bokstavar a–z og siffer, med bindestrek mellom orda, høgst 60 teikn
    .says-id-like = «{ $found }» er ikkje ein gyldig id
    .help-id-like = skriv han med små bokstavar a–z, siffer og bindestrek: «{ $like }»
    .says-date = «{ $found }» er ikkje ein dato
    .help-date = skriv år-månad-dag, som 2026-05-12
    .says-no-such-day = dagen «{ $found }» finst ikkje
    .help-no-such-day = sjå etter i kalenderen
    .says-empty = teksten er tom
    .help-empty = skriv 1 til { $max } teikn
    .says-too-long = teksten har { $count } teikn
    .help-too-long = høgst { $max } teikn får plass her
    .says-not-whole = «{ $found }» er ikkje eit heilt tal
    .help-not-whole = skriv heile tal; beløp er i heile kroner
    .says-range = «{ $found }» ligg utanfor det tillatne
    .help-range = skriv eit tal frå { $min } til { $max }
    .says-length = lista har { $count } ledd; her skal det vere { $expected }
    .says-light = forenkla løp er ikkje tillate her: levetidskostnaden er { $cost }
    .help-light = forenkla løp er for tiltak under { $limit }; skriv «track: full»
    .says-no-light = strategien har ikkje forenkla løp
    .help-no-light = skriv «track: full», eller set «light_below» under [track] i strategy.toml
    .says-score = { $found } ligg utanfor skalaen til «{ $criterion }»
    .help-score = skriv eit tal frå { $min } til { $max }
",
        en: r"
bad-value = A value that is not allowed
    .why = The value is of the right kind, but does not exist or lies outside of what is allowed.
    .cure = Write one of the allowed values.
    .says-choice = “{ $found }” is not one of the allowed values
    .help-choice = choose { $choices }
    .says-choice-like = “{ $found }” is not one of the allowed values
    .help-choice-like = did you mean “{ $like }”?
    .says-no-choice = a value is missing here
    .help-no-choice = choose { $choices }
    .says-id = “{ $found }” is not a valid id
    .help-id = an id is small letters a–z and digits, with hyphens between words, at most 60 characters
    .says-id-like = “{ $found }” is not a valid id
    .help-id-like = write it in small letters a–z, digits and hyphens: “{ $like }”
    .says-date = “{ $found }” is not a date
    .help-date = write year-month-day, such as 2026-05-12
    .says-no-such-day = there is no day “{ $found }”
    .help-no-such-day = look in the calendar
    .says-empty = the text is empty
    .help-empty = write 1 to { $max } characters
    .says-too-long = the text has { $count } characters
    .help-too-long = at most { $max } characters fit here
    .says-not-whole = “{ $found }” is not a whole number
    .help-not-whole = write whole numbers; amounts are in whole units of money
    .says-range = “{ $found }” lies outside of what is allowed
    .help-range = write a number from { $min } to { $max }
    .says-length = the list has { $count } items; { $expected } belong here
    .says-light = the light track is not allowed here: the lifecycle cost is { $cost }
    .help-light = the light track is for measures below { $limit }; write “track: full”
    .says-no-light = the strategy has no light track
    .help-no-light = write “track: full”, or set “light_below” under [track] in strategy.toml
    .says-score = { $found } lies outside the scale of “{ $criterion }”
    .help-score = write a number from { $min } to { $max }
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "proposer: {unit: samferdsel, date: 2026-02-30}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "proposer: {unit: samferdsel, date: 2026-02-28}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// Values whose bounds the strategy sets; the reader of files finds the rest.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    if measure.track == Track::Light {
        let limit = strategy.track.light_below.map_or(0, |limit| limit.0);
        let cost = economy::assess(strategy, measure).lifecycle_cost;
        let key = if limit == 0 { "bad-value.says-no-light" } else { "bad-value.says-light" };
        if cost >= limit {
            let message =
                Message::new(key).with("cost", crate::model::Money(cost)).with("limit", crate::model::Money(limit));
            findings.add(Place::value(&measure.file, route!["track"]), message);
        }
    }
    for criterion in strategy.criteria.iter().filter(|criterion| criterion.source == Some(Source::Judged)) {
        if let (Some(score), Some((min, max))) = (measure.scores.get(&criterion.id), bounds(criterion)) {
            look_at_score(measure, criterion, score, (min, max), findings);
        }
    }
}

fn look_at_score(
    measure: &Filed<Measure>,
    criterion: &Criterion,
    score: &Score,
    (min, max): (f64, f64),
    findings: &mut Findings<'_>,
) {
    let value = score.value();
    let outside = [value.low(), value.likely(), value.high()].into_iter().find(|value| !(min..=max).contains(&value.0));
    if let Some(outside) = outside {
        let at = route!["scores", criterion.id.to_string()];
        let at = if matches!(score, Score::Judged(_)) { at.then("value") } else { at };
        let message = Message::new("bad-value.says-score")
            .with("found", outside.0)
            .with("criterion", &*criterion.title)
            .with("min", min)
            .with("max", max);
        findings.add(Place::value(&measure.file, at), message);
    }
}

/// The least and the greatest figure of a criterion's scale; none where the scale itself is at fault.
fn bounds(criterion: &Criterion) -> Option<(f64, f64)> {
    let ends = match (criterion.scale, &criterion.points) {
        (Some(scale), _) => (scale.worst.0.min(scale.best.0), scale.worst.0.max(scale.best.0)),
        (None, points) => {
            let points = points.as_ref()?;
            (points.first()?.0.0, points.last()?.0.0)
        }
    };
    (ends.0 < ends.1).then_some(ends)
}
