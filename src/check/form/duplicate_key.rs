//! A key that stands twice.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "duplicate-key",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
duplicate-key = En nøkkel står to ganger
    .why = Bare én av verdiene kan gjelde, og ingen kan vite hvilken.
    .cure = Slett den ene, eller slå dem sammen.
    .says = nøkkelen «{ $key }» står to ganger
    .first = her står den første gang
",
        nn: r"
duplicate-key = Ein nøkkel står to gonger
    .why = Berre éin av verdiane kan gjelde, og ingen kan vite kva for ein.
    .cure = Slett den eine, eller slå dei saman.
    .says = nøkkelen «{ $key }» står to gonger
    .first = her står han første gongen
",
        en: r"
duplicate-key = A key stands twice
    .why = Only one of the values can count, and nobody can know which.
    .cure = Delete one of them, or join the two.
    .says = the key “{ $key }” stands twice
    .first = here it stands first
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "schedule: {earliest: 2027, earliest: 2028}\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "schedule: {earliest: 2027, latest: 2028}\n" },
    ..Rule::COMMON
};
