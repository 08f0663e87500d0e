//! A value of the wrong kind: text where a number belongs, a list where a text belongs.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "wrong-type",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
wrong-type = En verdi av feil slag
    .why = En verdi må være av det slaget som nøkkelen er til for, ellers kan den ikke regnes med.
    .cure = Skriv en verdi av riktig slag. Et tall kan skrives 1200000, 1 200 000 eller 2.5.
    .says = her skal det stå { $expected }, ikke «{ $found }»
    .says-shape = her skal det stå { $expected }, ikke { $found }
",
        nn: r"
wrong-type = Ein verdi av feil slag
    .why = Ein verdi må vere av det slaget som nøkkelen er til for, elles kan han ikkje reknast med.
    .cure = Skriv ein verdi av rett slag. Eit tal kan skrivast 1200000, 1 200 000 eller 2.5.
    .says = her skal det stå { $expected }, ikkje «{ $found }»
    .says-shape = her skal det stå { $expected }, ikkje { $found }
",
        en: r"
wrong-type = A value of the wrong kind
    .why = A value has to be of the kind that its key is for, or it cannot be reckoned with.
    .cure = Write a value of the right kind. A number can be written 1200000, 1 200 000 or 2.5.
    .says = { $expected } belongs here, not “{ $found }”
    .says-shape = { $expected } belongs here, not { $found }
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "maturity_step: høy\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "maturity_step: 2\n" },
    ..Rule::COMMON
};
