//! The order that the board itself has decided.

use super::{Context, Method, Placement};
use crate::{
    economy::Economics,
    locale::Words,
    model::{Filed, Measure},
};

/// The board's own priority from its latest decision that gives one; then those without, by net present value.
pub(super) static METHOD: Method = Method {
    name: "board",
    words: Words {
        nb: r"
method-board = Styrets egen rekkefølge
    .how = Tiltakene står etter prioriteten i det siste vedtaket som gir dem en. Deretter kommer de som ikke har fått noen, med høyest netto nåverdi først.
",
        nn: r"
method-board = Styret si eiga rekkjefølgje
    .how = Tiltaka står etter prioriteten i det siste vedtaket som gir dei ein. Deretter kjem dei som ikkje har fått nokon, med høgast netto noverdi først.
",
        en: r"
method-board = The board's own order
    .how = Measures stand by the priority in the latest decision that gives them one. Then come those without, the highest net present value first.
",
    },
    place,
};

fn place<'p>(context: &Context<'p>, measure: &'p Filed<Measure>, economics: &Economics) -> Placement<'p> {
    #[expect(clippy::cast_precision_loss, reason = "only the order counts")]
    let order = match context.priority(measure) {
        Some(priority) => (0, priority as f64),
        None => (1, -(economics.npv.likely as f64)),
    };
    Placement::At { order, score: None, contributions: Vec::new() }
}
