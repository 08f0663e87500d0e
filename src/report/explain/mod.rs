//! Why something is as it is: a measure, a criterion, the method or a rule, in words and numbers.

mod criterion;
mod economy;
mod measure;
mod method;
mod rule;

pub use criterion::explain_criterion;
pub use measure::explain_measure;
pub use method::explain_method;
pub use rule::{explain_rule, list_rules};

use crate::{
    locale::{Locale, Words},
    model::{Criterion, Strategy},
    problem::{Message, Route},
    score::{Ranking, Weighing},
};

/// What explanations are drawn from.
pub struct Grounds<'g> {
    /// The strategy.
    pub strategy: &'g Strategy,
    /// The ranking that is explained.
    pub ranking: &'g Ranking<'g>,
    /// How much each criterion counts.
    pub weighing: &'g Weighing<'g>,
    /// The line of a file on which something stands.
    pub line: &'g dyn Fn(&str, &Route) -> Option<u32>,
}

/// A criterion's scale in words: from which figure to which, and how far that goes.
fn scale(criterion: &Criterion, locale: &Locale) -> String {
    let number = |figure: f64| locale.number(figure, decimals(figure));
    match (&criterion.scale, &criterion.points) {
        (Some(scale), _) => format!("{}–{}", number(scale.worst.0), number(scale.best.0)),
        (None, Some(points)) => {
            points.iter().map(|(x, v)| format!("{} → {}", number(x.0), number(v.0))).collect::<Vec<_>>().join(", ")
        }
        (None, None) => String::new(),
    }
}

/// As many decimals as a figure needs, two at the most.
fn decimals(figure: f64) -> u8 {
    let whole = |scaled: f64| (scaled - scaled.round()).abs() < 1e-9;
    if whole(figure) {
        0
    } else if whole(figure * 10.0) {
        1
    } else {
        2
    }
}

/// Where a criterion's figures come from, in words.
fn source(criterion: &Criterion, strategy: &Strategy, locale: &Locale) -> String {
    let Some(source) = &criterion.source else { return String::new() };
    let name = source.to_string();
    let (name, kind) = name.split_once(':').unwrap_or((&name, ""));
    let words = locale.say(&Message { key: format!("source-{name}").into(), parts: Vec::new() });
    match strategy.benefit_types.iter().find(|other| other.id == *kind) {
        Some(kind) => format!("{words}: {} ({})", kind.title, kind.unit),
        None => words,
    }
}

pub(super) static WORDS: Words = Words {
    nb: r#"
criterion-column = Kriterium
figure-column = Verdi
scale-column = Skala
value-column = Delverdi
weight-column = Vekt
points-column = Poeng
source-column = Kilde
place-column = På linje
year-column = År
running-column = Driftskostnad
benefit-column = Gevinst
net-column = Netto
factor-column = Faktor
present-column = Nåverdi
unit-column = Enhet
cost-column = Kostnad
line-column = Post
rule-column = Regel
level-column = Nivå
from-column = Fra status
fault-column = Feil
measure-facts = { $status }. Eier: { $owner }.
measure-mandatory = Tiltaket er pålagt: { $law }.
measure-file = Skrevet i { $file }. Linjenumrene under gjelder den filen.
measure-rank = Nummer { $rank } av { $count } rangerte tiltak, med { $score } poeng.
measure-rank-only = Nummer { $rank } av { $count } rangerte tiltak.
measure-unranked = Ikke rangert ennå: { $gaps } mangler. Poengene blir { $low } til { $high }.
measure-not-ranked = Tiltak med status «{ $status }» rangeres ikke.
score-heading = Slik blir poengene til
economy-heading = Økonomi år for år
lines-heading = Tallene det bygger på
units-heading = Hvem betaler, og hvem får gevinsten
one-off-fact = Engangskostnad: { $amount }.
lifecycle-fact = Levetidskostnad over { $years } år fra { NUMBER($start, useGrouping: "false") }: { $amount }.
npv-fact = Netto nåverdi: { $amount } (lavt anslag { $low }, høyt anslag { $high }).
ratio-fact = Nytte per krone: { $ratio }. Årlig nettogevinst som annuitet: { $annuity }.
payback-fact = Tjent inn i { NUMBER($year, useGrouping: "false") }.
payback-never = Tjenes ikke inn i levetiden.
rate-fact = Internrente: { NUMBER($rate, style: "percent", maximumFractionDigits: 1) }.
rate-none = Internrente: finnes ikke, for strømmen skifter ikke fortegn.
rate-many = Internrente: ikke entydig, for strømmen skifter fortegn flere ganger.
discount-fact = Kalkulasjonsrente: { $rates }. Første år diskonteres ikke.
rate-from = { $rate } fra år { $from }
unpriced-fact = Uten pris, og derfor ikke i nåverdien: { $amount } { $unit } «{ $type }» i året ved full effekt.
undecided = (har ikke bestemt seg)
total = Sum
criterion-question = Spørsmål: { $question }
criterion-source = Hentes fra: { $source }.
criterion-scale = Skala: { $scale } gir 0 til 1 i delverdi.
criterion-levels = Trinn: { $levels }.
criterion-weight = Vekt: { NUMBER($weight, style: "percent", maximumFractionDigits: 1) } av det hele.
criterion-children = Deles i: { $children }.
criterion-measures = Tiltakene, best først
method-title = Slik rangeres tiltakene
method-weights = Kriterier og vekter
method-ties = Poeng sammenlignes med seks desimaler og vises i hele poeng. Like poeng deler plass; da avgjør id-en rekkefølgen i listen.
method-others = Metoder: { $methods }. Velg med --method.
rule-level = Nivå: { $level }.
rule-off = Regelen er slått av i strategy.toml.
rule-from = Gjelder fra status «{ $status }».
rule-source = Kilde: { $source }.
rule-cure = Slik rettes det: { $cure }
rule-bad = Slik slår den til ({ $file })
rule-good = Slik er det riktig
rules-title = Reglene
"#,
    nn: r#"
criterion-column = Kriterium
figure-column = Verdi
scale-column = Skala
value-column = Delverdi
weight-column = Vekt
points-column = Poeng
source-column = Kjelde
place-column = På linje
year-column = År
running-column = Driftskostnad
benefit-column = Gevinst
net-column = Netto
factor-column = Faktor
present-column = Noverdi
unit-column = Eining
cost-column = Kostnad
line-column = Post
rule-column = Regel
level-column = Nivå
from-column = Frå status
fault-column = Feil
measure-facts = { $status }. Eigar: { $owner }.
measure-mandatory = Tiltaket er pålagt: { $law }.
measure-file = Skrive i { $file }. Linjenummera under gjeld den fila.
measure-rank = Nummer { $rank } av { $count } rangerte tiltak, med { $score } poeng.
measure-rank-only = Nummer { $rank } av { $count } rangerte tiltak.
measure-unranked = Ikkje rangert enno: { $gaps } manglar. Poenga blir { $low } til { $high }.
measure-not-ranked = Tiltak med status «{ $status }» blir ikkje rangerte.
score-heading = Slik blir poenga til
economy-heading = Økonomi år for år
lines-heading = Tala det byggjer på
units-heading = Kven betaler, og kven får gevinsten
one-off-fact = Eingongskostnad: { $amount }.
lifecycle-fact = Levetidskostnad over { $years } år frå { NUMBER($start, useGrouping: "false") }: { $amount }.
npv-fact = Netto noverdi: { $amount } (lågt overslag { $low }, høgt overslag { $high }).
ratio-fact = Nytte per krone: { $ratio }. Årleg nettogevinst som annuitet: { $annuity }.
payback-fact = Tent inn i { NUMBER($year, useGrouping: "false") }.
payback-never = Blir ikkje tent inn i levetida.
rate-fact = Internrente: { NUMBER($rate, style: "percent", maximumFractionDigits: 1) }.
rate-none = Internrente: finst ikkje, for straumen skiftar ikkje forteikn.
rate-many = Internrente: ikkje eintydig, for straumen skiftar forteikn fleire gonger.
discount-fact = Kalkulasjonsrente: { $rates }. Første år blir ikkje diskontert.
rate-from = { $rate } frå år { $from }
unpriced-fact = Utan pris, og derfor ikkje i noverdien: { $amount } { $unit } «{ $type }» i året ved full effekt.
undecided = (har ikkje bestemt seg)
total = Sum
criterion-question = Spørsmål: { $question }
criterion-source = Blir henta frå: { $source }.
criterion-scale = Skala: { $scale } gir 0 til 1 i delverdi.
criterion-levels = Steg: { $levels }.
criterion-weight = Vekt: { NUMBER($weight, style: "percent", maximumFractionDigits: 1) } av det heile.
criterion-children = Blir delt i: { $children }.
criterion-measures = Tiltaka, best først
method-title = Slik blir tiltaka rangerte
method-weights = Kriterium og vekter
method-ties = Poeng blir samanlikna med seks desimalar og viste i heile poeng. Like poeng deler plass; då avgjer id-en rekkjefølgja i lista.
method-others = Metodar: { $methods }. Vel med --method.
rule-level = Nivå: { $level }.
rule-off = Regelen er slått av i strategy.toml.
rule-from = Gjeld frå status «{ $status }».
rule-source = Kjelde: { $source }.
rule-cure = Slik blir det retta: { $cure }
rule-bad = Slik slår han til ({ $file })
rule-good = Slik er det rett
rules-title = Reglane
"#,
    en: r#"
criterion-column = Criterion
figure-column = Figure
scale-column = Scale
value-column = Partial value
weight-column = Weight
points-column = Points
source-column = Source
place-column = On line
year-column = Year
running-column = Running cost
benefit-column = Benefit
net-column = Net
factor-column = Factor
present-column = Present value
unit-column = Unit
cost-column = Cost
line-column = Item
rule-column = Rule
level-column = Level
from-column = From status
fault-column = Fault
measure-facts = { $status }. Owner: { $owner }.
measure-mandatory = The measure is mandatory: { $law }.
measure-file = Written in { $file }. The line numbers below are of that file.
measure-rank = Number { $rank } of { $count } ranked measures, with { $score } points.
measure-rank-only = Number { $rank } of { $count } ranked measures.
measure-unranked = Not ranked yet: { $gaps } is lacking. The points will be { $low } to { $high }.
measure-not-ranked = Measures with status “{ $status }” are not ranked.
score-heading = How the points come about
economy-heading = Economy year by year
lines-heading = The figures it builds on
units-heading = Who pays, and who gains
one-off-fact = One-off cost: { $amount }.
lifecycle-fact = Lifecycle cost over { $years } years from { NUMBER($start, useGrouping: "false") }: { $amount }.
npv-fact = Net present value: { $amount } (low estimate { $low }, high estimate { $high }).
ratio-fact = Benefit–cost ratio: { $ratio }. Net benefit as a yearly annuity: { $annuity }.
payback-fact = Paid back in { NUMBER($year, useGrouping: "false") }.
payback-never = Not paid back within the lifetime.
rate-fact = Internal rate of return: { NUMBER($rate, style: "percent", maximumFractionDigits: 1) }.
rate-none = Internal rate of return: none, for the flow does not change sign.
rate-many = Internal rate of return: not unique, for the flow changes sign several times.
discount-fact = Discount rate: { $rates }. The first year is not discounted.
rate-from = { $rate } from year { $from }
unpriced-fact = Without a price, and so not in the net present value: { $amount } { $unit } of “{ $type }” a year in full effect.
undecided = (has not decided)
total = Sum
criterion-question = Question: { $question }
criterion-source = Taken from: { $source }.
criterion-scale = Scale: { $scale } gives a partial value of 0 to 1.
criterion-levels = Steps: { $levels }.
criterion-weight = Weight: { NUMBER($weight, style: "percent", maximumFractionDigits: 1) } of the whole.
criterion-children = Divided into: { $children }.
criterion-measures = The measures, the best first
method-title = How measures are ranked
method-weights = Criteria and weights
method-ties = Scores are compared to six decimals and shown in whole points. Equal scores share a rank; the id then decides the order shown.
method-others = Methods: { $methods }. Choose with --method.
rule-level = Level: { $level }.
rule-off = The rule is off in strategy.toml.
rule-from = Bites from status “{ $status }”.
rule-source = Source: { $source }.
rule-cure = How to mend it: { $cure }
rule-bad = What trips it ({ $file })
rule-good = What is right
rules-title = The rules
"#,
};
