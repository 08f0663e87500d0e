//! A criterion whose scale cannot be used.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Criterion, Source},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "bad-scale",
    softens: false,
    words: Words {
        nb: r#"
bad-scale = Skalaen kan ikke brukes
    .why = Skalaen sier hvilke tall som gir ingen verdi og full verdi. Den ligger fast, slik at et nytt tiltak aldri endrer poengene til et annet.
    .cure = Gi kriteriet enten «scale» med to ulike ender, eller «points» med stigende tall og verdier fra 0 til 1.
    .says-none = kriteriet har ingen skala
    .help-none = legg til «scale», for eksempel scale = {"{"} worst = 0, best = 5 {"}"}
    .says-both = kriteriet har både «scale» og «points»
    .help-both = fjern den ene
    .says-flat = dårligst og best er samme tall
    .help-flat = skriv to ulike tall
    .says-few = «points» trenger minst to punkter
    .help-few = skriv for eksempel [[0, 0.0], [5, 1.0]]
    .says-rising = tallene i «points» stiger ikke
    .help-rising = sett punktene i stigende rekkefølge, hvert tall én gang
    .says-value = en verdi i «points» er ikke fra 0 til 1
    .help-value = skriv en verdi fra 0 (ingen verdi) til 1 (full verdi)
    .says-levels = skalaen har { $steps } hele trinn, men det er { $count } ord for dem
    .help-levels = skriv ett ord for hvert hele trinn i «levels»
"#,
        nn: r#"
bad-scale = Skalaen kan ikkje brukast
    .why = Skalaen seier kva tal som gir ingen verdi og full verdi. Han ligg fast, slik at eit nytt tiltak aldri endrar poenga til eit anna.
    .cure = Gi kriteriet anten «scale» med to ulike endar, eller «points» med stigande tal og verdiar frå 0 til 1.
    .says-none = kriteriet har ingen skala
    .help-none = legg til «scale», til dømes scale = {"{"} worst = 0, best = 5 {"}"}
    .says-both = kriteriet har både «scale» og «points»
    .help-both = fjern den eine
    .says-flat = dårlegast og best er same tal
    .help-flat = skriv to ulike tal
    .says-few = «points» treng minst to punkt
    .help-few = skriv til dømes [[0, 0.0], [5, 1.0]]
    .says-rising = tala i «points» stig ikkje
    .help-rising = set punkta i stigande rekkjefølgje, kvart tal éin gong
    .says-value = ein verdi i «points» er ikkje frå 0 til 1
    .help-value = skriv ein verdi frå 0 (ingen verdi) til 1 (full verdi)
    .says-levels = skalaen har { $steps } heile steg, men det er { $count } ord for dei
    .help-levels = skriv eitt ord for kvart heile steg i «levels»
"#,
        en: r#"
bad-scale = The scale cannot be used
    .why = The scale says which figures give no value and full value. It is fixed, so that a new measure never changes another's points.
    .cure = Give the criterion either a “scale” with two different ends, or “points” with rising figures and values from 0 to 1.
    .says-none = the criterion has no scale
    .help-none = add “scale”, such as scale = {"{"} worst = 0, best = 5 {"}"}
    .says-both = the criterion has both “scale” and “points”
    .help-both = remove one of them
    .says-flat = worst and best are the same figure
    .help-flat = write two different figures
    .says-few = “points” needs at least two points
    .help-few = write for example [[0, 0.0], [5, 1.0]]
    .says-rising = the figures in “points” do not rise
    .help-rising = put the points in rising order, each figure once
    .says-value = a value in “points” is not from 0 to 1
    .help-value = write a value from 0 (no value) to 1 (full value)
    .says-levels = the scale has { $steps } whole steps, but there are { $count } words for them
    .help-levels = write one word for each whole step in “levels”
"#,
    },
    bad: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Verdi for brukerne\"
weight = 100
source = \"judged\"
scale = { worst = 5, best = 5 }
",
    },
    good: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Verdi for brukerne\"
weight = 100
source = \"judged\"
scale = { worst = 0, best = 5 }
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    for (nth, criterion) in strategy.criteria.iter().enumerate() {
        if let Some((key, message)) = fault(criterion) {
            findings.add(Place::value(&strategy.file, route!["criterion", nth, key]), message);
        }
    }
}

/// What is wrong with a leaf's scale, and under which key.
fn fault(criterion: &Criterion) -> Option<(&'static str, Message)> {
    let source = criterion.source.as_ref()?;
    match (&criterion.scale, &criterion.points) {
        (None, None) => Some(("scale", Message::new("bad-scale.says-none"))),
        (Some(_), Some(_)) => Some(("points", Message::new("bad-scale.says-both"))),
        (Some(scale), None) if scale.worst == scale.best => Some(("scale", Message::new("bad-scale.says-flat"))),
        (Some(scale), None) => {
            let steps = (scale.best.0 - scale.worst.0).abs().floor() + 1.0;
            let count = criterion.levels.len();
            let fits = count == 0 || *source != Source::Judged || crate::problem::Part::from(count) == steps.into();
            let message = Message::new("bad-scale.says-levels").with("steps", steps).with("count", count);
            (!fits).then_some(("levels", message))
        }
        (None, Some(points)) => {
            let rising = points.windows(2).all(|pair| pair[0].0 < pair[1].0);
            let within = points.iter().all(|(_, value)| (0.0..=1.0).contains(&value.0));
            let says = match (points.len(), rising, within) {
                (0 | 1, _, _) => "bad-scale.says-few",
                (_, false, _) => "bad-scale.says-rising",
                (_, _, false) => "bad-scale.says-value",
                (_, true, true) => return None,
            };
            Some(("points", Message::new(says)))
        }
    }
}
