//! Criteria whose weights cannot be used.

use std::collections::BTreeMap;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Criterion, Filed, Id, Strategy, Weight},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "bad-weights",
    softens: false,
    words: Words {
        nb: r"
bad-weights = Vektene kan ikke brukes
    .why = Et kriteriums vekt er andelen av søsknenes samlede vekt. Da må alle søsken ha vekt, eller alle ha rang, og minst én vekt må være over null.
    .cure = Gi alle kriterier under samme forelder vekt, eller alle rang 1, 2, 3 …
    .says-mixed = søsken har dels vekt og dels rang
    .help-mixed = gi alle vekt, eller alle rang
    .says-neither = kriteriet har verken vekt eller rang
    .help-neither = legg til «weight» eller «rank», som hos søsknene
    .says-both = kriteriet har både vekt og rang
    .help-both = fjern den ene
    .says-equal = to søsken har samme rang
    .help-equal = gi dem rang 1, 2, 3 … etter hvor viktige de er
    .says-negative = en vekt kan ikke være negativ
    .help-negative = skriv 0 eller mer; der mindre er bedre, snus skalaen
    .says-order = nedre vekt er høyere enn øvre
    .help-order = bytt om «low» og «high»
    .says-zero = vektene summerer til null
    .help-zero = gi minst ett kriterium en vekt over null
    .says-parent = kriteriet har både en kilde og underkriterier
    .help-parent = fjern «source», eller flytt underkriteriene
    .says-leaf = kriteriet har verken kilde eller underkriterier
    .help-leaf = legg til «source», for eksempel «judged»
    .says-loop = kriteriet er sitt eget overordnede
    .help-loop = rett «parent»
",
        nn: r"
bad-weights = Vektene kan ikkje brukast
    .why = Vekta til eit kriterium er delen av den samla vekta til syskena. Då må alle sysken ha vekt, eller alle ha rang, og minst éi vekt må vere over null.
    .cure = Gi alle kriterium under same forelder vekt, eller alle rang 1, 2, 3 …
    .says-mixed = sysken har dels vekt og dels rang
    .help-mixed = gi alle vekt, eller alle rang
    .says-neither = kriteriet har verken vekt eller rang
    .help-neither = legg til «weight» eller «rank», som hos syskena
    .says-both = kriteriet har både vekt og rang
    .help-both = fjern den eine
    .says-equal = to sysken har same rang
    .help-equal = gi dei rang 1, 2, 3 … etter kor viktige dei er
    .says-negative = ei vekt kan ikkje vere negativ
    .help-negative = skriv 0 eller meir; der mindre er betre, blir skalaen snudd
    .says-order = nedre vekt er høgare enn øvre
    .help-order = byt om «low» og «high»
    .says-zero = vektene summerer til null
    .help-zero = gi minst eitt kriterium ei vekt over null
    .says-parent = kriteriet har både ei kjelde og underkriterium
    .help-parent = fjern «source», eller flytt underkriteria
    .says-leaf = kriteriet har verken kjelde eller underkriterium
    .help-leaf = legg til «source», til dømes «judged»
    .says-loop = kriteriet er overordna seg sjølv
    .help-loop = rett «parent»
",
        en: r"
bad-weights = The weights cannot be used
    .why = A criterion's weight is its part of its siblings' weights together. So all siblings need weights, or all need ranks, and at least one weight has to be above zero.
    .cure = Give all criteria under one parent weights, or all of them ranks 1, 2, 3 …
    .says-mixed = some siblings have weights, others ranks
    .help-mixed = give all of them weights, or all of them ranks
    .says-neither = the criterion has neither weight nor rank
    .help-neither = add “weight” or “rank”, as its siblings have
    .says-both = the criterion has both a weight and a rank
    .help-both = remove one of them
    .says-equal = two siblings have the same rank
    .help-equal = give them ranks 1, 2, 3 … by importance
    .says-negative = a weight cannot be negative
    .help-negative = write 0 or more; where less is better, turn the scale around
    .says-order = the low weight is above the high one
    .help-order = swap “low” and “high”
    .says-zero = the weights add up to zero
    .help-zero = give at least one criterion a weight above zero
    .says-parent = the criterion has both a source and criteria under it
    .help-parent = remove “source”, or move the criteria under it
    .says-leaf = the criterion has neither a source nor criteria under it
    .help-leaf = add “source”, such as “judged”
    .says-loop = the criterion is above itself
    .help-loop = mend “parent”
",
    },
    bad: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Verdi for brukerne\"
weight = 60
source = \"judged\"
scale = { worst = 0, best = 5 }

[[criterion]]
id = \"tid\"
title = \"Spart tid\"
rank = 2
source = \"benefit:spart-tid\"
scale = { worst = 0, best = 2000 }
",
    },
    good: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Verdi for brukerne\"
weight = 60
source = \"judged\"
scale = { worst = 0, best = 5 }

[[criterion]]
id = \"tid\"
title = \"Spart tid\"
weight = 40
source = \"benefit:spart-tid\"
scale = { worst = 0, best = 2000 }
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    let mut families: BTreeMap<Option<&Id>, Vec<(usize, &Criterion)>> = BTreeMap::new();
    for (nth, criterion) in strategy.criteria.iter().enumerate() {
        families.entry(criterion.parent.as_ref()).or_default().push((nth, criterion));
    }
    for (nth, criterion) in strategy.criteria.iter().enumerate() {
        let says = match (&criterion.source, families.contains_key(&Some(&criterion.id))) {
            _ if is_own_ancestor(strategy, criterion) => Some(("loop", "parent")),
            (Some(_), true) => Some(("parent", "source")),
            (None, false) => Some(("leaf", "source")),
            (Some(_), false) | (None, true) => None,
        };
        if let Some((says, key)) = says {
            add(strategy, (nth, key), says, findings);
        }
    }
    for siblings in families.values() {
        look_at_siblings(strategy, siblings, findings);
    }
}

fn look_at_siblings(strategy: &Filed<Strategy>, siblings: &[(usize, &Criterion)], findings: &mut Findings<'_>) {
    let weighted = siblings.iter().filter(|(_, criterion)| criterion.weight.is_some()).count();
    let ranked = siblings.iter().filter(|(_, criterion)| criterion.rank.is_some()).count();
    let mut ranks = BTreeMap::new();
    let mut sound = true;
    for &(nth, criterion) in siblings {
        let says = match (criterion.weight, criterion.rank) {
            (Some(_), Some(_)) => Some(("both", "rank")),
            (None, None) => Some(("neither", "weight")),
            // Told at the ones that are fewer.
            (Some(_), None) if ranked > 0 && weighted < ranked => Some(("mixed", "weight")),
            (None, Some(_)) if weighted > 0 && ranked <= weighted => Some(("mixed", "rank")),
            (Some(Weight::Exact(weight)), None) if weight.0 < 0.0 => Some(("negative", "weight")),
            (Some(Weight::Open(bounds)), None) if bounds.low.0 < 0.0 => Some(("negative", "weight")),
            (Some(Weight::Open(bounds)), None) if bounds.low > bounds.high => Some(("order", "weight")),
            (None, Some(rank)) if ranks.insert(rank, nth).is_some() => Some(("equal", "rank")),
            (Some(_), None) | (None, Some(_)) => None,
        };
        if let Some((says, key)) = says {
            sound = false;
            add(strategy, (nth, key), says, findings);
        }
    }
    let sum: f64 = siblings.iter().filter_map(|(_, criterion)| criterion.weight).map(Weight::middle).sum();
    if let Some(&(nth, _)) = siblings.first().filter(|_| sound && ranked == 0 && sum <= 0.0) {
        add(strategy, (nth, "weight"), "zero", findings);
    }
}

fn add(strategy: &Filed<Strategy>, (nth, key): (usize, &'static str), says: &str, findings: &mut Findings<'_>) {
    let message = Message { key: format!("bad-weights.says-{says}").into(), parts: Vec::new() };
    findings.add(Place::value(&strategy.file, route!["criterion", nth, key]), message);
}

/// Whether the way up from a criterion leads back to it.
fn is_own_ancestor(strategy: &Strategy, criterion: &Criterion) -> bool {
    let parent =
        |id: &Id| strategy.criteria.iter().find(|other| other.id == *id).and_then(|other| other.parent.as_ref());
    let way_up = std::iter::successors(criterion.parent.as_ref(), |id| parent(id));
    way_up.take(strategy.criteria.len()).any(|id| *id == criterion.id)
}
