//! A key that the format does not have.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "unknown-key",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
unknown-key = En nøkkel som formatet ikke har
    .why = Det som står under en ukjent nøkkel, blir ikke brukt til noe. Som regel er nøkkelen feilskrevet.
    .cure = Rett skrivemåten, eller flytt teksten til en nøkkel som finnes.
    .says = ukjent nøkkel «{ $key }»
    .help = her kan det stå { $known }
    .says-like = ukjent nøkkel «{ $key }»
    .help-like = mente du «{ $like }»?
",
        nn: r"
unknown-key = Ein nøkkel som formatet ikkje har
    .why = Det som står under ein ukjend nøkkel, blir ikkje brukt til noko. Som regel er nøkkelen feilskriven.
    .cure = Rett skrivemåten, eller flytt teksten til ein nøkkel som finst.
    .says = ukjend nøkkel «{ $key }»
    .help = her kan det stå { $known }
    .says-like = ukjend nøkkel «{ $key }»
    .help-like = meinte du «{ $like }»?
",
        en: r"
unknown-key = A key that the format does not have
    .why = Nothing is done with what stands under an unknown key. Most often the key is misspelt.
    .cure = Mend the spelling, or move the text to a key that there is.
    .says = unknown key “{ $key }”
    .help = what may stand here: { $known }
    .says-like = unknown key “{ $key }”
    .help-like = did you mean “{ $like }”?
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "sumary: Foresatte søker digitalt.\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "summary: Foresatte søker digitalt.\n" },
    ..Rule::COMMON
};
