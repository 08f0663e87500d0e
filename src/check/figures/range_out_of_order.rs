//! A range whose likely value is not between its ends.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Estimate, Filed, Measure, Money, Quantity, Score, Series, Status},
    problem::{Message, Part, Place, Route},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "range-out-of-order",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
range-out-of-order = Et intervall står i feil rekkefølge
    .why = I et intervall er lavt anslag minst og høyt anslag størst. Ellers ville lave og høye anslag bytte plass i beregningene.
    .cure = Ordne tallene slik at low ≤ likely ≤ high.
    .says = low { $low }, likely { $likely } og high { $high } står ikke i stigende rekkefølge
",
        nn: r"
range-out-of-order = Eit intervall står i feil rekkjefølgje
    .why = I eit intervall er lågt overslag minst og høgt overslag størst. Elles ville låge og høge overslag byte plass i utrekningane.
    .cure = Ordne tala slik at low ≤ likely ≤ high.
    .says = low { $low }, likely { $likely } og high { $high } står ikkje i stigande rekkjefølgje
",
        en: r"
range-out-of-order = A range is out of order
    .why = In a range the low estimate is the least and the high one the greatest. Otherwise low and high estimates would change places in the calculations.
    .cure = Order the figures so that low ≤ likely ≤ high.
    .says = low { $low }, likely { $likely } and high { $high } do not rise
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "scores:\n  brukerverdi: {value: {low: 4, likely: 3, high: 5}, why: Spurte foresatte}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "scores:\n  brukerverdi: {value: {low: 2, likely: 3, high: 5}, why: Spurte foresatte}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let mut ranges = Ranges { measure, findings };
    for (nth, cost) in measure.costs.iter().enumerate() {
        ranges.series(&cost.per_year, || route!["costs", nth, "per_year"]);
    }
    for (nth, funding) in measure.funding.iter().enumerate() {
        ranges.series(&funding.per_year, || route!["funding", nth, "per_year"]);
    }
    for (nth, effort) in measure.effort.iter().enumerate() {
        ranges.series(&effort.per_year, || route!["effort", nth, "per_year"]);
    }
    for (nth, effort) in measure.own_effort.iter().enumerate() {
        ranges.series(&effort.hours, || route!["own_effort", nth, "hours"]);
    }
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        ranges.series(&benefit.per_year, || route!["benefits", nth, "per_year"]);
    }
    for (criterion, score) in measure.scores.iter() {
        if let Score::Judged(judgement) = score {
            ranges.estimate(&judgement.value, || route!["scores", criterion.to_string(), "value"]);
        }
    }
}

struct Ranges<'m, 'f, 'd> {
    measure: &'m Filed<Measure>,
    findings: &'f mut Findings<'d>,
}

impl Ranges<'_, '_, '_> {
    fn series<T: Figure>(&mut self, series: &Series<T>, route: impl Fn() -> Route) {
        for (nth, estimate) in series.iter().enumerate() {
            self.estimate(estimate, || route().then(nth));
        }
    }

    fn estimate<T: Figure>(&mut self, estimate: &Estimate<T>, route: impl FnOnce() -> Route) {
        let Estimate::Range(range) = estimate else { return };
        if range.low > range.likely || range.likely > range.high {
            let message = Message::new("range-out-of-order.says")
                .with("low", range.low.part())
                .with("likely", range.likely.part())
                .with("high", range.high.part());
            self.findings.add(Place::value(&self.measure.file, route()), message);
        }
    }
}

/// A figure that ranges are made of.
trait Figure: Copy + PartialOrd {
    fn part(self) -> Part;
}

impl Figure for Money {
    fn part(self) -> Part {
        self.into()
    }
}

impl Figure for Quantity {
    fn part(self) -> Part {
        self.0.into()
    }
}
