//! A number that could be two.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "ambiguous-number",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
ambiguous-number = Et tall som kan leses på to måter
    .why = Etter et enslig punktum eller komma med tre sifre kan det stå tusener eller desimaler. Verktøyet gjetter ikke.
    .cure = Skriv tusener uten skilletegn eller med mellomrom, og desimaler med punktum og ett, to eller fire sifre.
    .says = «{ $found }» kan være { $thousands } eller { $decimal }
    .help = skriv «{ $thousands }» eller «{ $decimal }»
",
        nn: r"
ambiguous-number = Eit tal som kan lesast på to måtar
    .why = Etter eit einsleg punktum eller komma med tre siffer kan det stå tusen eller desimalar. Verktøyet gissar ikkje.
    .cure = Skriv tusen utan skiljeteikn eller med mellomrom, og desimalar med punktum og eitt, to eller fire siffer.
    .says = «{ $found }» kan vere { $thousands } eller { $decimal }
    .help = skriv «{ $thousands }» eller «{ $decimal }»
",
        en: r"
ambiguous-number = A number that can be read in two ways
    .why = After a lone point or comma, three digits may be thousands or decimals. The tool does not guess.
    .cure = Write thousands without separators or with blanks, and decimals with a point and one, two or four digits.
    .says = “{ $found }” could be { $thousands } or { $decimal }
    .help = write “{ $thousands }” or “{ $decimal }”
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "effort:\n  - {role: utvikler, per_year: [1.500]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "effort:\n  - {role: utvikler, per_year: [1.5]}\n",
    },
    ..Rule::COMMON
};
